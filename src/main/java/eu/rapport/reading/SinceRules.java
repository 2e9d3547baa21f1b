package eu.rapport.reading;

import static eu.rapport.reading.DateWord.MONTH;
import static eu.rapport.reading.DateWord.NUMBER;
import static eu.rapport.reading.DateWord.SINCE;
import static eu.rapport.reading.DateWord.UNIT;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Reads where the period of a question starts: "since September", "for six weeks", "in three months". */
record SinceRules(Scene scene, Terms terms) {
    private static final String SEASON = "since.";
    private static final int LONGEST_QUESTION = 200;

    Optional<When> since() {
        for (int index = 0; index < Math.min(terms.size(), LONGEST_QUESTION); index++) {
            Optional<When> found = at(index);
            if (found.isPresent()) {
                return found;
            }
        }
        return season();
    }

    /** "since the summer", "since Christmas": the word list names the day on which they begin. */
    private Optional<When> season() {
        Utterance said = scene.said();
        return said.lists(SEASON).stream()
                .flatMap(section -> said.cues(section).in(said, said.all()).stream()
                        .map(words -> (When) new When.Day(
                                lastBegun(MonthDay.parse("--" + section.substring(SEASON.length()))),
                                said.text(words))))
                .findFirst();
    }

    private LocalDate lastBegun(MonthDay day) {
        LocalDate today = scene.setting().now().toLocalDate();
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? thisYear : thisYear.minusYears(1);
    }

    private Optional<When> at(int index) {
        Almanac almanac = new Almanac(scene.setting().now().toLocalDate());
        int start = terms.skip(index, SINCE, DateWord.THE, DateWord.LAST, DateWord.BACK);
        if (terms.are(start, NUMBER, UNIT)
                && !terms.unit(start + 1).isOfTheClock()
                && terms.value(start, NUMBER) < 1000) {
            return day(index, start + 2, almanac.fromNow(-terms.value(start, NUMBER), terms.unit(start + 1)));
        }
        int fortnight = terms.skip(start, NUMBER);
        if (terms.is(fortnight, DateWord.FORTNIGHT)) {
            return day(index, fortnight + 1, almanac.fromNow(-2, DateUnit.WEEK));
        }
        if (start == index) {
            return Optional.empty();
        }
        if (terms.is(start, MONTH) && !terms.is(start + 1, NUMBER)) {
            return day(index, start + 1, almanac.startOf(terms.value(start, MONTH)));
        }
        int from =
                terms.all().get(start < terms.size() ? start : start - 1).span().from();
        return scene.dates().stream()
                .filter(hit -> hit.span().from() == from || hit.span().holds(from))
                .map(hit -> scene.when(hit, Tense.PAST))
                .findFirst();
    }

    private Optional<When> day(int from, int to, LocalDate date) {
        return Optional.of(new When.Day(date, scene.said().text(terms.tokens(from, to))));
    }
}
