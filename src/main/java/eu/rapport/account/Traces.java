package eu.rapport.account;

import eu.rapport.outbox.Outbox;
import eu.rapport.people.NameInText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What others' records and messages tell of somebody who is forgotten: their name, and what they wrote as it was passed on.
 * Every feature forgets what is its own; this looks through all tables, those to come included, for what others noted.
 */
final class Traces {
    /** No letter before it; in stored messages a line break or a quotation mark is an escape, which ends in a letter or figure. */
    private static final String BEFORE =
            "(?:(?<!\\w)|(?<=\\\\[nrt])|(?<=\\\\u20[0-9a-fA-F]{2})|(?<=\\\\u00[abAB][0-9a-fA-F]))";

    private static final String AFTER = "(?!\\w|\\\\u00[c-fC-F]|\\\\u0[1-6])";

    private final JdbcClient jdbc;
    private final List<String> names;
    private final List<String> written;

    /**
     * @param names the person's own and what else they are called
     * @param written what the person wrote, as it stands in stored messages
     */
    Traces(JdbcClient jdbc, List<String> names, List<String> written) {
        this.jdbc = jdbc;
        this.names = names;
        this.written = written;
    }

    /** Puts other words in the name's place, and empties the messages that quote what the person wrote. */
    void remove(String somebody) {
        written.forEach(this::emptyMessages);
        List<String> spellings = names.stream()
                .flatMap(name -> Stream.of(name, Outbox.asStored(name)))
                .distinct()
                .toList();
        columns().forEach(column -> spellings.forEach(name -> unname(column, name, somebody)));
    }

    private void emptyMessages(String text) {
        jdbc.sql("""
                        update outbox set message = null,
                            state = case when state in ('NEW', 'SENDING', 'RETRY') then 'CANCELLED' else state end
                        where position(:text in message) > 0""").param("text", text).update();
    }

    private record Column(String table, String name) {}

    /** All columns that hold words, but those that tell who is who or which community is which. */
    private List<Column> columns() {
        return jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
                            and c.table_name not in ('person', 'community', 'community_name', 'nickname', 'bot', 'lease', 'job_beat')
                            and c.table_name not like 'qrtz%' and c.table_name not like 'practice%'
                            and c.column_name not in ('key', 'state', 'kind')""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    /** Whole words only: who forgets Ann leaves Anna alone. */
    private void unname(Column column, String name, String somebody) {
        jdbc.sql(
                        "update %1$s set %2$s = regexp_replace(%2$s, :pattern, :somebody, 'g') where position(:name in %2$s) > 0"
                                .formatted(column.table(), column.name()))
                .param("pattern", NameInText.pattern(name, BEFORE, AFTER))
                .param("somebody", somebody)
                .param("name", name)
                .update();
    }
}
