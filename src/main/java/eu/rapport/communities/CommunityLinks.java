package eu.rapport.communities;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How communities lie to one another: one contains another, or both overlap (F2). */
@Service
@Transactional
public class CommunityLinks {
    private static final String CONTAINS = "CONTAINS";
    private static final String OVERLAPS = "OVERLAPS";

    private final JdbcClient jdbc;

    CommunityLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The communities that this one contains directly. */
    public List<Long> partsOf(long id) {
        return ids("select other_id from community_link where kind = ? and community_id = ? order by 1", CONTAINS, id);
    }

    /** The communities that contain this one directly. */
    public List<Long> wholesOf(long id) {
        return ids("select community_id from community_link where kind = ? and other_id = ? order by 1", CONTAINS, id);
    }

    /** The communities that share people with this one. */
    public List<Long> overlapping(long id) {
        return jdbc.sql("""
                        select case when community_id = :id then other_id else community_id end from community_link
                        where kind = :kind and :id in (community_id, other_id) order by 1""")
                .param("id", id)
                .param("kind", OVERLAPS)
                .query(Long.class)
                .list();
    }

    /** Notes that one contains another; false, and nothing noted, where the other contains the one already. */
    public boolean contain(long outer, long inner) {
        if (!nesting().allows(outer, inner)) {
            return false;
        }
        link(outer, inner, CONTAINS);
        return true;
    }

    /** Notes that two overlap; false where they are one and the same. */
    public boolean overlap(long one, long other) {
        if (one == other) {
            return false;
        }
        link(Math.min(one, other), Math.max(one, other), OVERLAPS);
        return true;
    }

    /** Takes out every link between the two. */
    public void separate(long one, long other) {
        jdbc.sql("delete from community_link where community_id in (:one, :other) and other_id in (:one, :other)")
                .param("one", one)
                .param("other", other)
                .update();
    }

    private void link(long from, long to, String kind) {
        jdbc.sql("insert into community_link values (?, ?, ?) on conflict do nothing")
                .params(from, to, kind)
                .update();
    }

    private Nesting nesting() {
        record Edge(long communityId, long otherId) {}
        return new Nesting(jdbc
                .sql("select community_id, other_id from community_link where kind = ?")
                .param(CONTAINS)
                .query(Edge.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Edge::communityId, Collectors.mapping(Edge::otherId, Collectors.toSet()))));
    }

    private List<Long> ids(String sql, String kind, long id) {
        return jdbc.sql(sql).params(kind, id).query(Long.class).list();
    }
}
