package eu.rapport.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What befalls running bots and their database. */
final class Havoc {
    /** One thing that befalls them. */
    enum Blow {
        /** {@code kill -9} of a bot; it is started again. */
        KILL,
        /** The database ends as if the power failed, and comes back after a moment. */
        CRASH,
        /** A bot with a role is stopped for half a minute, by {@code SIGSTOP}, and then goes on without knowing. */
        FREEZE,
        /** A bot is asked to end, and another version with one migration more takes its place; at last the first version again. */
        REPLACE
    }

    private static final Duration FROZEN = Duration.ofSeconds(30);

    private final World world;
    private final Contender contender;
    private final Random random;
    private final List<BotProcess> bots = new ArrayList<>();
    private final List<Long> goneAt = new ArrayList<>();
    private Duration slowestEnd = Duration.ZERO;
    private int frozen;
    private int replaced;

    /** Starts so many bots at the same time, on a database that may be without tables. */
    Havoc(World world, Contender contender, int instances, Random random) throws IOException, InterruptedException {
        this.world = world;
        this.contender = contender;
        this.random = random;
        for (int number = 0; number < instances; number++) {
            bots.add(contender.start(world, number));
        }
        for (BotProcess each : bots) {
            contender.awaitTables(world, each);
        }
    }

    /** Waits until somebody is up, lets a while pass, and strikes. */
    void strike(Blow blow, Duration within) throws Exception {
        int victim = victim(blow);
        contender.awaitUp(world, bots.get(victim));
        Thread.sleep(random.nextLong(1 + within.toMillis()));
        switch (blow) {
            case KILL -> kill(victim);
            case CRASH -> crash();
            case FREEZE -> freeze(bots.get(victim));
            case REPLACE -> replace(victim);
        }
    }

    /** When a bot was killed or stopped, in nanoseconds. */
    List<Long> goneAt() {
        return goneAt;
    }

    /** How long it took at most until a bot had ended that was asked to. */
    Duration slowestEnd() {
        return slowestEnd;
    }

    private int victim(Blow blow) throws InterruptedException {
        if (blow != Blow.FREEZE) {
            return random.nextInt(bots.size());
        }
        for (BotProcess each : bots) {
            contender.awaitUp(world, each);
        }
        String role = frozen % 2 == 0 ? "\"role\":\"polling\"" : "\"role\":\"sending\"";
        for (int number = 0; number < bots.size(); number++) {
            if (bots.get(number).health().contains(role)) {
                return number;
            }
        }
        return random.nextInt(bots.size());
    }

    private void kill(int victim) throws IOException, InterruptedException {
        bots.get(victim).kill();
        goneAt.add(System.nanoTime());
        bots.set(victim, contender.start(world, victim));
    }

    private void crash() throws IOException, InterruptedException {
        world.database.crash();
        Thread.sleep(500 + random.nextInt(2000));
        world.database.start();
    }

    private void freeze(BotProcess victim) throws IOException, InterruptedException {
        frozen++;
        victim.signal("STOP");
        goneAt.add(System.nanoTime());
        Thread.sleep(FROZEN);
        victim.signal("CONT");
    }

    private void replace(int victim) throws IOException, InterruptedException {
        Duration took = bots.get(victim).end();
        slowestEnd = took.compareTo(slowestEnd) > 0 ? took : slowestEnd;
        replaced++;
        bots.set(
                victim,
                replaced % 3 == 0
                        ? contender.start(world, victim)
                        : contender.start(
                                world,
                                victim,
                                "SPRING_FLYWAY_LOCATIONS=classpath:db/migration,filesystem:" + migrations(replaced)));
    }

    /** What a version to come might do to the tables that are in use just then. */
    private Path migrations(int number) throws IOException {
        Path folder = Files.createDirectories(world.folder().resolve("migrations"));
        Files.writeString(folder.resolve("V%d__a_version_to_come.sql".formatted(9000 + number)), """
                alter table inbox add column to_come_%1$d int;
                alter table outbox add column to_come_%1$d int;
                create index to_come_%1$d on outbox (to_come_%1$d);
                """.formatted(number));
        return folder;
    }
}
