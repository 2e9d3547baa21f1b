package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpQuestionTest {
    @Test
    void whatBeginsWithAndIsUnderstoodInTheLightOfTheQuestionBefore() {
        assertThat(FollowUpQuestion.meant("and what about funding?", Optional.of("when do we vet a partner?")))
                .isEqualTo("when do we vet a partner?\n… and what about funding?");
        assertThat(FollowUpQuestion.leans("en wat met geld?")).isTrue();
        assertThat(FollowUpQuestion.leans("why?")).isTrue();
    }

    @Test
    void aWholeQuestionStandsAlone() {
        assertThat(FollowUpQuestion.meant("what makes a safe space?", Optional.of("when do we vet?")))
                .isEqualTo("what makes a safe space?");
        assertThat(FollowUpQuestion.meant("and what about funding?", Optional.empty()))
                .isEqualTo("and what about funding?");
    }

    @Test
    void whatTheFollowingQuestionAsksItselfCanBeToldApart() {
        String meant = FollowUpQuestion.meant("and what about funding?", Optional.of("when do we vet a partner?"));
        assertThat(FollowUpQuestion.itself(meant)).contains("and what about funding?");
        assertThat(FollowUpQuestion.itself(FollowUpQuestion.meant("why?", Optional.of("when do we vet?"))))
                .isEmpty();
        assertThat(FollowUpQuestion.itself("when do we vet?\nand where?")).isEmpty();
    }

    @Test
    void aThirdQuestionLeansOnTheFirst() {
        String second = FollowUpQuestion.meant("and what about funding?", Optional.of("when do we vet a partner?"));
        assertThat(FollowUpQuestion.meant("and the media?", Optional.of(second)))
                .isEqualTo("when do we vet a partner?\n… and the media?");
    }
}
