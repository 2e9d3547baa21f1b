package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.shared.Language;
import eu.rapport.telegram.botapi.Chat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Towards representatives the bot does not bring up what they did not. */
@WithBot
class TactTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Test
    void aRepresentativeHearsNoHeavyWordsUnlessTheyUsedThem() {
        Cast.Player officer = cast.officer("Tobias Tactful");
        long community = communities
                .add("Community of the tactful", Set.of(), Set.of(), null, officer.person())
                .id();
        Chat rep = cast.representative("Rana Tactful", community).chat();

        rep.says("/ask why should communities and local authorities work together");
        assertThat(rep.hears().text()).doesNotContainIgnoringCase("radicalis").doesNotContainIgnoringCase("extremis");

        rep.says("/ask how do communities help to prevent radicalisation and extremism");
        rep.hears("Engaging with communities");
    }

    @Test
    void theCorpusHoldsEnoughToSayWithoutThem() {
        Corpus corpus = CorpusReader.read();
        long heavy = corpus.statements().stream()
                .filter(each -> each.in(Language.EN).matches("(?is).*(radical|extremis).*"))
                .count();
        assertThat(heavy).isPositive().isLessThan(corpus.statements().size() / 3);
    }
}
