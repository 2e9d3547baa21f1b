package eu.rapport.conversation;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.people.Nicknames;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The names of the town as the reader needs them, and the reading of plain words against them. */
@Service
public class Town {
    private final Communities communities;
    private final Representatives representatives;
    private final People people;
    private final Nicknames nicknames;
    private final JdbcClient jdbc;
    /** Looking names up anew for each message costs more than reading it, so they are kept while none of them changes. */
    private volatile @Nullable TownNames latest;

    Town(
            Communities communities,
            Representatives representatives,
            People people,
            Nicknames nicknames,
            JdbcClient jdbc) {
        this.communities = communities;
        this.representatives = representatives;
        this.people = people;
        this.nicknames = nicknames;
        this.jdbc = jdbc;
        Reader.warmUp();
    }

    /** Reads what a person typed: as of their moment, in their zone, against the names they may know. */
    public Reading read(Turn turn, String text) {
        return Reader.read(text, setting(turn));
    }

    /** What has to be known to read this person's words. */
    public Setting setting(Turn turn) {
        Directory directory = directoryFor(turn.person());
        Directory.Person speaker = directory.people().stream()
                .filter(each -> each.id() == turn.person().id())
                .findFirst()
                .orElse(null);
        return new Setting(turn.local(), directory, speaker);
    }

    /** The names that a person may know: all for the authority, their own communities and the officers for a representative. */
    public Directory directoryFor(Person reader) {
        long version =
                jdbc.sql("select version from names_version").query(Long.class).single();
        TownNames names = latest;
        if (names == null || !names.isOf(version)) {
            names = new TownNames(version, communities, representatives, people, nicknames);
            latest = names;
        }
        return names.knownTo(reader);
    }
}
