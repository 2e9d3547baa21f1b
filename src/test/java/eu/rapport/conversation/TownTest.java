package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Names are kept between messages and never stale, whoever changes them on whichever instance. */
@WithBot
class TownTest {
    @Autowired
    Cast cast;

    @Autowired
    Town town;

    @Autowired
    Communities communities;

    @Autowired
    Representatives representatives;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Person officer;
    Community chess;

    @BeforeEach
    void somebodyAndSomething() {
        officer = cast.officer("Olga Townsend").person();
        chess = communities.add("Chess Corner", Set.of(), Set.of(), null, officer);
    }

    @Test
    void whileNoNameChangesTheSameNamesAreUsedAgain() {
        Directory before = town.directoryFor(officer);
        jdbc.sql("update person set discreet = true where id = ?")
                .param(officer.id())
                .update();
        assertThat(town.directoryFor(officer)).isSameAs(before);
    }

    @Test
    void aNewNameIsKnownAtOnce() {
        town.directoryFor(officer);
        communities.alsoCall(chess, "The Rooks");
        assertThat(entry(chess).otherNames()).containsExactly("The Rooks");
    }

    @Test
    void whatAnotherInstanceOrAPersonAtTheDatabaseChangesIsKnownAtOnce() {
        town.directoryFor(officer);
        jdbc.sql("update community set name = 'Chess Cellar' where id = ?")
                .param(chess.id())
                .update();
        jdbc.sql("update person set name = 'Olga Townley' where id = ?")
                .param(officer.id())
                .update();
        assertThat(entry(chess).name()).isEqualTo("Chess Cellar");
        assertThat(town.directoryFor(officer).people())
                .anyMatch(each -> each.name().equals("Olga Townley"));
    }

    @Test
    void whatIsNotCommittedIsKnownToWhoeverDoesItAndForgottenWithIt() {
        Directory before = town.directoryFor(officer);
        transaction.executeWithoutResult(doing -> {
            communities.rename(chess, "Chess Attic", officer);
            assertThat(entry(chess).name()).isEqualTo("Chess Attic");
            doing.setRollbackOnly();
        });
        assertThat(town.directoryFor(officer)).isEqualTo(before);
        communities.rename(chess, "Chess Loft", officer);
        assertThat(entry(chess).name()).isEqualTo("Chess Loft");
    }

    @Test
    void aRepresentativeKnowsTheirOwnAndTheOfficers() {
        communities.add("Checkers Circle", Set.of(), Set.of(), null, officer);
        Person rana = cast.representative("Rana Rook", chess.id()).person();
        Directory known = town.directoryFor(rana);
        assertThat(known.communities()).extracting(Directory.Community::name).containsExactly("Chess Corner");
        assertThat(known.people()).extracting(Directory.Person::name).contains("Rana Rook", "Olga Townsend");
        assertThat(town.directoryFor(rana)).isSameAs(known);
        representatives.release(rana.id(), chess.id());
        assertThat(town.directoryFor(rana).communities()).isEmpty();
    }

    private Directory.Community entry(Community community) {
        return town.directoryFor(officer).communities().stream()
                .filter(each -> each.id() == community.id())
                .findFirst()
                .orElseThrow();
    }
}
