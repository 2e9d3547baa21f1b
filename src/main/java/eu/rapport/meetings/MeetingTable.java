package eu.rapport.meetings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored meetings. */
interface MeetingTable extends ListCrudRepository<MeetingRow, Long> {
    List<MeetingRow> findByCommunityIdOrderByDayDescIdDesc(long communityId);

    List<MeetingRow> findByCommunityIdAndDayOrderById(long communityId, LocalDate day);

    List<MeetingRow> findByLoggedByOrderByDayDescIdDesc(long loggedBy);
}
