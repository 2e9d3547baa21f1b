package eu.rapport.followups;

import eu.rapport.communities.Communities;
import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is held about somebody's follow-ups. */
@Component
@Transactional
class FollowUpData implements PersonalData {
    private final FollowUpTable followUps;
    private final Communities communities;
    private final JdbcClient jdbc;

    FollowUpData(FollowUpTable followUps, Communities communities, JdbcClient jdbc) {
        this.communities = communities;
        this.followUps = followUps;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "followups";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<FollowUp> theirs = followUps.findByOwnerIdOrderById(person.id());
        return theirs.isEmpty()
                ? Map.of()
                : Map.of("followUps", theirs.stream().map(this::plain).toList());
    }

    private Map<String, Object> plain(FollowUp followUp) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("what", followUp.what());
        Optional.ofNullable(followUp.communityId())
                .flatMap(communities::find)
                .ifPresent(each -> plain.put("community", each.name()));
        plain.put("dueAt", followUp.dueAt());
        plain.put("cameFrom", followUp.origin().kind());
        plain.put("state", followUp.state());
        plain.put("plannedAt", followUp.plannedAt());
        return plain;
    }

    /** What they passed on stays a colleague's task, without their words. */
    @Override
    public void forget(Person person) {
        jdbc.sql(
                        "update follow_up set what = '…' where id in (select follow_up_id from follow_up_handover where from_id = ?)")
                .param(person.id())
                .update();
        jdbc.sql("delete from follow_up_handover where from_id = :id or to_id = :id")
                .param("id", person.id())
                .update();
        jdbc.sql("delete from follow_up where owner_id = ?").param(person.id()).update();
        jdbc.sql("delete from morning_digest where person_id = ?")
                .param(person.id())
                .update();
    }
}
