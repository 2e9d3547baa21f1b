package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Language;
import eu.rapport.shared.Side;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a message. Slots hold what the words say whatever the intent; which of them count is the
 * feature's decision.
 *
 * @param sureness how sure the reader is of the intent, from 0 to 1
 * @param wishes what else it may be, the likeliest first; the first is what the intent says, or a command that is reached by its
 *     examples alone
 * @param community the one the message is about: named, or inferred from its representative
 * @param people who is named besides the speaker, known or not
 * @param since where a question about a period starts
 * @param question whether something is asked
 */
public record Reading(
        Intent intent,
        double sureness,
        List<Wish> wishes,
        Language language,
        Mentioned<Community> community,
        List<Mentioned<Person>> people,
        Optional<When> meetingDay,
        Optional<String> place,
        List<Promise> promises,
        List<Concern> concerns,
        Optional<FollowUp> followUp,
        Optional<When> since,
        Optional<Reminder> reminder,
        boolean question) {

    private static final double SURE = 0.5;

    public Reading {
        wishes = List.copyOf(wishes);
        people = List.copyOf(people);
        promises = List.copyOf(promises);
        concerns = List.copyOf(concerns);
    }

    Reading with(Mentioned<Community> changed, Optional<When> day, Optional<FollowUp> next) {
        return new Reading(
                intent, sureness, wishes, language, changed, people, day, place, promises, concerns, next, since,
                reminder, question);
    }

    /** Whether the intent may be acted on without asking. */
    public boolean isSure() {
        return sureness >= SURE;
    }

    /** The command that is wanted, where it is one that no intent stands for: it is reached by its examples alone. */
    public Optional<String> command() {
        return wishes.stream()
                .findFirst()
                .map(Wish::name)
                .filter(name -> Intent.ofExamples(name).isEmpty());
    }

    /** The people of the directory that are named. */
    public List<Person> knownPeople() {
        return people.stream().flatMap(each -> each.known().stream()).toList();
    }

    /** An undertaking of one side, in the person's own words. */
    public record Promise(Side by, String text, Optional<When> due) {}

    /** A worry, in the person's own words. */
    public record Concern(String text) {}

    /** When to check back or meet again, and what for. */
    public record FollowUp(When when, String text) {}

    /**
     * What the person wants to be reminded of; no time at all where none was said.
     *
     * @param repeated whether it was asked for again and again: "every Monday"
     */
    public record Reminder(String what, Optional<When> when, boolean repeated) {}
}
