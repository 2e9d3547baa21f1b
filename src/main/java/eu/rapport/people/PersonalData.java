package eu.rapport.people;

import java.util.Map;

/** What one feature holds about a person. Every feature that stores anything about people has a bean of this type. */
public interface PersonalData {
    /** Where this stands in the person's file, such as {@code meetings}; unique. */
    String section();

    /**
     * All that is held about the person under names in camel case; empty where there is nothing. Values are strings, numbers,
     * booleans, enum values, days, times, instants, lists and maps of these: a file shows them as they are, a person reads them in words.
     */
    Map<String, Object> tell(Person person);

    /** Removes what tells who the person is and the texts they wrote; counts may stay. */
    void forget(Person person);
}
