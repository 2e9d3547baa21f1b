package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final CheckInTable rounds;
    private final Communities communities;
    private final JdbcClient jdbc;

    HeldInLedger(
            PromiseTable promises,
            ConcernTable concerns,
            Answers answers,
            CheckInTable rounds,
            Communities communities,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.communities = communities;
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
        putAll(held, "promisesGiven", promises.findByGiverIdOrderById(person.id()), this::told);
        putAll(held, "promisesPutDown", promises.findByRecordedByOrderById(person.id()), this::told);
        putAll(held, "promisesJudged", promises.findByJudgedByOrderById(person.id()), this::told);
        putAll(
                held,
                "concerns",
                concerns.findByRaisedByOrAnsweredByOrderById(person.id(), person.id()),
                each -> told(each, person));
        putAll(held, "checkIns", answers.everOf(person.id()), this::told);
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

    private static <T> void putAll(
            Map<String, Object> held, String name, List<T> all, Function<T, Map<String, Object>> told) {
        if (!all.isEmpty()) {
            held.put(name, all.stream().map(told).toList());
        }
    }

    private Map<String, Object> told(Promise promise) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("community", name(promise.communityId()));
        told.put("words", promise.words());
        put(told, "due", promise.due());
        told.put("state", promise.state());
        put(told, "said", promise.judgedWords());
        return told;
    }

    private Map<String, Object> told(Concern concern, Person person) {
        boolean raised = concern.raisedBy() == person.id();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("community", name(concern.communityId()));
        told.put("as", raised ? "raised" : "answered");
        put(told, "words", raised ? concern.words() : concern.answer());
        told.put("raised", concern.raisedAt());
        told.put("state", concern.state());
        return told;
    }

    private Map<String, Object> told(Answer answer) {
        Map<String, Object> told = new LinkedHashMap<>();
        rounds.findById(answer.checkInId()).ifPresent(round -> {
            told.put("community", name(round.communityId()));
            told.put("asked", round.startedAt());
        });
        put(told, "gives", answer.gives());
        put(told, "kept", answer.kept());
        put(told, "comment", answer.comment());
        return told;
    }

    private String name(long communityId) {
        return communities.get(communityId).name();
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
