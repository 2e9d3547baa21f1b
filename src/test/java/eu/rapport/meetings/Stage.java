package eu.rapport.meetings;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People and communities with names of their own, so that tests do not meet. */
final class Stage {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String[] BEGINNINGS = {
        "Bra", "Cle", "Dro", "Fli", "Gru", "Kne", "Pho", "Sti", "Tru", "Zwa", "Vle", "Mou"
    };
    private static final String[] MIDDLES = {
        "ndel", "rmis", "skov", "ttag", "xpeb", "lquo", "bbin", "chov", "ggar", "pprul", "zzed"
    };
    private static final String[] ENDS = {"ham", "wick", "mere", "stow", "thorpe", "dale", "ford"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    final Cast cast;
    private final Communities communities;
    private final Clock clock;
    private final Player founder;

    private static final Map<Cast, Stage> STAGES = new ConcurrentHashMap<>();

    static Stage of(Cast cast, Communities communities, Clock clock) {
        return STAGES.computeIfAbsent(cast, each -> new Stage(each, communities, clock));
    }

    private Stage(Cast cast, Communities communities, Clock clock) {
        this.cast = cast;
        this.communities = communities;
        this.clock = clock;
        this.founder = cast.coordinator("Cora " + surname());
    }

    String surname() {
        int number = NUMBER.getAndIncrement();
        return BEGINNINGS[number % BEGINNINGS.length] + MIDDLES[number % MIDDLES.length] + ENDS[number % ENDS.length];
    }

    Player officer() {
        return cast.officer("Olaf " + surname());
    }

    Player coordinator() {
        return founder;
    }

    Community community() {
        return community(surname() + " Society");
    }

    Community community(String name) {
        return communities.add(name, Set.of(), Set.of(), null, founder.person());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
