package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message with everything that was found in it: dates, communities, people. What the rules look at. */
record Scene(
        Utterance said,
        Setting setting,
        List<DateHit> dates,
        List<NameHit<Community>> communities,
        List<NameHit<Person>> people) {
    /** How many words may stand between a date and the one that takes its place. */
    private static final int LONGEST_CORRECTION = 8;

    static Scene of(String text, Setting setting) {
        Directory known = setting.directory();
        Utterance said = Utterance.of(text, known.words());
        List<NameHit<Community>> communities = known.communityFinder().find(said);
        List<NameHit<Person>> people = known.personFinder().find(said, communities);
        List<DateHit> found = DateFinder.find(said, setting.now());
        List<NameHit<Community>> free = communities.stream()
                .filter(hit -> hit.strength() != Strength.WORD || isFree(hit.span(), people, found))
                .toList();
        List<DateHit> dates = found.stream()
                .filter(date -> free.stream().noneMatch(name -> takes(name.span(), date.span())))
                .toList();
        return new Scene(said, setting, uncorrected(said, dates), free, people);
    }

    /** One word of a community's name tells nothing where it is a person's or a day: "on Saturday", with a Saturday School in town. */
    private static boolean isFree(Span word, List<NameHit<Person>> people, List<DateHit> dates) {
        return people.stream().noneMatch(person -> person.span().touches(word))
                && dates.stream().noneMatch(date -> date.span().touches(word));
    }

    /** Whether words of a date are a name's; one within it is none: "the day before the open day of Al-Noor on 4 December". */
    private static boolean takes(Span name, Span date) {
        return name.touches(date) && (name.from() <= date.from() || name.to() >= date.to());
    }

    /** Without the dates that the person takes back: "on Friday, no wait, Saturday". */
    private static List<DateHit> uncorrected(Utterance said, List<DateHit> dates) {
        List<DateHit> kept = new ArrayList<>();
        for (int at = 0; at < dates.size(); at++) {
            boolean last = at + 1 == dates.size();
            if (last
                    || !isCorrection(
                            said,
                            dates.get(at).span().to(),
                            dates.get(at + 1).span().from())) {
                kept.add(dates.get(at));
            }
        }
        return kept;
    }

    private static boolean isCorrection(Utterance said, int from, int to) {
        return to > from && to - from <= LONGEST_CORRECTION && said.has("correction", new Span(from, to));
    }

    /** Whether such words stand there and are no part of a name or a date: "the day before yesterday" does not say "before". */
    boolean says(String section, Span span) {
        Cues cues = said.cues(section);
        for (int index = span.from(); index < span.to(); index++) {
            Optional<Span> found = cues.at(said, index, span.to());
            if (found.isPresent() && !isName(index) && !isDate(found.get())) {
                return true;
            }
        }
        return false;
    }

    List<DateHit> dates(Span span) {
        return dates.stream()
                .filter(hit -> span.holds(hit.span().from()) && hit.span().to() <= span.to())
                .toList();
    }

    When when(DateHit hit, Tense tense) {
        return hit.when(tense, setting.now(), said.text(hit.span()));
    }

    /** A date without a year that was long ago but is soon to come speaks of the one to come. */
    boolean isAhead(DateHit hit) {
        LocalDate today = setting.now().toLocalDate();
        return hit.lean().isEmpty()
                && hit.days().apply(Tense.PAST).dates().stream().allMatch(day -> day.isBefore(today.minusMonths(6)))
                && hit.days().apply(Tense.FUTURE).dates().stream().allMatch(day -> day.isBefore(today.plusMonths(6)));
    }

    Optional<NameHit<Person>> personAt(int index) {
        return people.stream().filter(hit -> hit.span().holds(index)).findFirst();
    }

    boolean isName(int index) {
        return personAt(index).isPresent()
                || communities.stream().anyMatch(hit -> hit.span().holds(index));
    }

    private boolean isDate(Span words) {
        return isDate(words.from()) && isDate(words.to() - 1);
    }

    boolean isDate(int index) {
        return dates.stream().anyMatch(hit -> hit.span().holds(index));
    }

    /** The side the speaker is on; somebody unknown writes for the authority. */
    Side speakerSide() {
        Person speaker = setting.speaker();
        return speaker == null ? Side.AUTHORITY : speaker.role().side();
    }

    boolean isRepresentative() {
        Person speaker = setting.speaker();
        return speaker != null && speaker.role() == Role.REPRESENTATIVE;
    }
}
