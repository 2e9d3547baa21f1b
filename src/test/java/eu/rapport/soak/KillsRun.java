package eu.rapport.soak;

import eu.rapport.soak.Counts.Event;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
     * @param kills of bots, at random moments after they are up
     * @param crashes of the database
     * @param refused the share of calls that Telegram refuses for some seconds, while people write
     */
    record Size(int chats, int updates, int perSecond, int instances, int kills, int crashes, double refused) {}

    private static final int IN_FLIGHT = 4;
    private static final Duration TELEGRAM_TAKES = Duration.ofMillis(50);

    private final String name;
    private final Size size;
    private final Random random;
    private final Contender contender;
    private final List<Event> said = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> killedAt = new ArrayList<>();

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
        run(report, (world, storm, into) -> {
            Counts effects = Counts.of(said, contender.effects(world));
            report.shown(name, "updates, kill -9 of the bot", size.updates() + ", " + size.kills());
            report.least(name, "updates lost, which this harness has to see", effects.lost(), 1);
            report.shown(name, "updates with a double effect", effects.repeated());
            report.shown(name, "answers lost", Counts.of(said, world.heard()).lost());
        });
    }

    private interface Counting {
        void count(World world, Storm storm, Report report);
    }

    private void run(Report report, Counting counting) throws Exception {
        try (World world = new World(name)) {
            List<Chat> people = world.people(size.chats());
            List<BotProcess> bots = new ArrayList<>();
            for (int number = 0; number < size.instances(); number++) {
                bots.add(contender.start(world, number));
            }
            Storm storm = new Storm(world.telegram, size.refused(), 5, random);
            world.telegram.on("sendMessage").delays(TELEGRAM_TAKES);
            long start = System.nanoTime();
            havoc(world, people, bots);
            storm.over();
            contender.awaitQuiet(world);
            counting.count(world, storm, report);
            report.shown(name, "seconds until all was quiet", (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    /** A share of the messages for every blow, which falls while they are written or just after. */
    private void havoc(World world, List<Chat> people, List<BotProcess> bots) throws Exception {
        List<Boolean> blows = new ArrayList<>(Collections.nCopies(size.kills(), true));
        blows.addAll(Collections.nCopies(size.crashes(), false));
        Collections.shuffle(blows, random);
        int share = size.updates() / blows.size();
        for (int blow = 0; blow < blows.size(); blow++) {
            int from = blow * share;
            int to = blow == blows.size() - 1 ? size.updates() : from + share;
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(world, people, from, to));
            int victim = random.nextInt(bots.size());
            contender.awaitUp(world, bots.get(victim));
            Thread.sleep(random.nextInt(1 + 1000 * share / size.perSecond()));
            if (blows.get(blow)) {
                bots.get(victim).kill();
                killedAt.add(System.nanoTime());
                bots.set(victim, contender.start(world, victim));
            } else {
                world.database.crash();
                Thread.sleep(500 + random.nextInt(2000));
                world.database.start();
            }
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

    private void count(World world, Storm storm, Report report) {
        Counts effects = Counts.of(said, contender.effects(world));
        report.shown(name, "updates, from chats", size.updates() + ", " + size.chats());
        report.shown(name, "kill -9 of a bot, crashes of PostgreSQL", size.kills() + ", " + size.crashes());
        report.none(name, "updates lost", effects.lost());
        report.none(name, "updates with a double effect", effects.repeated());
        report.none(name, "updates out of order in their chat", effects.outOfOrder());
        Counts heard = Counts.of(said, world.heard());
        report.none(name, "answers lost", heard.lost());
        report.most(name, "answers repeated", heard.repeated(), size.kills() * IN_FLIGHT);
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
        report.time(name, "longest wait for the next poll after a kill, seconds", longestWait(world), 20);
    }

    private double longestWait(World world) {
        List<Long> polls = world.telegram.calls("getUpdates").stream()
                .map(each -> each.nanos())
                .toList();
        return killedAt.stream()
                .mapToDouble(killed -> polls.stream()
                        .filter(poll -> poll > killed)
                        .mapToDouble(poll -> (poll - killed) / 1e9)
                        .findFirst()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}
