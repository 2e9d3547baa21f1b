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

    /** Written as a name is: with a capital, or in a script that has none (Arabic, Hebrew, Chinese). */
    boolean isCapitalised() {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
