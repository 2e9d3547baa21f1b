package eu.rapport.soak;

import eu.rapport.Eventually;
import eu.rapport.database.CrashablePostgres;
import eu.rapport.soak.Counts.Event;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Telegram, a database and people, for as many bots as are wanted. */
final class World implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("parcel no(\\d+)");
    static final Path JAR = Path.of("target/soak/app/rapport.jar");

    /** As the image starts it. */
    static final List<String> AS_IN_THE_IMAGE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx224m");

    final BotApiStandIn telegram = BotApiStandIn.start();
    final CrashablePostgres database;
    private final Path folder;
    private final Map<Integer, BotProcess> bots = new HashMap<>();
    private final List<Chat> people = new ArrayList<>();

    World(String name) throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/soak").toAbsolutePath()), name + "-");
        database = CrashablePostgres.startedIn(Files.createDirectories(folder.resolve("database")));
    }

    Path folder() {
        return folder;
    }

    /** Makes the tables, where no bot has done it yet. */
    World withTables() {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return this;
    }

    /** People who may use the bot. */
    List<Chat> people(int count) {
        for (int number = people.size() + 1; number <= count; number++) {
            long id = 10_000 + number;
            sql().sql("""
                            insert into person (telegram_id, role, name, language, zone, standing, joined_at)
                            values (?, 'OFFICER', ?, 'EN', 'UTC', 'ACTIVE', now())
                            """).params(id, "Person " + number).update();
            people.add(telegram.person(id, "Person " + number));
        }
        return people.subList(0, count);
    }

    /** Starts the bot with a number, anew if it was killed. */
    BotProcess bot(int number, String... settings) throws IOException, InterruptedException {
        return bot(AS_IN_THE_IMAGE, number, settings);
    }

    BotProcess bot(List<String> options, int number, String... settings) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TELEGRAM_BOT_TOKEN", BotApiStandIn.TOKEN,
                "TELEGRAM_API_URL", telegram.url(),
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password(),
                "RAPPORT_TIMEZONE", "UTC",
                "RAPPORT_GUIDANCE_MODELS", "false"));
        for (String setting : settings) {
            environment.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        return keep(
                number, BotProcess.start(options, JAR.toAbsolutePath(), folder.resolve("bot" + number), environment));
    }

    /** Keeps a process under a number; what had that number is ended. */
    BotProcess keep(int number, BotProcess bot) throws InterruptedException {
        BotProcess old = bots.put(number, bot);
        if (old != null) {
            old.close();
        }
        return bot;
    }

    /** A message that has an effect in the database and an answer, both with its number. */
    void says(Chat chat, int number) {
        chat.says(words(number));
    }

    static String words(int number) {
        return "/remind tomorrow at 10:00 to fetch the parcel no" + number;
    }

    JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    /** What the messages came to in the database, in the order in which it was written. */
    List<Event> effects() {
        return events("""
                select person.telegram_id, follow_up.what from follow_up join person on person.id = owner_id
                order by follow_up.id""");
    }

    /** The chats and numbers that a query finds. */
    List<Event> events(String query) {
        return sql().sql(query)
                .query((row, number) -> event(row.getLong(1), row.getString(2)))
                .list();
    }

    /** What people heard, as far as it bears a number. */
    List<Event> heard() {
        return people.stream()
                .flatMap(chat -> chat.everything().stream())
                .flatMap(message -> NUMBER.matcher(message.text())
                        .results()
                        .map(found -> new Event(message.chatId(), Integer.parseInt(found.group(1)))))
                .toList();
    }

    /** How many updates and answers stand where. */
    String whatIsLeft() {
        return sql().sql("""
                        select string_agg(place || ' ' || state || ': ' || number, ', ') from (
                            select 'inbox' as place, state, count(*) as number from inbox group by state
                            union all select 'outbox', state, count(*) from outbox group by state) counted""").query(String.class).single();
    }

    /** How many updates were given up. */
    long setAside() {
        return sql().sql("select count(*) from inbox where state in ('DEAD', 'UNREADABLE')")
                .query(Long.class)
                .single();
    }

    /** All calls that say something, in the order of their arrival. */
    Sends sends() {
        return new Sends(telegram.calls("sendMessage").stream()
                .map(call -> new Sends.Send(call.chatId(), call.nanos()))
                .toList());
    }

    /** When each number was first said by the bot, in nanoseconds. */
    Map<Integer, Long> firstSaid() {
        Map<Integer, Long> times = new HashMap<>();
        for (ApiRequest call : telegram.calls("sendMessage")) {
            String text = call.parameters().path("text").asString();
            if (NUMBER.matcher(text).find()) {
                times.putIfAbsent(event(0, text).number(), call.nanos());
            }
        }
        return times;
    }

    /** Within how many seconds so many of a hundred messages were answered, each of them said at a moment in nanoseconds. */
    double percentile(Map<Integer, Long> said, int percent) {
        Map<Integer, Long> answered = firstSaid();
        List<Double> times = new ArrayList<>();
        said.forEach((number, at) -> times.add((answered.getOrDefault(number, Long.MAX_VALUE) - at) / 1e9));
        times.sort(null);
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    /** Waits until nothing is left to be fetched, worked off or sent. */
    void awaitQuiet(Duration patience) {
        try {
            Duration most = patience.multipliedBy(Integer.getInteger("soak.stretch", 1));
            Eventually.so("all quiet", most, () -> telegram.waitingUpdates() == 0 && nothingOpen());
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; " + whatIsLeft(), e);
        }
    }

    private boolean nothingOpen() {
        try {
            Thread.sleep(250);
            return sql().sql("""
                            select (select count(*) from inbox where state = 'NEW')
                                + (select count(*) from outbox where state in ('NEW', 'SENDING', 'RETRY') and not_before <= now())
                            """).query(Long.class).single() == 0;
        } catch (DataAccessException away) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    private static Event event(long chat, String text) {
        Matcher matcher = NUMBER.matcher(text);
        return new Event(chat, matcher.find() ? Integer.parseInt(matcher.group(1)) : -1);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (BotProcess bot : bots.values()) {
            bot.close();
        }
        telegram.close();
        database.close();
    }
}
