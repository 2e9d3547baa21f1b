package eu.rapport.reading;

/**
 * A run of words just as somebody typed it, with its brackets, quotes and pictures. Only what links it to the rest of the
 * sentence is left out: "to", "and", a comma, the full stop.
 */
record AsTyped(Scene scene, Span words) {
    private static final String LINKS = ",:;.-–— \n";
    private static final String ENDS = LINKS + "?!)";

    /** What ties a link to the next word: "d’appeler". */
    private static final String ELISIONS = "'’";

    /** The words; empty where nothing but links is there. */
    String text() {
        Utterance said = scene.said();
        int from = start();
        int to = end(from);
        String text = said.typed(from, to);
        return Wording.trimmed(scene, words).length() == 0 ? "" : text.strip();
    }

    /** These words, and what more than marks stands behind a date that was cut out. */
    String textAnd(AsTyped rest) {
        String more = rest.scene.said().typed(rest.from(), rest.to()).strip();
        return isAll(more, ENDS) ? text() : (text() + " " + more).strip();
    }

    private int from() {
        return scene.said().endBefore(words.from());
    }

    private int to() {
        return scene.said().startOf(words.to());
    }

    private int start() {
        int from = from();
        for (int at = words.from(); at < words.to() && isLink(from, at, "trim.start"); at++) {
            from = scene.said().token(at).end();
            if (from < to() && ELISIONS.contains(scene.said().typed(from, from + 1))) {
                from++;
            }
        }
        while (from < to() && LINKS.contains(scene.said().typed(from, from + 1))) {
            from++;
        }
        return from;
    }

    private int end(int from) {
        int to = scene.said().closing(from, to());
        for (int at = words.to() - 1; at >= words.from() && isLinkAtEnd(at, to); at--) {
            to = scene.said().token(at).start();
        }
        while (to > from && LINKS.contains(scene.said().typed(to - 1, to))) {
            to--;
        }
        return to;
    }

    private boolean isLink(int from, int at, String section) {
        Token token = scene.said().token(at);
        return isAll(scene.said().typed(from, token.start()), LINKS) && isLink(token, at, section);
    }

    private boolean isLinkAtEnd(int at, int to) {
        Token token = scene.said().token(at);
        return isAll(scene.said().typed(token.end(), to), LINKS) && isLink(token, at, "trim.end");
    }

    private boolean isLink(Token token, int at, String section) {
        return token.isWord() ? scene.said().cues(section).has(scene.said(), at) : isAll(token.text(), LINKS);
    }

    private static boolean isAll(String text, String marks) {
        return text.chars().allMatch(each -> marks.indexOf(each) >= 0);
    }
}
