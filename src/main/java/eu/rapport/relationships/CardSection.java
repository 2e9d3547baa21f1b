package eu.rapport.relationships;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.List;

/**
 * What another feature tells on a community's card: its last meetings, its open promises. Asked only for readers who may see the
 * relationship ({@link Relationships#maySee}); whatever is hidden from this one within it, the feature leaves out.
 */
public interface CardSection {
    /** Where it stands among the sections, lowest first: meetings 10, promises 20, concerns 30. */
    int place();

    /** A paragraph, its title in bold on the first line; {@link Text#none} where there is nothing to tell. */
    Text about(long communityId, Person reader);

    /** Buttons that lead on from the card. */
    default List<Button> buttons(long communityId, Person reader) {
        return List.of();
    }
}
