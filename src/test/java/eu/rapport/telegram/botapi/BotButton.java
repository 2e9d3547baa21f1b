package eu.rapport.telegram.botapi;

import org.jspecify.annotations.Nullable;

/** A button as people see it. */
public record BotButton(
        String label, @Nullable String data, @Nullable String link) {}
