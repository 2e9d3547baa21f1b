package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The result of a round in words: the numbers of both sides, nobody named. */
@Component
class CheckInWords {
    /** Who answers so or lower gains little. */
    private static final int LITTLE = 2;
    /** Who answers so or higher gains much. */
    private static final int MUCH = 4;

    private final Communities communities;

    CheckInWords(Communities communities) {
        this.communities = communities;
    }

    Text result(CheckInResult result, Side reader) {
        String community = communities.get(result.communityId()).name();
        return Text.paragraphs(
                Text.of("checkin.result", community),
                Text.lines(
                        Text.of("checkin.result.gives"),
                        gives(result, Side.COMMUNITY, community),
                        gives(result, Side.AUTHORITY, community)),
                kept(result, community),
                Text.of(closing(result, reader)));
    }

    private static Text gives(CheckInResult result, Side side, String community) {
        List<String> values =
                result.of(side).stream().map(each -> String.valueOf(each)).toList();
        String key = "checkin.result." + word(side);
        return values.isEmpty() ? Text.of(key + ".silent", community) : Text.of(key, community, values);
    }

    private static Text kept(CheckInResult result, String community) {
        Text byCommunity = kept(result, Side.COMMUNITY, community);
        Text byAuthority = kept(result, Side.AUTHORITY, community);
        boolean silent = result.communityOnPromises().isEmpty()
                && result.authorityOnPromises().isEmpty();
        return silent ? Text.none() : Text.lines(Text.of("checkin.result.kept"), byCommunity, byAuthority);
    }

    private static Text kept(CheckInResult result, Side side, String community) {
        List<PromisesKept> said = result.promisesBy(side);
        return said.isEmpty() ? Text.none() : Text.of("checkin.result.kept." + word(side), community, said);
    }

    /** One sentence for the reader's side, by what the side that gains least said. */
    private static String closing(CheckInResult result, Side reader) {
        OptionalInt community = result.lowest(Side.COMMUNITY);
        OptionalInt authority = result.lowest(Side.AUTHORITY);
        String mood;
        if (community.isEmpty() && authority.isEmpty()) {
            mood = "silent";
        } else if (community.orElse(MUCH) <= LITTLE) {
            mood = "community";
        } else if (authority.orElse(MUCH) <= LITTLE) {
            mood = "authority";
        } else if (community.orElse(0) >= MUCH && authority.orElse(0) >= MUCH) {
            mood = "good";
        } else if (community.isEmpty() || authority.isEmpty()) {
            mood = "oneside";
        } else {
            mood = "middling";
        }
        return "checkin.closing." + mood + "." + word(reader);
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
