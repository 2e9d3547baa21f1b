package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The question for each field, answered by a button or in words. */
@Component
class FieldQuestions {
    private final CommunityChoices communities;
    private final DayChoices days;
    private final PeopleChoices people;
    private final ListChoices lists;

    FieldQuestions(CommunityChoices communities, DayChoices days, PeopleChoices people, ListChoices lists) {
        this.communities = communities;
        this.days = days;
        this.people = people;
        this.lists = lists;
    }

    /** Which fields a person may change. */
    static List<Field> fieldsFor(Role role) {
        return Arrays.stream(Field.values())
                .filter(each -> each != Field.OPENNESS || role != Role.REPRESENTATIVE)
                .toList();
    }

    Asked of(Field field, Draft draft, Turn turn) {
        return switch (field) {
            case COMMUNITY -> communities.any(draft, turn.person());
            case DAY -> days.anyDay(draft, turn.today());
            case KIND -> lists.kinds(draft);
            case PLACE -> lists.place(draft);
            case PEOPLE -> people.all(draft, turn.person());
            case WORDS -> lists.words(draft);
            case CONCERNS -> lists.concerns(draft);
            case PROMISES -> lists.promises(draft);
            case FOLLOW_UP -> days.followUp(draft, turn.today());
            case OPENNESS -> lists.opennesses(draft);
        };
    }

    Asked of(OpenQuestion question, Draft draft, Turn turn) {
        return switch (question) {
            case OpenQuestion.WhichCommunity ignored -> communities.ask(draft, turn.person());
            case OpenQuestion.WhichDay ignored -> days.meeting(draft, turn.today());
            case OpenQuestion.NotYet notYet -> days.notYet(draft, notYet.day(), turn.today());
            case OpenQuestion.Who who -> people.who(draft, who.index(), who.person(), turn.person());
            case OpenQuestion.Due due -> days.due(draft, due.index(), turn.person(), turn.today());
            case OpenQuestion.FollowUpWhen when ->
                days.unclearFollowUp(draft, when.followUp().when(), turn.person(), turn.today());
        };
    }

    /** By when one promise is to be kept. */
    Asked due(Draft draft, int index, Turn turn) {
        return days.due(draft, index, turn.person(), turn.today());
    }

    /** What is to be changed of one promise. */
    Asked promise(Draft draft, int index) {
        return lists.promise(draft, index);
    }
}
