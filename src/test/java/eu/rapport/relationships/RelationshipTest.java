package eu.rapport.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private final Relationship fresh = Relationship.starting(9, TODAY, NOW);

    @Test
    void it_starts_with_dialogue_where_vetting_cannot_begin() {
        assertThat(fresh.level()).isEqualTo(EngagementLevel.DIALOGUE);
        assertThat(fresh.level().allowsVetting()).isFalse();
        assertThat(EngagementLevel.COLLABORATION.allowsVetting()).isTrue();
    }

    @Test
    void the_rhythm_follows_the_level_until_another_is_agreed() {
        assertThat(fresh.rhythm()).isEqualTo(90);
        assertThat(fresh.level(EngagementLevel.PARTNERSHIP, TODAY, "a joint project")
                        .rhythm())
                .isEqualTo(21);
        assertThat(fresh.rhythm(30).rhythm()).isEqualTo(30);
    }

    @Test
    void a_deputy_who_becomes_point_of_contact_is_no_longer_deputy() {
        Relationship led = fresh.deputy(7L).contact(7L, NOW);

        assertThat(led.hasContact(7)).isTrue();
        assertThat(led.deputyId()).isNull();
    }
}
