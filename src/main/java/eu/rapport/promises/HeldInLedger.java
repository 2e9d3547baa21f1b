package eu.rapport.promises;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger and the check-ins hold about a person: what they gave, put down, judged, raised and answered. */
@Component
@Transactional
class HeldInLedger implements PersonalData {
    /** Stands where words were that somebody asked to have removed. */
    private static final String REMOVED = "…";

    private final PromiseTable promises;
    private final ConcernTable concerns;
    private final Answers answers;
    private final JdbcClient jdbc;

    HeldInLedger(PromiseTable promises, ConcernTable concerns, Answers answers, JdbcClient jdbc) {
        this.promises = promises;
        this.concerns = concerns;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "promises";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        Map<String, Object> held = new LinkedHashMap<>();
        put(
                held,
                "promisesGiven",
                promises.findByGiverIdOrderById(person.id()).stream()
                        .map(this::told)
                        .toList());
        put(
                held,
                "promisesPutDown",
                promises.findByRecordedByOrderById(person.id()).stream()
                        .map(this::told)
                        .toList());
        put(
                held,
                "promisesJudged",
                promises.findByJudgedByOrderById(person.id()).stream()
                        .map(this::told)
                        .toList());
        put(
                held,
                "concerns",
                concerns.findByRaisedByOrAnsweredByOrderById(person.id(), person.id()).stream()
                        .map(each -> told(each, person))
                        .toList());
        put(
                held,
                "checkIns",
                answers.everOf(person.id()).stream().map(HeldInLedger::told).toList());
        return held;
    }

    /** What both sides agreed stays as a count; the words this person wrote go. */
    @Override
    public void forget(Person person) {
        long id = person.id();
        update("update promise set words = :removed where recorded_by = :id", id);
        update("update promise set giver_id = null where giver_id = :id", id);
        update("update promise set judged_by = null, judged_words = null where judged_by = :id", id);
        update("update concern set words = :removed where raised_by = :id", id);
        update("update concern set answer = :removed where answered_by = :id", id);
        update("update check_in_answer set comment = null where person_id = :id", id);
    }

    private void update(String sql, long id) {
        jdbc.sql(sql).param("id", id).param("removed", REMOVED).update();
    }

    private static void put(Map<String, Object> held, String name, List<?> values) {
        if (!values.isEmpty()) {
            held.put(name, values);
        }
    }

    private Map<String, Object> told(Promise promise) {
        return Map.of(
                "community", promise.communityId(),
                "words", promise.words(),
                "due", String.valueOf(promise.due()),
                "state", promise.state().name(),
                "said", Objects.requireNonNullElse(promise.judgedWords(), ""));
    }

    private static Map<String, Object> told(Concern concern, Person person) {
        boolean raised = concern.raisedBy() == person.id();
        return Map.of(
                "community", concern.communityId(),
                "as", raised ? "raised" : "answered",
                "words", raised ? concern.words() : Objects.requireNonNullElse(concern.answer(), ""),
                "raised", concern.raisedAt().toString(),
                "state", concern.state().name());
    }

    private static Map<String, Object> told(Answer answer) {
        return Map.of(
                "round", answer.checkInId(),
                "gives", Objects.requireNonNullElse(answer.gives(), 0),
                "kept", String.valueOf(answer.kept()),
                "comment", Objects.requireNonNullElse(answer.comment(), ""));
    }
}
