package eu.rapport.reading;

import eu.rapport.reading.Facts.Role;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When and where the contact took place that a message tells of. */
record ToldContact(Scene scene, Facts facts) {
    /** Told in its clause, else anywhere that is not about something to come. */
    Optional<When> day() {
        return dayIn(Role.CONTACT)
                .or(() -> dayIn(Role.OTHER))
                .or(() -> dayIn(Role.CONCERN))
                .or(() -> facts.clausesOf(Role.CONTACT).stream()
                        .flatMap(clause -> contacts().justNow(clause).stream())
                        .findFirst());
    }

    private Optional<When> dayIn(Role role) {
        return facts.clausesOf(role).stream()
                .flatMap(clause -> contacts().dayIn(clause, role == Role.CONTACT).stream())
                .findFirst();
    }

    Optional<String> place() {
        return place(new PlaceRules(scene)::in).or(() -> place(new LonePlaces(scene)::in));
    }

    private Optional<String> place(Function<Span, Optional<String>> rules) {
        return Stream.of(Role.CONTACT, Role.OTHER)
                .flatMap(role -> facts.clausesOf(role).stream())
                .flatMap(clause -> rules.apply(clause).stream())
                .findFirst();
    }

    private ContactRules contacts() {
        return new ContactRules(scene);
    }
}
