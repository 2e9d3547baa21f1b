package eu.rapport.texts;

/** There are no words under a key, in any language. */
class MissingWords extends RuntimeException {
    MissingWords(String key) {
        super("no words under " + key);
    }
}
