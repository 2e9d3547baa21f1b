package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.learned.LearnedWords;
import eu.rapport.learned.LearnedWords.Word;
import eu.rapport.reading.Names;
import org.springframework.stereotype.Component;

/** Keeps by which name somebody called a community that was not known by it: the next message is understood at once. */
@Component
class LearnName {
    private static final int LONGEST = 60;

    private final Communities communities;
    private final Town town;
    private final Lessons lessons;

    LearnName(Communities communities, Town town, Lessons lessons) {
        this.communities = communities;
        this.town = town;
        this.lessons = lessons;
    }

    /** Learns it and says so; says nothing where there was nothing new, or the name may mean others as well. */
    Reply from(Draft draft, Turn turn) {
        CommunityFact fact = draft.facts().community();
        String said = fact.said().strip();
        if (fact.id() == null || said.isEmpty() || said.length() > LONGEST || !isNew(said, turn)) {
            return Reply.nothing();
        }
        Community learned = communities.alsoCall(communities.get(fact.id()), said);
        Word word = Word.of(learned, said);
        lessons.note(draft, word);
        return Reply.say("meetings.learned", learned.name(), said).row(LearnedWords.forgetButton(word));
    }

    private boolean isNew(String said, Turn turn) {
        return communities.named(said).isEmpty()
                && Names.find(said, town.directoryFor(turn.person())).size() < 2;
    }
}
