package eu.rapport.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored invitations. */
interface InvitationTable extends ListCrudRepository<Invitation, Long> {
    /** Locks the row, so that of two who open one link at the same time only one gets in. */
    @Query("select * from invitation where code_hash = :codeHash for update")
    Optional<Invitation> claim(byte[] codeHash);

    @Query("select * from invitation where person_id = :personId and used_at is null")
    List<Invitation> findByPersonIdAndUsedAtIsNull(long personId);

    @Modifying
    @Query("delete from invitation where person_id = :personId and used_at is null")
    void deleteByPersonIdAndUsedAtIsNull(long personId);

    @Modifying
    @Query("delete from invitation where invited_by = :personId and used_at is null")
    void deleteByInvitedByAndUsedAtIsNull(long personId);

    /** Closes the first coordinator's way in, which belongs to nobody yet. */
    @Modifying
    @Query("delete from invitation where person_id is null and used_at is null")
    void deleteBootstrap();

    /** Until the end of the transaction nobody else writes here. */
    @Modifying
    @Query("lock table invitation in share row exclusive mode")
    void lock();
}
