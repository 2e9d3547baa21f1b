package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.learned.LearnedWords;
import eu.rapport.learned.LearnedWords.Word;
import eu.rapport.people.Names;
import eu.rapport.people.Nicknames;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what somebody was called whom nobody is known by that name: "Patty" for Patricia. */
@Component
class LearnNickname {
    private static final int LONGEST = 40;

    private final Nicknames nicknames;
    private final People people;
    private final Town town;
    private final Lessons lessons;

    LearnNickname(Nicknames nicknames, People people, Town town, Lessons lessons) {
        this.nicknames = nicknames;
        this.people = people;
        this.town = town;
        this.lessons = lessons;
    }

    /** Learns what the writer said whom they meant by, and says so. */
    Reply from(Draft draft, Turn turn) {
        Reply reply = Reply.nothing();
        for (PersonFact fact : draft.facts().people()) {
            if (fact.id() != null && !fact.said().isEmpty() && isNew(fact.said(), turn)) {
                reply = reply.and(learn(draft, people.get(fact.id()), fact.said()));
            }
        }
        return reply;
    }

    private Reply learn(Draft draft, Person person, String said) {
        Optional<Word> learned = nicknames.learn(person, said).map(Word::of);
        learned.ifPresent(each -> lessons.note(draft, each));
        return learned.map(each -> Reply.say("meetings.learned.person", person.name(), said)
                        .row(LearnedWords.forgetButton(each)))
                .orElse(Reply.nothing());
    }

    /** What is part of somebody's name, or their nickname already, needs no learning; who of several was meant holds only once. */
    private boolean isNew(String said, Turn turn) {
        List<String> words = words(said);
        return said.length() <= LONGEST
                && Names.clean(said).isPresent()
                && town.directoryFor(turn.person()).people().stream().noneMatch(each -> isCalled(each, words));
    }

    private static boolean isCalled(Directory.Person person, List<String> words) {
        return words(person.name()).containsAll(words)
                || person.nicknames().stream().anyMatch(each -> words(each).equals(words));
    }

    private static List<String> words(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }
}
