package eu.rapport.joining;

/** Deep links into the bot. */
final class Links {
    private Links() {}

    static String to(String botName, String code) {
        return "https://t.me/" + botName + "?start=" + code;
    }
}
