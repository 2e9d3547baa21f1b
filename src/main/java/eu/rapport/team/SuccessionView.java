package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.followups.FollowUp;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.Promise;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a succession before it counts: everything the leaver carries, who takes it, who would be told what. */
@Component
class SuccessionView {
    private static final String TEAM = "team";

    private final People people;
    private final Load load;
    private final Announcements announcements;

    SuccessionView(People people, Load load, Announcements announcements) {
        this.people = people;
        this.load = load;
        this.announcements = announcements;
    }

    /** All that has to go somewhere, with a button for each community. */
    Reply plan(Succession succession) {
        Person leaver = people.get(succession.leaverId());
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(Text.of(
                succession.leaves() ? "team.plan.leaves" : "team.plan.replaced", leaver.name(), succession.onDay()));
        paragraphs.add(section("team.plan.relationships", succession.inOrder(), part -> partLine(succession, part)));
        paragraphs.add(section(
                "team.plan.deputy",
                succession.leaves() ? load.deputyOf(leaver) : List.<Community>of(),
                each -> Text.of("team.line", Text.raw(each.name()))));
        paragraphs.add(section("team.plan.promises", load.promisesOf(leaver), this::promiseLine));
        paragraphs.add(section("team.plan.followups", load.followUpsOf(leaver), this::followUpLine));
        paragraphs.add(Text.of(succession.parts().isEmpty() ? "team.plan.nothing" : "team.plan.ask"));
        return Reply.say(Text.paragraphs(paragraphs)).rows(planButtons(succession));
    }

    /** Who would be told what, word for word. */
    Reply words(Succession succession) {
        List<Announcement> all = announcements.of(succession);
        if (all.isEmpty()) {
            return Reply.say("team.words.none")
                    .row(Button.of("team.apply", TEAM, "silent", succession.id()))
                    .row(Button.of("team.back", TEAM, "plan", succession.id()));
        }
        List<Text> paragraphs = new ArrayList<>(List.of(Text.of("team.words.intro")));
        all.forEach(each -> paragraphs.add(Text.of("team.words.to", names(each), each.words())));
        return Reply.say(Text.paragraphs(paragraphs))
                .row(
                        Button.of("team.send", TEAM, "send", succession.id()),
                        Button.of("team.reword", TEAM, "reword", succession.id()),
                        Button.of("team.silent", TEAM, "silent", succession.id()))
                .row(Button.of("team.back", TEAM, "plan", succession.id()));
    }

    /** Whose words are to be changed. */
    Reply rewordWhich(Succession succession) {
        List<Button> choices = announcements.of(succession).stream()
                .map(each -> Button.of(
                        each.communityId() == 0
                                ? Text.of("team.reword.successors")
                                : Text.of("team.reword.community", announcements.nameOf(each.communityId())),
                        TEAM,
                        "reword",
                        succession.id(),
                        each.communityId()))
                .distinct()
                .toList();
        return Reply.say("team.reword.which")
                .column(choices)
                .row(Button.of("team.back", TEAM, "words", succession.id()));
    }

    /** What was decided, once it is. */
    Reply decided(Succession succession, boolean told) {
        Person leaver = people.get(succession.leaverId());
        boolean planned = succession.state() == Succession.State.PLANNED;
        String key =
                planned ? "team.decided.planned" : succession.leaves() ? "team.decided.left" : "team.decided.replaced";
        List<Text> lines = new ArrayList<>(List.of(Text.of(key, leaver.name(), succession.onDay())));
        succession.inOrder().forEach(part -> lines.add(partLine(succession, part)));
        lines.add(Text.of(told ? "team.decided.told" : "team.decided.nottold"));
        return Reply.say(Text.lines(lines));
    }

    private Text partLine(Succession succession, Succession.Part part) {
        return Text.of("team.plan.part", announcements.nameOf(part.communityId()), successor(succession, part));
    }

    private Text successor(Succession succession, Succession.Part part) {
        Long successor = part.successorId();
        if (successor != null) {
            return Text.raw(people.get(successor).name());
        }
        return succession.leaves()
                ? Text.of("team.plan.nobody")
                : Text.of("team.plan.stays", people.get(succession.leaverId()).name());
    }

    private Text promiseLine(Promise promise) {
        return dated(promise.words(), promise.due(), promise.communityId());
    }

    private Text followUpLine(FollowUp followUp) {
        return dated(followUp.what(), followUp.day(), followUp.communityId());
    }

    private Text dated(String words, @Nullable LocalDate day, @Nullable Long communityId) {
        Text what = communityId == null
                ? Text.raw(words)
                : Text.of("team.plan.about", words, announcements.nameOf(communityId));
        return day == null ? Text.of("team.line", what) : Text.of("team.line.dated", what, day);
    }

    private List<List<Button>> planButtons(Succession succession) {
        List<List<Button>> rows = new ArrayList<>();
        if (succession.parts().size() > 1) {
            rows.add(List.of(Button.of("team.give.all", TEAM, "give", succession.id(), 0)));
        }
        succession
                .inOrder()
                .forEach(part -> rows.add(List.of(Button.of(
                        Text.of("team.give", announcements.nameOf(part.communityId()), successor(succession, part)),
                        TEAM,
                        "give",
                        succession.id(),
                        part.communityId()))));
        rows.add(List.of(Button.of("team.continue", TEAM, "words", succession.id())));
        rows.add(List.of(
                Button.of("team.otherday", TEAM, "day", succession.id()),
                Button.of("cancel.button", TEAM, "drop", succession.id())));
        return rows;
    }

    private static List<Text> names(Announcement announcement) {
        return announcement.to().stream()
                .<Text>map(each -> Text.raw(each.name()))
                .toList();
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
