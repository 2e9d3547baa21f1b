package eu.rapport.practice;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Some methods of the Bot API by their names in lower case: Telegram does not look at the case. */
interface BotMethods {
    /** One method; what it returns is the answer's {@code result}. */
    interface Method {
        JsonNode answer(Call call) throws Exception;
    }

    Map<String, Method> byName();
}
