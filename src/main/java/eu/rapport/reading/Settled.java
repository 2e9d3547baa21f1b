package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import java.time.LocalDate;
import java.util.Optional;

/** A reading whose open points are settled by what a model said, as far as it may: nothing that the rules were sure of changes. */
record Settled(String text, Setting setting, Reading first) {

    Reading by(Opinion opinion) {
        Reading read = first.isSure()
                ? first
                : opinion.intent()
                        .map(intent -> Reader.readAs(intent, text, setting))
                        .orElse(first);
        return read.with(
                community(read, opinion),
                SecondOpinion.isUnclear(read.meetingDay())
                        ? day(opinion.meetingDay(), Tense.PAST).or(read::meetingDay)
                        : read.meetingDay(),
                followUp(read, opinion));
    }

    /** One of those that may be meant, and no other. */
    private Mentioned<Community> community(Reading read, Opinion opinion) {
        return SecondOpinion.candidates(read, setting).stream()
                .filter(each -> each.name().equalsIgnoreCase(opinion.community().orElse("")))
                .findFirst()
                .<Mentioned<Community>>map(Mentioned.Known::new)
                .orElse(read.community());
    }

    private Optional<Reading.FollowUp> followUp(Reading read, Opinion opinion) {
        return read.followUp()
                .map(each -> SecondOpinion.isUnclear(Optional.of(each.when()))
                        ? day(opinion.followUp(), Tense.FUTURE)
                                .map(when -> new Reading.FollowUp(when, each.text()))
                                .orElse(each)
                        : each);
    }

    /** Words of the message as our own grammar reads them; a model computes no dates. */
    private Optional<When> day(Optional<String> words, Tense tense) {
        LocalDate today = setting.now().toLocalDate();
        return words.flatMap(each -> Dates.read(each, setting.now(), tense))
                .filter(when -> when.day()
                        .filter(day -> tense == Tense.PAST ? !day.isAfter(today) : !day.isBefore(today))
                        .isPresent());
    }
}
