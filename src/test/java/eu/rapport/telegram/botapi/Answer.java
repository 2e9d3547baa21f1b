package eu.rapport.telegram.botapi;

import tools.jackson.databind.JsonNode;

/** What Telegram answers. */
record Answer(int status, String body) {
    static Answer ok(JsonNode result) {
        return new Answer(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Answer ok() {
        return new Answer(200, "{\"ok\":true,\"result\":true}");
    }

    static Answer error(int code, String description) {
        return new Answer(
                code,
                RequestParser.JSON
                        .createObjectNode()
                        .put("ok", false)
                        .put("error_code", code)
                        .put("description", description)
                        .toString());
    }
}
