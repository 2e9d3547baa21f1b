package eu.rapport.people;

import java.util.Map;

/** What one feature holds about a person. Every feature that stores anything about people has a bean of this type. */
public interface PersonalData {
    /** Where this stands in the person's file, such as {@code meetings}; unique. */
    String section();

    /** All that is held about the person, as plain values, lists and maps; empty where there is nothing. */
    Map<String, Object> tell(Person person);

    /** Removes what tells who the person is and the texts they wrote; counts may stay. */
    void forget(Person person);
}
