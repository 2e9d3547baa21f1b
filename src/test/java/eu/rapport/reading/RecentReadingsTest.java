package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentReadingsTest {
    private static final ZonedDateTime NINE = ZonedDateTime.parse("2027-03-01T09:00:00Z");
    private static final String WORDS = "Met Amina yesterday at the library.";

    @Test
    void theSameWordsInTheSameSettingAreReadOnce() {
        assertThat(Reader.read(WORDS, town("Amina"))).isSameAs(Reader.read(WORDS, town("Amina")));
    }

    @Test
    void anotherNameInTownOrAnotherMomentIsAnotherReading() {
        Reading before = Reader.read(WORDS, town("Bert"));

        assertThat(Reader.read(WORDS, town("Amina")).knownPeople()).hasSize(1);
        assertThat(before.knownPeople()).isEmpty();
        assertThat(Reader.read(WORDS, new Setting(NINE.plusDays(1), town("Bert").directory(), null))
                        .meetingDay())
                .isNotEqualTo(before.meetingDay());
    }

    @Test
    void onlyAFewAreKept() {
        Reading first = Reader.read(WORDS, town("Amina"));
        IntStream.range(0, 8).forEach(each -> Reader.read(WORDS + each, town("Amina")));

        assertThat(Reader.read(WORDS, town("Amina"))).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void whatIsForgottenIsReadAgain() {
        Reading first = Reader.read(WORDS, town("Amina"));
        Reader.forget();

        assertThat(Reader.read(WORDS, town("Amina"))).isNotSameAs(first).isEqualTo(first);
    }

    private static Setting town(String name) {
        Directory.Person person = new Directory.Person(1, name, Role.REPRESENTATIVE, Set.of());
        return new Setting(NINE, new Directory(List.of(), List.of(person)), null);
    }
}
