package eu.rapport.reading;

import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Side;
import java.util.Optional;

/** Who does something in a clause, and for which side they act. */
final class Subject {
    private Subject() {}

    /** The subject starting exactly at a token: a pronoun, a name, "the city", "her volunteers". */
    static Optional<Span> at(Scene scene, int index) {
        Utterance said = scene.said();
        if (scene.personAt(index).isPresent()) {
            return Optional.of(
                    new Span(index, scene.personAt(index).get().span().to()));
        }
        for (String section : new String[] {"subject.i", "subject.you", "subject.they", "authority", "community"}) {
            Optional<Span> found = said.cues(section).at(said, index, said.size());
            if (found.isPresent()) {
                return found;
            }
        }
        return scene.communities().stream()
                .filter(hit -> hit.span().from() == index)
                .map(NameHit::span)
                .findFirst();
    }

    /** Which side a subject is on: "I" the speaker's, "she" the one of whoever was named last. */
    static Side side(Scene scene, Span subject) {
        Utterance said = scene.said();
        Side own = scene.speakerSide();
        if (scene.personAt(subject.from()).isPresent()) {
            return side(scene.personAt(subject.from()).get(), own);
        }
        if (said.has("subject.i", subject)) {
            return own;
        }
        if (said.has("authority", subject)) {
            return Side.AUTHORITY;
        }
        if (said.has("subject.you", subject)) {
            return own.other();
        }
        if (said.has("subject.they", subject)) {
            return lastNamed(scene, subject.from());
        }
        return Side.COMMUNITY;
    }

    private static Side side(NameHit<Person> person, Side own) {
        var sides = person.meant().stream()
                .map(each -> each.role().side())
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.getFirst() : own.other();
    }

    private static Side lastNamed(Scene scene, int before) {
        return scene.people().stream()
                .filter(hit -> hit.span().from() < before)
                .reduce((one, other) -> other)
                .map(hit -> side(hit, scene.speakerSide()))
                .orElse(scene.speakerSide().other());
    }
}
