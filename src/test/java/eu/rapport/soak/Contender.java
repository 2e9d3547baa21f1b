package eu.rapport.soak;

import eu.rapport.Eventually;
import eu.rapport.soak.Counts.Event;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A kind of bot that is put to the test. */
interface Contender {
    /** Starts one as a process, with what is to be set in its environment, {@code NAME=value} each. */
    BotProcess start(World world, int number, String... settings) throws IOException, InterruptedException;

    /** Waits until people can be written into the database. */
    void awaitTables(World world, BotProcess bot) throws InterruptedException;

    /** Waits until it has begun to work. */
    void awaitUp(World world, BotProcess bot) throws InterruptedException;

    /** Waits until it has worked off what it knows of. */
    void awaitQuiet(World world);

    /** What its database says that was done. */
    List<Event> effects(World world);

    /** This bot, from its packaged jar. */
    final class Rapport implements Contender {
        @Override
        public BotProcess start(World world, int number, String... settings) throws IOException, InterruptedException {
            return world.bot(number, settings);
        }

        @Override
        public void awaitTables(World world, BotProcess bot) throws InterruptedException {
            bot.awaitReady();
        }

        @Override
        public void awaitUp(World world, BotProcess bot) throws InterruptedException {
            bot.awaitReady();
        }

        @Override
        public void awaitQuiet(World world) {
            world.awaitQuiet(Duration.ofMinutes(10));
        }

        @Override
        public List<Event> effects(World world) {
            return world.effects();
        }
    }

    /** What the library offers for the same: its own session and consumer, an insert and an answer. */
    final class Stock implements Contender {
        @Override
        public BotProcess start(World world, int number, String... settings) throws IOException, InterruptedException {
            world.withTables()
                    .sql()
                    .sql("create table if not exists stock (id serial primary key, chat_id bigint, words text)")
                    .update();
            return world.keep(
                    number,
                    BotProcess.start(
                            StockBot.class,
                            world.folder().resolve("stock" + number),
                            BotApiStandIn.TOKEN,
                            world.telegram.url(),
                            world.database.url(),
                            world.database.user(),
                            world.database.password()));
        }

        @Override
        public void awaitTables(World world, BotProcess bot) {} // its start has made them

        @Override
        public void awaitUp(World world, BotProcess bot) {
            int before = world.telegram.calls("sendMessage").size();
            Eventually.so(
                    "answers",
                    Duration.ofMinutes(2),
                    () -> world.telegram.calls("sendMessage").size() > before);
        }

        /** It knows nothing of what it has forgotten: quiet is when nothing more comes. */
        @Override
        public void awaitQuiet(World world) {
            int before;
            do {
                before = world.telegram.calls("sendMessage").size();
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            } while (world.telegram.waitingUpdates() > 0
                    || world.telegram.calls("sendMessage").size() > before);
        }

        @Override
        public List<Event> effects(World world) {
            return world.events("select chat_id, words from stock order by id");
        }
    }
}
