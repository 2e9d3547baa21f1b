package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.CommunityLinks;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which other communities a community contains, belongs to or overlaps with (F2). */
@Component
class LinksField implements CardField {
    private static final int SHOWN = 12;
    private static final List<String> KINDS = List.of("contains", "within", "overlaps");

    private final Communities communities;
    private final CommunityLinks links;
    private final FindCommunity find;
    private final Dialogues dialogues;

    LinksField(Communities communities, CommunityLinks links, FindCommunity find, Dialogues dialogues) {
        this.communities = communities;
        this.links = links;
        this.find = find;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        List<Button> kinds = KINDS.stream()
                .map(each -> pick(Text.of("community.link." + each), community, each))
                .toList();
        List<Button> cuts = linked(community)
                .map(each -> pick(Text.of("community.link.cut", each.name()), community, "cut", each.id()))
                .toList();
        return Reply.say("community.ask.links", community.name())
                .column(kinds)
                .column(cuts)
                .row(CardField.back(community));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        String kind = values.getFirst();
        if (values.size() == 1) {
            return Optional.of(
                    KINDS.contains(kind) ? askWhich(turn, community, kind) : Reply.say("conversation.stale"));
        }
        return other(values.get(1))
                .map(other -> link(community, kind, other))
                .orElse(Optional.of(Reply.say("community.gone")));
    }

    @Override
    public Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        List<Community> found = find.by(text, turn.person());
        if (found.size() == 1) {
            return link(community, dialogue.get("kind"), found.getFirst());
        }
        return Optional.of(Reply.say(found.isEmpty() ? "community.link.unknown" : "community.which")
                .column(choices(found, community, dialogue.get("kind"))));
    }

    private Reply askWhich(Turn turn, Community community, String kind) {
        dialogues.open(turn.person(), dialogue(community).knowing("kind", kind));
        List<Community> others = communities.all().stream()
                .filter(each -> each.id() != community.id())
                .limit(SHOWN)
                .toList();
        return Reply.say("community.ask.link." + kind, community.name())
                .column(choices(others, community, kind))
                .row(CardField.back(community));
    }

    private Optional<Reply> link(Community community, String kind, Community other) {
        boolean done = switch (kind) {
            case "contains" -> links.contain(community.id(), other.id());
            case "within" -> links.contain(other.id(), community.id());
            case "overlaps" -> links.overlap(community.id(), other.id());
            default -> cut(community, other);
        };
        return done
                ? Optional.empty()
                : Optional.of(Reply.say("community.link.circle", other.name()).row(CardField.back(community)));
    }

    @Override
    public String value(Community community) {
        long id = community.id();
        return Stream.of(
                        named("contains", links.partsOf(id)),
                        named("within", links.wholesOf(id)),
                        named("overlaps", links.overlapping(id)))
                .flatMap(each -> each)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> named(String kind, List<Long> ids) {
        return ids.stream().map(each -> kind + " " + each);
    }

    @Override
    public Text restore(Turn turn, Community community, String value) {
        linked(community).toList().forEach(each -> cut(community, each));
        for (String link : value.isEmpty() ? new String[0] : value.split(",")) {
            String[] parts = link.split(" ");
            other(parts[1]).ifPresent(each -> link(community, parts[0], each));
        }
        return Text.none();
    }

    private boolean cut(Community community, Community other) {
        links.separate(community.id(), other.id());
        return true;
    }

    private List<Button> choices(List<Community> others, Community community, String kind) {
        return others.stream()
                .map(each -> pick(Text.raw(each.name()), community, kind, each.id()))
                .toList();
    }

    private Stream<Community> linked(Community community) {
        long id = community.id();
        return Stream.of(links.partsOf(id), links.wholesOf(id), links.overlapping(id))
                .flatMap(List::stream)
                .distinct()
                .map(communities::get);
    }

    private Optional<Community> other(String id) {
        return id.matches("\\d{1,18}") ? communities.find(Long.parseLong(id)) : Optional.empty();
    }
}
