package eu.rapport.instances;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leases of all roles, kept in the database and judged by its clock. */
@Component
public class Leases {
    static final Duration LIFE = Duration.ofSeconds(10);

    private final JdbcClient database;
    private final String owner = UUID.randomUUID().toString();

    Leases(JdbcClient database) {
        this.database = database;
    }

    /** A role that this instance would like to play; it starts to seek it when told to. */
    public Lease of(String role) {
        return new Lease(this, role);
    }

    /** Takes or keeps the role; answers with the fence, or nothing where another instance has it. */
    OptionalLong take(String role) {
        return database.sql("""
                        insert into lease as held (role, owner, fence, expires_at)
                        values (:role, :owner, 1, now() + :life * interval '1 second')
                        on conflict (role) do update set
                            fence = held.fence + case when held.owner = excluded.owner then 0 else 1 end,
                            owner = excluded.owner,
                            expires_at = excluded.expires_at
                        where held.owner = excluded.owner or held.expires_at < now()
                        returning fence
                        """)
                .param("role", role)
                .param("owner", owner)
                .param("life", LIFE.toSeconds())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    void giveBack(String role) {
        database.sql("update lease set expires_at = '-infinity' where role = :role and owner = :owner")
                .param("role", role)
                .param("owner", owner)
                .update();
    }
}
