package eu.rapport.followups;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.Optional;

/** Says what a follow-up came from. The feature to which origins of a kind belong has a bean of this type. */
public interface OriginWords {
    /** The kind of origin, as in {@link Origin#kind}. */
    String kind();

    /** Such as "from your meeting with Al-Noor on Tuesday 3 March 2026"; empty where it is gone or not for this reader. */
    Optional<Text> words(long id, Person reader);
}
