package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Button;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for place, text, concerns, promises, and what else is chosen from a list. */
@Component
class ListChoices {
    Asked place(Draft draft) {
        List<List<Button>> none =
                draft.facts().place() == null ? List.of() : List.of(List.of(key("meetings.noplace", "noplace", draft)));
        return new Asked(Text.of("meetings.ask.place"), none);
    }

    Asked words(Draft draft) {
        List<List<Button>> none =
                draft.facts().words().isEmpty() ? List.of() : List.of(List.of(key("meetings.notext", "notext", draft)));
        return new Asked(Text.of("meetings.ask.words"), none);
    }

    Asked concerns(Draft draft) {
        List<List<Button>> rows = new ArrayList<>();
        List<String> concerns = draft.facts().concerns();
        for (int index = 0; index < concerns.size(); index++) {
            Text words = Labels.brief(concerns.get(index));
            rows.add(List.of(
                    key(Text.of("meetings.edit", words), "conedit", draft, index),
                    key(Text.of("meetings.takeoff", words), "condrop", draft, index)));
        }
        return new Asked(Text.of("meetings.ask.concerns"), rows);
    }

    Asked promises(Draft draft) {
        List<List<Button>> rows = new ArrayList<>();
        List<PromiseFact> promises = draft.facts().promises();
        for (int index = 0; index < promises.size(); index++) {
            Text words = Labels.brief(promises.get(index).words());
            rows.add(List.of(
                    key(Text.of("meetings.edit", words), "prom", draft, index),
                    key(Text.of("meetings.takeoff", words), "prodrop", draft, index)));
        }
        return new Asked(Text.of("meetings.ask.promises"), rows);
    }

    Asked promise(Draft draft, int index) {
        PromiseFact promise = draft.facts().promises().get(index);
        return new Asked(
                Text.of("meetings.ask.promise", promise.words()),
                List.of(
                        List.of(
                                key("meetings.promise.words", "prowords", draft, index),
                                key("meetings.promise.due", "duemenu", draft, index)),
                        List.of(
                                key(
                                        Text.of(
                                                "meetings.promise.side",
                                                promise.by().other()),
                                        "proside",
                                        draft,
                                        index),
                                key("meetings.promise.drop", "prodrop", draft, index))));
    }

    Asked kinds(Draft draft) {
        return new Asked(
                Text.of("meetings.ask.kind"),
                Keys.pairs(Arrays.stream(MeetingKind.values())
                        .map(each -> key(Text.of("meetings.kindword", each), "kind", draft, each))
                        .toList()));
    }

    Asked opennesses(Draft draft) {
        return new Asked(
                Text.of("meetings.ask.openness"),
                Keys.column(Arrays.stream(Openness.values())
                        .map(each -> key(FactLines.explained(each), "open", draft, each))
                        .toList()));
    }
}
