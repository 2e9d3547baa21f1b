package eu.rapport.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** The one mapper for Telegram's types, which are Jackson 2. Writes pure ASCII, so that any string survives any storage. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addMixIn(PartialBotApiMethod.class, Named.class)
            .build();

    private Json() {}

    /** The method stands in the address of a call; the library would say it again among the parameters, where none is called so. */
    private interface Named {
        @JsonIgnore
        String getMethod();
    }
}
