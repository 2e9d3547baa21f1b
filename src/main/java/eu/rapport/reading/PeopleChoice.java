package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides who each name in a message means; a name shared by two counts only if something tells them apart. */
record PeopleChoice(Scene scene) {

    List<Mentioned<Person>> all() {
        List<Mentioned<Person>> people = new ArrayList<>();
        for (NameHit<Person> hit : scene.people()) {
            Mentioned<Person> person = one(hit);
            if (!(person instanceof Mentioned.None<Person>) && !people.contains(person)) {
                people.add(person);
            }
        }
        new UnknownNames(scene)
                .people().stream()
                        .filter(name -> people.stream().noneMatch(each -> beginsWith(each, name)))
                        .forEach(name -> people.add(new Mentioned.Unknown<>(name, List.of())));
        return settled(people);
    }

    private static boolean beginsWith(Mentioned<Person> longer, String name) {
        return longer instanceof Mentioned.Unknown<Person> unknown
                && unknown.name().startsWith(name + " ");
    }

    private Mentioned<Person> one(NameHit<Person> hit) {
        String name = scene.said().text(hit.span());
        List<Person> others = hit.meant().stream()
                .filter(person -> !person.equals(scene.setting().speaker()))
                .toList();
        if (others.isEmpty()) {
            return new Mentioned.None<>();
        }
        if (hit.strength() != Strength.FULL && new UnknownNames(scene).isOtherSurname(hit.span())) {
            String whole =
                    scene.said().text(new Span(hit.span().from(), hit.span().to() + 1));
            return new Mentioned.Unknown<>(whole, others);
        }
        Optional<Span> another = byOtherFirstName(hit);
        if (another.isPresent()) {
            return new Mentioned.Unknown<>(scene.said().text(another.get()), others);
        }
        List<Person> told = others.size() > 1 ? toldApart(others, hit) : others;
        return told.size() == 1 ? new Mentioned.Known<>(told.getFirst()) : new Mentioned.Several<>(name, others);
    }

    /** "Xenia Quill" is not the Sara Quill whom everybody knows; the whole name, where a surname follows a name that is not theirs. */
    private Optional<Span> byOtherFirstName(NameHit<Person> hit) {
        String word = scene.said().token(hit.span().from()).plain();
        boolean bySurname = hit.meant().stream()
                .noneMatch(each -> NameWords.of(each.name()).getFirst().equals(word));
        return hit.strength() != Strength.FULL && bySurname
                ? new UnknownNames(scene).withFirstName(hit.span())
                : Optional.empty();
    }

    /** By "from the city" right after the name, else by a community that is named. */
    private List<Person> toldApart(List<Person> people, NameHit<Person> hit) {
        Span after = new Span(
                hit.span().to(), Math.min(hit.span().to() + 5, scene.said().size()));
        if (scene.said()
                .cues("from.authority")
                .at(scene.said(), after.from(), after.to())
                .isPresent()) {
            return people.stream()
                    .filter(person -> person.role().side() == Side.AUTHORITY)
                    .toList();
        }
        List<Person> ofNamed = people.stream()
                .filter(person -> scene.communities().stream().anyMatch(named -> represents(person, named)))
                .toList();
        return ofNamed;
    }

    private static boolean represents(Person person, NameHit<Community> named) {
        return named.meant().stream().anyMatch(community -> person.communities().contains(community.id()));
    }

    /** Who is named in full once needs no second guess by first name. */
    private static List<Mentioned<Person>> settled(List<Mentioned<Person>> people) {
        List<Person> known =
                people.stream().flatMap(each -> each.known().stream()).toList();
        return people.stream()
                .filter(each -> !(each instanceof Mentioned.Several<Person> several)
                        || several.candidates().stream().noneMatch(known::contains))
                .toList();
    }
}
