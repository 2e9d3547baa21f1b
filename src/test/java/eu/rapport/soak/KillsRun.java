package eu.rapport.soak;

import eu.rapport.soak.Counts.Event;
import eu.rapport.soak.Havoc.Blow;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** People write while bots and the database are killed and Telegram refuses; then everything is counted. */
final class KillsRun {
    /**
     * How much of it.
     *
     * @param perSecond updates a second
     * @param instances bots that run at a time
     * @param blows how many of each kind, in a random order, at random moments after the bots are up
     * @param refused the share of calls that Telegram refuses for some seconds, while people write
     */
    record Size(int chats, int updates, int perSecond, int instances, Map<Blow, Integer> blows, double refused) {
        int of(Blow... kinds) {
            return Arrays.stream(kinds)
                    .mapToInt(each -> blows.getOrDefault(each, 0))
                    .sum();
        }
    }

    private static final int IN_FLIGHT = 4;
    private static final Duration TELEGRAM_TAKES = Duration.ofMillis(50);

    private final String name;
    private final Size size;
    private final Random random;
    private final Contender contender;
    private final List<Event> said = Collections.synchronizedList(new ArrayList<>());

    KillsRun(String name, Size size, long seed, Contender contender) {
        this.name = name;
        this.size = size;
        this.random = new Random(seed);
        this.contender = contender;
    }

    void run(Report report) throws Exception {
        run(report, this::count);
    }

    /** For a contender of which nothing is demanded: what it loses is what is to be seen. */
    void runToShow(Report report) throws Exception {
        run(report, (world, storm, havoc, into) -> {
            Counts effects = Counts.of(said, contender.effects(world));
            report.shown(name, "updates, kill -9 of the bot", size.updates() + ", " + size.of(Blow.KILL));
            report.least(name, "updates lost, which this harness has to see", effects.lost(), 1);
            report.shown(name, "updates with a double effect", effects.repeated());
            report.shown(name, "answers lost", Counts.of(said, world.heard()).lost());
        });
    }

    private interface Counting {
        void count(World world, Storm storm, Havoc havoc, Report report);
    }

    private void run(Report report, Counting counting) throws Exception {
        try (World world = new World(name)) {
            Havoc havoc = new Havoc(world, contender, size.instances(), random);
            List<Chat> people = world.people(size.chats());
            Storm storm = new Storm(world.telegram, size.refused(), 5, random);
            world.telegram.on("sendMessage").delays(TELEGRAM_TAKES);
            long start = System.nanoTime();
            writeAndStrike(world, people, havoc);
            storm.over();
            contender.awaitQuiet(world);
            counting.count(world, storm, havoc, report);
            report.shown(name, "seconds until all was quiet", (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    /** A share of the messages for every blow, which falls while they are written or just after. */
    private void writeAndStrike(World world, List<Chat> people, Havoc havoc) throws Exception {
        List<Blow> blows = new ArrayList<>();
        for (Blow each : Blow.values()) {
            blows.addAll(Collections.nCopies(size.of(each), each));
        }
        Collections.shuffle(blows, random);
        int share = size.updates() / blows.size();
        for (int blow = 0; blow < blows.size(); blow++) {
            int from = blow * share;
            int to = blow == blows.size() - 1 ? size.updates() : from + share;
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(world, people, from, to));
            havoc.strike(blows.get(blow), Duration.ofMillis(1000L * share / size.perSecond()));
            writing.join();
        }
    }

    private void write(World world, List<Chat> people, int from, int to) {
        long start = System.nanoTime();
        Random choice = new Random(from);
        for (int number = from; number < to; number++) {
            long at = start + 1_000_000_000L * (number - from) / size.perSecond();
            LockSupport.parkNanos(Math.max(0, at - System.nanoTime()));
            Chat chat = people.get(choice.nextInt(people.size()));
            said.add(new Event(chat.id(), number));
            world.says(chat, number);
        }
    }

    private void count(World world, Storm storm, Havoc havoc, Report report) {
        Counts effects = Counts.of(said, contender.effects(world));
        report.shown(name, "updates, from chats", size.updates() + ", " + size.chats());
        report.shown(name, "kill -9 of a bot, crashes of PostgreSQL", size.of(Blow.KILL) + ", " + size.of(Blow.CRASH));
        report.shown(name, "bots frozen for 30 s, replaced", size.of(Blow.FREEZE) + ", " + size.of(Blow.REPLACE));
        report.none(name, "updates lost", effects.lost());
        report.none(name, "updates with a double effect", effects.repeated());
        report.none(name, "updates out of order in their chat", effects.outOfOrder());
        report.none(name, "updates set aside as impossible", world.setAside());
        Counts heard = Counts.of(said, world.heard());
        report.none(name, "answers lost", heard.lost());
        report.most(name, "answers repeated", heard.repeated(), size.of(Blow.KILL, Blow.FREEZE) * IN_FLIGHT);
        report.none(name, "answers out of order in their chat", heard.outOfOrder());
        Sends sends = world.sends();
        report.shown(name, "calls that Telegram refused (429)", storm.refusals().size());
        report.none(name, "sends before retry_after was over", sends.tooEarly(storm.refusals()));
        report.none(name, "sends beyond 30 a second", sends.overAll());
        report.none(name, "sends beyond 1 a second, 3 at once, to a person", sends.overPrivate());
        report.none(
                name,
                "calls that break the Bot API's schema",
                world.telegram.problems().size());
        report.time(name, "longest wait for the next poll after a kill, seconds", longestWait(world, havoc), 20);
        report.time(
                name,
                "longest time until a bot had ended, seconds",
                havoc.slowestEnd().toMillis() / 1e3,
                20);
    }

    private static double longestWait(World world, Havoc havoc) {
        List<Long> polls = world.telegram.calls("getUpdates").stream()
                .map(each -> each.nanos())
                .toList();
        return havoc.goneAt().stream()
                .mapToDouble(killed -> polls.stream()
                        .filter(poll -> poll > killed)
                        .mapToDouble(poll -> (poll - killed) / 1e9)
                        .findFirst()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}
