package eu.rapport.guards.planted;

import dev.langchain4j.data.message.UserMessage;

/** Speaks to a model where it should not. */
public class PlantedModelUser {
    UserMessage message = UserMessage.from("hello");
}
