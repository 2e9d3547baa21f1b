package eu.rapport.guidance;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.health.Outlooks;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the relationship that a question is about, and how it stands. */
@Component
class Subject {
    private static final int SHORTEST_NAME = 5;

    private final Town town;
    private final Communities communities;
    private final Relationships relationships;
    private final Outlooks outlooks;
    private final Texts texts;

    Subject(Town town, Communities communities, Relationships relationships, Outlooks outlooks, Texts texts) {
        this.town = town;
        this.communities = communities;
        this.relationships = relationships;
        this.outlooks = outlooks;
        this.texts = texts;
    }

    /** The communities that the words name, which the asker may see; several where a name fits more than one. */
    List<Community> named(Turn turn, String words) {
        return town.read(turn, words).community().candidates().stream()
                .map(each -> communities.get(each.id()))
                .filter(each -> relationships.maySee(turn.person(), each.id()))
                .filter(each -> isMeant(turn.person(), each, words))
                .toList();
    }

    /** What is on the map, the paper cannot know: the card of the community that the words name, for officers and coordinators. */
    List<Button> card(Turn turn, String words) {
        return turn.person().role() == Role.REPRESENTATIVE
                ? List.of()
                : town.read(turn, words).community().known().stream()
                        .map(each -> Button.of(Text.of("guidance.card", each.name()), "community", "show", each.id()))
                        .toList();
    }

    /** The question as it can be put to a paper, and to a model, that shall know no names. */
    String withoutName(Person asker, Question question) {
        Long about = question.communityId();
        if (about == null) {
            return question.words();
        }
        String them = texts.plain(Text.of("guidance.thecommunity"), asker.language(), asker.zone());
        Community community = communities.get(about);
        String whole = without(fullNames(community), question.words(), them);
        return whole.equals(question.words()) ? without(longWords(community), question.words(), them) : whole;
    }

    /** How the relationship stands that a question is about; empty where it is about none, or the asker may not see it any more. */
    Optional<Standing> standing(Person asker, Question question) {
        Long about = question.communityId();
        return about == null
                ? Optional.empty()
                : outlooks.of(about, asker)
                        .map(outlook -> new Standing(
                                communities.get(about).name(),
                                relationships.of(about).level(),
                                outlook));
    }

    /** To a representative's words the reader adds their own community, named or not; only a named one is asked about. */
    private static boolean isMeant(Person asker, Community community, String words) {
        return asker.role() != Role.REPRESENTATIVE
                || fullNames(community)
                        .anyMatch(each -> pattern(each).matcher(words).find());
    }

    private static String without(Stream<String> names, String words, String instead) {
        return names.reduce(
                words, (left, name) -> pattern(name).matcher(left).replaceAll(Matcher.quoteReplacement(instead)));
    }

    private static Stream<String> fullNames(Community community) {
        return Stream.concat(Stream.of(community.name()), community.alsoCalled().stream())
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private static Stream<String> longWords(Community community) {
        return fullNames(community)
                .flatMap(each -> Stream.of(each.split("\\s+")))
                .filter(each -> each.length() >= SHORTEST_NAME);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
