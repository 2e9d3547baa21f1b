package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which community a message is about: named, or the one of whom it names, or the speaker's own. */
record CommunityChoice(Scene scene, Facts facts, List<Mentioned<Person>> people, boolean own) {

    Mentioned<Community> choose() {
        return Stream.of(named(), represented(), weaklyNamed(), speakers(), unknown(), shared())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Mentioned.None::new);
    }

    private Optional<Mentioned<Community>> named() {
        List<NameHit<Community>> hits = scene.communities().stream()
                .filter(hit -> hit.strength() != Strength.WORD && !isPartOfAPlace(hit))
                .toList();
        List<List<Community>> distinct =
                hits.stream().map(NameHit::meant).distinct().toList();
        if (distinct.isEmpty()) {
            return Optional.empty();
        }
        List<Community> ofPeople = ofPeople();
        List<Community> both = ofPeople.stream()
                .filter(community -> hits.stream().anyMatch(hit -> hit.means(community)))
                .toList();
        if (both.size() == 1) {
            return Optional.of(new Mentioned.Known<>(both.getFirst()));
        }
        if (distinct.size() > 1) {
            return Optional.of(
                    areEqual(hits)
                            ? several(
                                    hits.getFirst(),
                                    distinct.stream().flatMap(List::stream).toList())
                            : one(firstNotAPlace(hits)));
        }
        boolean elsewhere = isPlace(hits.getFirst()) && ofPeople.size() == 1;
        return Optional.of(elsewhere ? new Mentioned.Known<>(ofPeople.getFirst()) : one(hits.getFirst()));
    }

    /** "Our game at Hulme Cage": to somebody who speaks for their own, half a name is more likely a street. */
    private boolean isPartOfAPlace(NameHit<Community> hit) {
        Utterance said = scene.said();
        int next = hit.span().to();
        return scene.isRepresentative()
                && own
                && hit.strength() == Strength.CORE
                && hit.span().length() == 1
                && !isSpeakers(hit)
                && said.isIn(next)
                && said.token(next).isWord()
                && !said.isCommon(next);
    }

    private boolean isSpeakers(NameHit<Community> hit) {
        Person speaker = scene.setting().speaker();
        return speaker != null && represents(speaker, hit);
    }

    private static boolean represents(Person person, NameHit<Community> named) {
        return named.meant().stream().anyMatch(community -> person.communities().contains(community.id()));
    }

    private NameHit<Community> firstNotAPlace(List<NameHit<Community>> hits) {
        return hits.stream().filter(hit -> !isPlace(hit)).findFirst().orElse(hits.getFirst());
    }

    private boolean isPlace(NameHit<Community> hit) {
        Utterance said = scene.said();
        int before = hit.span().from() - 1;
        int at = said.isIn(before) && NameWords.isArticle(said.token(before).plain()) ? before - 1 : before;
        return said.cues("place.at").has(said, at);
    }

    /** "Al Noor and Selimiye": neither more than the other. */
    private boolean areEqual(List<NameHit<Community>> hits) {
        for (int index = 1; index < hits.size(); index++) {
            Span between = between(hits.get(index - 1).span(), hits.get(index).span());
            if (!hits.get(index).meant().equals(hits.get(index - 1).meant()) && isJoining(between)) {
                return true;
            }
        }
        return false;
    }

    /** A name may have taken the "and" behind it for its own: "Boat Club and Rowers and Sailors". */
    private Span between(Span before, Span after) {
        int end = before.to() - 1;
        boolean joinsAtEnd = before.length() > 1 && scene.said().cues("join").has(scene.said(), end);
        return new Span(joinsAtEnd ? end : before.to(), after.from());
    }

    private boolean isJoining(Span between) {
        return between.length() >= 1 && between.length() <= 3 && scene.said().has("join", between);
    }

    private Mentioned<Community> one(NameHit<Community> hit) {
        return hit.meant().size() == 1 ? new Mentioned.Known<>(hit.meant().getFirst()) : several(hit, hit.meant());
    }

    private Mentioned<Community> several(NameHit<Community> hit, List<Community> candidates) {
        return new Mentioned.Several<>(
                scene.said().text(hit.span()), candidates.stream().distinct().toList());
    }

    private List<Community> ofPeople() {
        List<Person> all = people.stream()
                .flatMap(each -> each.known().stream())
                .filter(person -> person.role() == Role.REPRESENTATIVE)
                .toList();
        List<Person> met = all.stream().filter(this::isMet).toList();
        return (met.isEmpty() ? all : met)
                .stream()
                        .flatMap(person -> communitiesOf(person).stream())
                        .distinct()
                        .toList();
    }

    /** Named where the contact is told, not merely elsewhere. */
    private boolean isMet(Person person) {
        return scene.people().stream()
                .filter(hit -> hit.means(person))
                .anyMatch(hit -> facts.contacts().stream().anyMatch(clause -> clause.touches(hit.span())));
    }

    private List<Community> communitiesOf(Person person) {
        return scene.setting().directory().communities().stream()
                .filter(community -> person.communities().contains(community.id()))
                .toList();
    }

    private Optional<Mentioned<Community>> represented() {
        List<Community> found = ofPeople();
        if (found.isEmpty() || scene.isRepresentative() && own) {
            return Optional.empty();
        }
        return Optional.of(
                found.size() == 1 ? new Mentioned.Known<>(found.getFirst()) : new Mentioned.Several<>("", found));
    }

    private Optional<Mentioned<Community>> weaklyNamed() {
        return scene.communities().stream().findFirst().map(this::weak);
    }

    /** One word of a known name may stand at the end of a longer one that is not known: "Met Bilal from Zorblatt Rowers". */
    private Mentioned<Community> weak(NameHit<Community> hit) {
        return new UnknownNames(scene)
                .leadingTo(hit.span())
                .<Mentioned<Community>>map(
                        name -> new Mentioned.Unknown<>(scene.said().text(name), hit.meant()))
                .orElseGet(() -> one(hit));
    }

    private Optional<Mentioned<Community>> unknown() {
        return new UnknownNames(scene)
                .community()
                .map(name -> new Mentioned.Unknown<>(
                        name, Names.closest(name, scene.setting().directory())));
    }

    private Optional<Mentioned<Community>> speakers() {
        Person speaker = scene.setting().speaker();
        if (speaker == null || !own || !scene.isRepresentative()) {
            return Optional.empty();
        }
        List<Community> found = communitiesOf(speaker);
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Mentioned.Known<>(found.getFirst()));
            default -> Optional.of(new Mentioned.Several<>("", found));
        };
    }

    /** Somebody whose name two representatives share: one of their communities. */
    private Optional<Mentioned<Community>> shared() {
        return people.stream()
                .filter(each -> each instanceof Mentioned.Several<Person>)
                .map(each -> (Mentioned.Several<Person>) each)
                .map(each -> new Mentioned.Several<>(
                        each.name(),
                        each.candidates().stream()
                                .flatMap(person -> communitiesOf(person).stream())
                                .distinct()
                                .toList()))
                .filter(each -> !each.candidates().isEmpty())
                .<Mentioned<Community>>map(each -> each)
                .findFirst();
    }
}
