package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People nobody knows yet are kept by the name they were given, in any script, each of an enumeration for themselves. */
class UnknownNamesTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");
    private static final Setting SETTING = new Setting(NOW, Town.directory(), Town.person("Eva Janssen"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met محمد العلي from FC Delta yesterday | محمد العلي",
                "Met محمد العلي & Ömer from FC Delta yesterday | محمد العلي; Ömer",
                "Met דוד כהן from FC Delta | דוד כהן",
                "Met Дмитро Шевченко from FC Delta | Дмитро Шевченко",
                "Met Omar Haddad & Sara Lind from FC Delta | Omar Haddad; Sara Lind",
                "Met Omar Haddad, Sara Lind and Tarik from FC Delta | Omar Haddad; Sara Lind; Tarik",
                "Met Amina Yusuf, Sara Lind, and Tarik yesterday | Sara Lind; Tarik",
                "Gisteren Amina Yusuf, Sara Lind en Tarik ontmoet | Sara Lind; Tarik",
                "Hier j'ai vu Amina Yusuf, Sara Lind et Tarik | Sara Lind; Tarik",
                "Gestern Amina Yusuf, Sara Lind und Tarik getroffen | Sara Lind; Tarik"
            })
    void eachIsNamed(String text, String names) {
        assertThat(unknown(text)).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Met Amina Yusuf, Parking is the trouble", "Gestern Amina Yusuf getroffen, Probleme mit dem Bus"})
    void aCommaAloneEnumeratesNobody(String text) {
        assertThat(unknown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met Xenia Karimi from FC Delta yesterday",
                "Spoke to Xenia Karimi",
                "Gisteren Xenia Karimi gesproken"
            })
    void aSurnameBehindAnotherFirstNameIsSomebodyElse(String text) {
        assertThat(unknown(text)).containsExactly("Xenia Karimi");
        assertThat(Reader.read(text, SETTING).knownPeople()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Met Mr Karimi yesterday", "Met Karimi yesterday", "Met Bilal Karimi yesterday"})
    void aSurnameAloneIsTheOneWhoHasIt(String text) {
        assertThat(Reader.read(text, SETTING).knownPeople())
                .extracting(Directory.Person::name)
                .containsExactly("Bilal Karimi");
    }

    @Test
    void whatIsOpenedInAWorryOrAPromiseIsClosedInIt() {
        Reading reading = Reader.read(
                "Met Amina Yusuf yesterday. She is worried about the bus (line 3). I promised to call <the depot> by Friday.",
                SETTING);
        assertThat(reading.concerns())
                .extracting(Reading.Concern::text)
                .containsExactly("She is worried about the bus (line 3)");
        assertThat(reading.promises()).extracting(Reading.Promise::text).containsExactly("call <the depot>");
    }

    private static List<String> unknown(String text) {
        return Reader.read(text, SETTING).people().stream()
                .filter(each -> each instanceof Mentioned.Unknown<?>)
                .map(each -> ((Mentioned.Unknown<?>) each).name())
                .toList();
    }
}
