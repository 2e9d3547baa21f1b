package eu.rapport.reading;

/**
 * One word, number or mark of a text.
 *
 * @param plain without accents, in lower case
 */
record Token(String text, String plain, int start, int end, Kind kind) {

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    boolean endsSentence() {
        return kind == Kind.STOP || kind == Kind.QUESTION;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
