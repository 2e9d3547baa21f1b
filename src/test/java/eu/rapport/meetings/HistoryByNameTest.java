package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.relationships.Relationships;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After the command a part of a name is enough, also where it sounds like a street. */
@WithBot
class HistoryByNameTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Test
    void part_of_a_name_finds_the_only_community_that_it_fits() {
        Player officer = cast.officer("Hilda Backward");
        Community lodgers = communities.add(
                "Quayle Street Lodgers", Set.of("the lodgers of Quayle Street"), Set.of(), null, officer.person());
        relationships.setContact(lodgers.id(), officer.id(), officer.person());
        officer.chat().says("/history Quayle Street");
        assertThat(officer.chat().hears("Quayle Street Lodgers").text())
                .startsWith("Meetings with Quayle Street Lodgers");
    }
}
