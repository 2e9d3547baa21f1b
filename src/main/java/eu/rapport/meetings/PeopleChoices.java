package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks who was there. */
@Component
class PeopleChoices {
    private static final int MOST_MEANINGS = 6;

    private final Representatives representatives;
    private final Labels labels;

    PeopleChoices(Representatives representatives, Labels labels) {
        this.representatives = representatives;
        this.labels = labels;
    }

    /** Whom a name means that was said. */
    Asked who(Draft draft, int index, PersonFact person, Person reader) {
        List<Button> buttons = new ArrayList<>();
        Function<Long, Text> called = labels.among(person.choices(), reader);
        for (long id : person.choices()) {
            buttons.add(key(called.apply(id), "who", draft, index, id));
        }
        buttons.add(key(Text.of("meetings.keepname", person.said()), "who", draft, index, "keep"));
        return new Asked(Text.of("meetings.ask.who", person.said()), Keys.column(buttons));
    }

    /** Who is to be added or taken off. */
    Asked all(Draft draft, Person reader) {
        List<Button> buttons = new ArrayList<>();
        List<PersonFact> there = draft.facts().people();
        for (int index = 0; index < there.size(); index++) {
            Text name = labels.person(there.get(index).participant(), reader);
            buttons.add(key(Text.of("meetings.takeoff", name), "off", draft, index));
        }
        List<Long> more = candidates(draft, reader).stream()
                .filter(each -> there.stream().noneMatch(known -> known.is(each)))
                .toList();
        Function<Long, Text> called = labels.among(more, reader);
        more.forEach(each -> buttons.add(key(Text.of("meetings.puton", called.apply(each)), "on", draft, each)));
        return new Asked(Text.of("meetings.ask.people"), Keys.pairs(buttons))
                .and(Keys.column(meanings(draft, more, reader)));
    }

    /** That a name which nobody here is known by means one of these. */
    private List<Button> meanings(Draft draft, List<Long> candidates, Person reader) {
        List<Button> buttons = new ArrayList<>();
        Function<Long, Text> called = labels.among(candidates, reader);
        List<PersonFact> there = draft.facts().people();
        for (int index = 0; index < there.size(); index++) {
            PersonFact named = there.get(index);
            for (long id : named.id() == null ? candidates : List.<Long>of()) {
                if (id != reader.id() && buttons.size() < MOST_MEANINGS) {
                    Text label = Text.of("meetings.means", named.said(), called.apply(id));
                    buttons.add(key(label, "who", draft, index, id));
                }
            }
        }
        return buttons;
    }

    /** Whom the writer may put on with one tap: themselves and the community's representatives. */
    List<Long> candidates(Draft draft, Person writer) {
        List<Long> all = new ArrayList<>(List.of(writer.id()));
        Long community = draft.facts().community().id();
        if (community != null) {
            representatives.of(community).stream()
                    .map(Person::id)
                    .filter(each -> each != writer.id())
                    .forEach(all::add);
        }
        return all;
    }
}
