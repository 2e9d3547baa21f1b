package eu.rapport.followups;

import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody wants to be reminded of, as far as their words tell.
 *
 * @param what empty where the words say only when
 * @param communityId the community named, if they may see it
 * @param repeated whether they asked for it again and again
 */
record Wish(String what, Moments.Moment moment, @Nullable Long communityId, boolean repeated) {

    /** Reads wishes from words, those after the command as well as whole sentences. */
    @Component
    static class Ear {
        private final Town town;
        private final Texts texts;
        private final Relationships relationships;

        Ear(Town town, Texts texts, Relationships relationships) {
            this.town = town;
            this.texts = texts;
            this.relationships = relationships;
        }

        Wish hear(Turn turn, String words) {
            Reading reading = read(turn, words);
            Optional<Reading.Reminder> reminder = reading.reminder();
            String what = reminder.map(Reading.Reminder::what).orElse(words).strip();
            Optional<When> when = certain(turn, words, what, reminder.flatMap(Reading.Reminder::when));
            boolean repeated = reminder.filter(Reading.Reminder::repeated).isPresent();
            return new Wish(what, Moments.of(turn, when), community(turn, reading), repeated);
        }

        private Reading read(Turn turn, String words) {
            String rest = withoutMe(turn, words);
            Reading asSaid = town.read(turn, words);
            if (rest.equals(words) && asSaid.reminder().isPresent()) {
                return asSaid;
            }
            String lead = texts.linesOf("remind.lead", turn.person().language()).getFirst();
            return town.read(turn, lead + " " + rest);
        }

        /** "me tomorrow to call": the sentence goes on where the command's name stood. */
        private String withoutMe(Turn turn, String words) {
            for (String me : texts.linesOf("remind.me", turn.person().language())) {
                if (words.toLowerCase(Locale.ROOT).startsWith(me + " ")) {
                    return words.substring(me.length()).strip();
                }
            }
            return words;
        }

        /** One of several days in the middle of a sentence would be a guess: then all are offered. */
        private static Optional<When> certain(Turn turn, String words, String what, Optional<When> read) {
            Optional<When> all = Dates.read(words, turn.local(), Tense.FUTURE);
            boolean guess = read.filter(each -> what.contains(each.words()) && differs(all, each))
                    .isPresent();
            return read.isEmpty() || guess ? all : read;
        }

        private static boolean differs(Optional<When> all, When read) {
            return all.filter(each -> each instanceof When.Unclear unclear
                            && unclear.alternatives().stream()
                                    .anyMatch(other -> !other.day().equals(read.day())))
                    .isPresent();
        }

        private @Nullable Long community(Turn turn, Reading reading) {
            List<Long> named = reading.community().known().map(Directory.Community::id).stream()
                    .filter(id -> relationships.maySee(turn.person(), id))
                    .toList();
            return named.isEmpty() ? null : named.getFirst();
        }
    }
}
