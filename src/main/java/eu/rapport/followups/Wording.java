package eu.rapport.followups;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words about follow-ups: what, when, and what they came from. */
@Component
class Wording {
    private static final int LONGEST_LINE = 120;

    private final List<OriginWords> origins;
    private final HandoverTable handovers;
    private final People people;
    private final Communities communities;
    private final Relationships relationships;

    Wording(
            List<OriginWords> origins,
            HandoverTable handovers,
            People people,
            Communities communities,
            Relationships relationships) {
        this.origins = origins;
        this.handovers = handovers;
        this.people = people;
        this.communities = communities;
        this.relationships = relationships;
    }

    /** What is to be done, short enough for a line of a list. */
    static String line(FollowUp followUp) {
        String what = followUp.what().replaceAll("\\s+", " ");
        return what.codePointCount(0, what.length()) <= LONGEST_LINE
                ? what
                : what.substring(0, what.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    /** Several texts one after the other, those that are empty left out. */
    static Text inOneLine(Text... texts) {
        return Text.sentences(List.of(texts));
    }

    /** The day as planned; with its time, on the reader's clock, where it has one. */
    static Text when(FollowUp followUp) {
        return Text.of("followups.when", followUp.atTime() == null ? followUp.day() : followUp.dueAt());
    }

    /** The moment until which it was put off. */
    static Text when(Delivery delivery, Person reader) {
        LocalDate day = reader.at(delivery.dueAt()).toLocalDate();
        return Text.of("followups.when", delivery.timed() ? delivery.dueAt() : day);
    }

    /** What it came from, as far as the reader may know. */
    Text origin(FollowUp followUp, Person reader) {
        return origins.stream()
                .filter(each -> each.kind().equals(followUp.origin().kind()))
                .findFirst()
                .flatMap(each -> each.words(followUp.origin().id(), reader))
                .or(() -> asked(followUp, reader))
                .or(() -> community(followUp, reader).map(name -> Text.of("followups.about", name)))
                .map(words -> Text.of("followups.from", words))
                .orElse(Text.none());
    }

    private Optional<Text> asked(FollowUp followUp, Person reader) {
        if (!followUp.origin().kind().equals(Origin.REMIND.kind())) {
            return Optional.empty();
        }
        LocalDate day = reader.at(followUp.plannedAt()).toLocalDate();
        return Optional.of(askedBySomebodyElse(followUp, reader)
                .map(asker -> Text.of("followups.asked.by", asker.name(), day))
                .orElseGet(() -> Text.of("followups.asked", day)));
    }

    private Optional<Person> askedBySomebodyElse(FollowUp followUp, Person reader) {
        long asker = handovers
                .findFirstByFollowUpIdOrderById(followUp.id())
                .map(Handover::fromId)
                .orElse(followUp.ownerId());
        return asker == reader.id() ? Optional.empty() : people.find(asker);
    }

    /** The name of the community that it is about, if the reader may see that. */
    Optional<String> community(FollowUp followUp, Person reader) {
        return Optional.ofNullable(followUp.communityId())
                .filter(id -> relationships.maySee(reader, id))
                .flatMap(communities::find)
                .map(Community::name);
    }
}
