package eu.rapport.practice;

import java.util.Locale;

/** A call that is not carried out, in Telegram's words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    private Refusal(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    static Refusal badRequest(String why) {
        return new Refusal(400, "Bad Request: " + why);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized: invalid token specified");
    }

    static Refusal noSuchMethod() {
        return new Refusal(404, "Not Found: method not found");
    }

    static Refusal otherPoller() {
        return new Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    static Refusal missing(String parameter) {
        return badRequest("parameter \"%s\" is required".formatted(parameter.toLowerCase(Locale.ROOT)));
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
