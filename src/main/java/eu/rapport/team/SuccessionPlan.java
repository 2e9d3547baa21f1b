package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.followups.FollowUp;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.Promise;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a succession before it counts: everything that somebody carries, and who takes it. */
@Component
class SuccessionPlan {
    private static final String STAFF = StaffCommand.NAME;

    private final People people;
    private final Load load;
    private final Heirs heirs;
    private final Audiences audiences;
    private final SuccessorNames names;
    private final Planned planned;
    private final InBrief brief;
    private final Clock clock;

    SuccessionPlan(
            People people,
            Load load,
            Heirs heirs,
            Audiences audiences,
            SuccessorNames names,
            Planned planned,
            InBrief brief,
            Clock clock) {
        this.people = people;
        this.load = load;
        this.heirs = heirs;
        this.audiences = audiences;
        this.names = names;
        this.planned = planned;
        this.brief = brief;
        this.clock = clock;
    }

    /** All that has to go somewhere, with a button for each community. */
    Reply show(Succession succession) {
        Person person = people.get(succession.personId());
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(
                succession.is(Succession.Kind.AWAY)
                        ? Text.of("team.plan.away", person.name(), brief.span(succession))
                        : Text.of(title(succession, person), person.name(), succession.onDay()));
        paragraphs.add(section("team.plan.relationships", succession.inOrder(), part -> names.line(succession, part)));
        if (succession.leaves()) {
            paragraphs.add(section("team.plan.deputy", load.deputyOf(person), SuccessionPlan::deputyLine));
        }
        if (!succession.is(Succession.Kind.AWAY)) {
            paragraphs.add(section("team.plan.promises", promises(succession, person), each -> line(succession, each)));
            paragraphs.add(
                    section("team.plan.followups", followUps(succession, person), each -> line(succession, each)));
        }
        paragraphs.add(instead(succession));
        paragraphs.add(question(succession));
        return Reply.say(Text.paragraphs(paragraphs)).rows(buttons(succession));
    }

    /** What was planned before and would no longer hold. */
    private Text instead(Succession succession) {
        List<Text> before =
                planned.givingWayTo(succession).stream().map(brief::of).toList();
        return before.isEmpty() ? Text.none() : Text.of("team.plan.instead", before);
    }

    private String title(Succession succession, Person person) {
        LocalDate today = people.get(succession.orderedBy()).at(clock.instant()).toLocalDate();
        if (succession.leaves() && succession.onDay().isBefore(today)) {
            return "team.plan.left";
        }
        boolean oneOfSeveral = succession.is(Succession.Kind.REPLACED) && person.role() == Role.REPRESENTATIVE;
        return "team.plan." + (oneOfSeveral ? "voice" : succession.kind().name().toLowerCase(Locale.ROOT));
    }

    private List<Promise> promises(Succession succession, Person person) {
        return load.promisesOf(person).stream()
                .filter(each -> concerns(succession, each.communityId()))
                .toList();
    }

    private List<FollowUp> followUps(Succession succession, Person person) {
        return load.followUpsOf(person).stream()
                .filter(each -> concerns(succession, each.communityId()))
                .toList();
    }

    /** Whoever leaves leaves everything; else only what hangs on the communities that pass on. */
    private static boolean concerns(Succession succession, @Nullable Long communityId) {
        return succession.leaves()
                || communityId != null && succession.part(communityId).isPresent();
    }

    private Text question(Succession succession) {
        if (succession.parts().isEmpty()) {
            return Text.of("team.plan.nothing");
        }
        if (succession.is(Succession.Kind.AWAY)) {
            return Text.of("team.plan.ask.standin");
        }
        boolean officer = people.get(succession.personId()).role() != Role.REPRESENTATIVE;
        return Text.of(officer ? "team.plan.ask" : "team.plan.ask.representative");
    }

    private static Text deputyLine(Community community) {
        return Text.of("team.line", community.name());
    }

    private Text line(Succession succession, Promise promise) {
        return line(succession, promise.words(), promise.due(), promise.communityId());
    }

    private Text line(Succession succession, FollowUp followUp) {
        return line(succession, followUp.what(), followUp.day(), followUp.communityId());
    }

    private Text line(Succession succession, String words, @Nullable LocalDate day, @Nullable Long communityId) {
        Text what = communityId == null
                ? Text.of("team.plan.what", words)
                : Text.of("team.plan.about", words, names.community(communityId));
        Text dated = day == null ? what : Text.of("team.plan.dated", what, day);
        Text heir = heirs.of(succession, communityId)
                .map(each -> Text.raw(each.name()))
                .orElseGet(() -> names.nobody(succession));
        return Text.of("team.plan.part", dated, heir);
    }

    private List<List<Button>> buttons(Succession succession) {
        List<List<Button>> rows = new ArrayList<>();
        if (succession.parts().size() > 1) {
            rows.add(List.of(Button.of("team.give.all", STAFF, "give", succession.id(), 0)));
        }
        for (Succession.Part part : succession.inOrder()) {
            Text label = Text.of("team.give", names.community(part.communityId()), names.successor(succession, part));
            rows.add(List.of(Button.of(label, STAFF, "give", succession.id(), part.communityId())));
        }
        if (isForTheRest(succession)) {
            Text label = Text.of("team.give.rest", names.heirOfTheRest(succession));
            rows.add(List.of(Button.of(label, STAFF, "rest", succession.id())));
        }
        rows.add(List.of(Button.of("team.continue", STAFF, "words", succession.id())));
        rows.add(List.of(
                Button.of("team.otherday", STAFF, "day", succession.id()),
                Button.of("cancel.button", STAFF, "drop", succession.id())));
        return rows;
    }

    private boolean isForTheRest(Succession succession) {
        boolean representative = people.get(succession.personId()).role() == Role.REPRESENTATIVE;
        return succession.leaves() && !representative && audiences.somethingIsLeft(succession);
    }

    private static <T> Text section(String title, List<T> all, Function<T, Text> line) {
        if (all.isEmpty()) {
            return Text.none();
        }
        List<Text> lines = new ArrayList<>(List.of(Text.of(title, all.size())));
        all.forEach(each -> lines.add(line.apply(each)));
        return Text.lines(lines);
    }
}
