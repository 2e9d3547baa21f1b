package eu.rapport.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NestingTest {
    private static final long TOWN = 1;
    private static final long NORTH = 2;
    private static final long STREET = 3;
    private final Nesting nesting = new Nesting(Map.of(TOWN, Set.of(NORTH), NORTH, Set.of(STREET)));

    @Test
    void a_community_contains_what_its_parts_contain() {
        assertThat(nesting.allWithin(TOWN)).containsExactlyInAnyOrder(NORTH, STREET);
    }

    @Test
    void none_may_contain_itself_through_others() {
        assertThat(nesting.allows(STREET, TOWN)).isFalse();
        assertThat(nesting.allows(NORTH, NORTH)).isFalse();
    }

    @Test
    void a_community_may_lie_in_two_others() {
        assertThat(nesting.allows(TOWN, STREET)).isTrue();
        assertThat(nesting.allows(4, STREET)).isTrue();
    }
}
