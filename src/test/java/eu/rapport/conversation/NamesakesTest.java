package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithBot
class NamesakesTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    People people;

    @Test
    void whoseNameNobodySharesIsCalledByIt() {
        Person anna = cast.officer("Anna Alone").person();
        Person berta = cast.officer("Berta Alone").person();

        assertThat(Namesakes.among(List.of(anna, berta)).of(anna)).isEqualTo(Text.raw("Anna Alone"));
    }

    @Test
    void whoIsHereIsToldFromWhoIsInvited() {
        Person here = cast.officer("Anna Twice").person();
        Person invited = people.add("Anna Twice", Role.OFFICER, here.language(), here.zone(), here.id());

        Namesakes called = Namesakes.among(List.of(here, invited));

        assertThat(called.of(invited)).isEqualTo(Text.of("namesake.invited", "Anna Twice"));
        assertThat(called.of(here)).isNotEqualTo(called.of(invited));
    }

    @Test
    void twoRepresentativesOfOneNameHaveButtonsOfTheirOwn() {
        Player officer = cast.officer("Olga Twins");
        Community twins = communities.add("Twin Skippers", Set.of(), Set.of(Tie.INTEREST), null, officer.person());
        cast.representative("Noor Twin", twins.id());
        cast.representative("Noor Twin", twins.id());

        officer.chat().says("/community Twin Skippers");
        officer.chat().hears("Twin Skippers");
        officer.chat().presses("A representative has left");
        officer.chat().hears("Who has left?");

        officer.chat().presses("Noor Twin (2) has left");
        officer.chat().hears("Noor Twin leaves on");
    }

    @Test
    void aDraftAsksWhichOfTwoWithButtonsThatDiffer() {
        Player officer = cast.officer("Olga Draft");
        Community twins = communities.add("Twin Rowers", Set.of(), Set.of(Tie.INTEREST), null, officer.person());
        cast.representative("Sanne Twin", twins.id());
        cast.representative("Sanne Twin", twins.id());

        officer.chat().says("Met Sanne Twin from Twin Rowers yesterday at the pier.");
        officer.chat().hears("Twin Rowers", "Sanne Twin");

        officer.chat().presses("Sanne Twin (2)");
        officer.chat().hears("People: you and Sanne Twin");
    }
}
