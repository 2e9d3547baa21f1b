package eu.rapport.texts;

import java.util.Locale;

/** The keys under which the words for enum values stand: {@code role.officer}, {@code engagementlevel.dialogue}. */
final class EnumKeys {
    private EnumKeys() {}

    static String of(Enum<?> value) {
        return (value.getDeclaringClass().getSimpleName() + "." + value.name()).toLowerCase(Locale.ROOT);
    }
}
