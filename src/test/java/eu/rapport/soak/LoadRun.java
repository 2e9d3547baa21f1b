package eu.rapport.soak;

import eu.rapport.Eventually;
import eu.rapport.soak.Counts.Event;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** Much at once: a backlog, a broadcast, somebody who does not stop. */
final class LoadRun {
    private LoadRun() {}

    /** So many updates wait, said over the last 40 minutes; limits on sending are lifted, for it is the working off that counts. */
    static void backlog(int updates, Report report) throws Exception {
        String name = "backlog";
        try (World world = new World(name).withTables()) {
            List<Chat> people = world.people(updates / 25);
            List<Event> said = new ArrayList<>();
            long now = System.currentTimeMillis() / 1000;
            for (int number = 0; number < updates; number++) {
                Chat chat = people.get(number % people.size());
                ObjectNode message = chat.message();
                message.put("date", now - 2400 + 2400L * number / updates);
                message.put("text", World.words(number));
                chat.sends(message);
                said.add(new Event(chat.id(), number));
            }
            world.bot(0, "RAPPORT_OUTBOX_LIMITED=false");
            Eventually.so("polls", Duration.ofMinutes(5), () -> world.telegram.waitingUpdates() < updates);
            long start = System.nanoTime();
            world.awaitQuiet(Duration.ofMinutes(10));
            double seconds = (System.nanoTime() - start) / 1e9;
            Counts effects = Counts.of(said, world.effects());
            Counts heard = Counts.of(said, world.heard());
            report.shown(name, "updates waiting at the start", updates);
            report.none(name, "updates lost or doubled", effects.lost() + effects.repeated());
            report.none(name, "updates out of order in their chat", effects.outOfOrder());
            report.none(
                    name,
                    "answers lost, repeated or out of order",
                    heard.lost() + heard.repeated() + heard.outOfOrder());
            report.least(name, "answers to old messages that say so", late(people), updates / 2);
            report.rate(name, "worked off and answered a second", updates / seconds, 200);
        }
    }

    private static long late(List<Chat> people) {
        return people.stream()
                .flatMap(chat -> chat.everything().stream())
                .filter(message -> message.says("late"))
                .count();
    }

    /** A round to so many chats and thirty words to a group, while others write and want an answer. */
    static void broadcast(int chats, Report report) throws Exception {
        String name = "broadcast";
        try (World world = new World(name).withTables()) {
            List<Chat> people = world.people(chats);
            List<Chat> askers = people.subList(0, 20);
            world.bot(0).awaitReady();
            long start = System.nanoTime();
            world.sql().sql("""
                            insert into outbox (chat_id, urgency, kind, message, not_before, created_at, key)
                            select telegram_id, 2, 'Words',
                                '{"text":{"text":"A word to everybody","spans":[]},"buttons":[]}', now(), now(), 'round:' || id
                            from person
                            """).update();
            Chat group = world.telegram.group(-5_000, 1, "Group");
            world.sql().sql("""
                            insert into outbox (chat_id, urgency, kind, message, not_before, created_at)
                            select -5000, 1, 'Words', '{"text":{"text":"' || number || '","spans":[]},"buttons":[]}', now(), now()
                            from generate_series(1, 30) number
                            """).update();
            Map<Integer, Long> said = write(world, askers, 60, 1, () -> {});
            world.awaitQuiet(Duration.ofMinutes(5));
            double seconds = (lastRound(world) - start) / 1e9;
            long told = people.stream()
                    .filter(chat -> chat.everything().stream()
                                    .filter(message -> message.says("word to everybody"))
                                    .count()
                            == 1)
                    .count();
            report.shown(name, "chats", chats);
            report.none(name, "chats not told, or told twice", chats - told);
            report.time(name, "seconds until all were told", seconds, 100);
            report.none(name, "sends beyond 30 a second", world.sends().overAll());
            report.none(
                    name, "sends beyond 20 a minute to a group", world.sends().overGroup());
            report.none(name, "words to the group lost, doubled or out of order", wrongOf30(group));
            report.time(name, "95 % of answers meanwhile within seconds", world.percentile(said, 95), 2);
        }
    }

    private static int wrongOf30(Chat group) {
        List<Event> wanted = IntStream.rangeClosed(1, 30)
                .mapToObj(each -> new Event(0, each))
                .toList();
        Counts heard = Counts.of(
                wanted,
                group.everything().stream()
                        .map(each -> new Event(0, Integer.parseInt(each.text())))
                        .toList());
        return heard.lost() + heard.repeated() + heard.outOfOrder();
    }

    private static long lastRound(World world) {
        return world.telegram.calls("sendMessage").stream()
                .filter(call -> call.parameters().path("text").asString().contains("everybody"))
                .mapToLong(call -> call.nanos())
                .max()
                .orElse(0);
    }

    /** One person writes 100 a second, others as usual. */
    static void flood(int seconds, Report report) throws Exception {
        String name = "flood by one person";
        try (World world = new World("flood").withTables()) {
            List<Chat> people = world.people(21);
            Chat flooder = people.get(20);
            world.bot(0).awaitReady();
            int[] count = {0};
            Map<Integer, Long> said = write(world, people.subList(0, 20), seconds * 5, 5, () -> {
                for (int each = 0; each < 20; each++) {
                    flooder.says("/todo " + count[0]++);
                }
            });
            world.awaitQuiet(Duration.ofMinutes(5));
            long told = flooder.everything().stream()
                    .filter(message -> message.says("a lot at once"))
                    .count();
            report.shown(name, "messages of that person, messages of others", count[0] + ", " + said.size());
            report.none(name, "times that person was told, other than once", Math.abs(told - 1));
            report.none(
                    name,
                    "answers to others lost",
                    Counts.of(
                                    said.keySet().stream()
                                            .map(number -> new Event(
                                                    people.get(number % 20).id(), number))
                                            .toList(),
                                    world.heard())
                            .lost());
            report.time(name, "95 % of answers to others within seconds", world.percentile(said, 95), 2);
        }
    }

    private static Map<Integer, Long> write(World world, List<Chat> people, int count, int perSecond, Runnable beside) {
        Map<Integer, Long> said = new HashMap<>();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long at = start + 1_000_000_000L * number / perSecond;
            LockSupport.parkNanos(Math.max(0, at - System.nanoTime()));
            said.put(number, System.nanoTime());
            world.says(people.get(number % people.size()), number);
            beside.run();
        }
        return said;
    }
}
