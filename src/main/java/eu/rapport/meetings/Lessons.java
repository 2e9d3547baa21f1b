package eu.rapport.meetings;

import eu.rapport.learned.LearnedWords;
import eu.rapport.learned.LearnedWords.Word;
import eu.rapport.texts.Text;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words a saved draft taught, so that they go with it when it is taken back. */
@Component
class Lessons {
    private final JdbcClient jdbc;
    private final LearnedWords words;

    Lessons(JdbcClient jdbc, LearnedWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void note(Draft draft, Word word) {
        jdbc.sql("insert into lesson (draft_id, kind, word_id, mark) values (?, ?, ?, ?) on conflict do nothing")
                .params(draft.id(), word.kind().name(), word.id(), word.mark())
                .update();
    }

    /** Forgets what drafts taught, unless somebody did before; says which words mean nothing any more. */
    Text unlearn(List<Draft> drafts) {
        return Text.lines(drafts.stream()
                .flatMap(each -> taughtBy(each).stream())
                .flatMap(each -> words.forget(each).stream())
                .map(each -> Text.of("learned.forgotten", each.said(), each.means()))
                .toList());
    }

    private List<Word> taughtBy(Draft draft) {
        return jdbc.sql("delete from lesson where draft_id = ? returning kind, word_id as id, mark")
                .param(draft.id())
                .query(Word.class)
                .list();
    }
}
