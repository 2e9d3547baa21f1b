package eu.rapport.guidance;

/** Why a document of our own is left out. */
enum DocumentFault {
    EMPTY("holds no words that can be read"),
    TOO_LARGE("is too large"),
    LOCKED("is protected by a password"),
    BROKEN("is broken"),
    OTHER_KIND("is neither .md nor .txt nor .pdf");

    private final String words;

    DocumentFault(String words) {
        this.words = words;
    }

    /** For the log and for whoever runs the service. */
    String words() {
        return words;
    }
}
