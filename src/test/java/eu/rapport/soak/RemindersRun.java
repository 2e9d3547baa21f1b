package eu.rapport.soak;

import eu.rapport.Eventually;
import eu.rapport.soak.Counts.Event;
import eu.rapport.telegram.botapi.Chat;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reminders that fall due while one of two instances is killed, or while none was running for hours. */
final class RemindersRun {
    private RemindersRun() {}

    /** So many within so many seconds, two for each person; an instance is killed in the middle. */
    static void underKill(int count, int seconds, Report report) throws Exception {
        String name = "reminders, one killed";
        try (World world = new World("reminders").withTables()) {
            List<Chat> people = world.people((count + 1) / 2);
            BotProcess victim = world.bot(0);
            BotProcess other = world.bot(1);
            victim.awaitReady();
            other.awaitReady();
            List<Event> planned = plan(world, people, count, 3, seconds);
            Thread.sleep((3 + seconds / 2) * 1000L);
            victim.kill();
            Thread.sleep((1 + seconds / 2) * 1000L);
            awaitAllTold(world);
            report.shown(name, "reminders due, within seconds", count + ", " + seconds);
            told(world, planned, name, report, 4);
            report.time(name, "longest time from due to the outbox, seconds", lateness(world), 60);
        }
    }

    /** Nobody ran for six hours, over which five fell due for each person, or two for some. */
    static void afterOutage(int people, int pairs, Report report) throws Exception {
        String name = "reminders, 6 h down";
        try (World world = new World("outage").withTables()) {
            List<Chat> all = world.people(people + pairs);
            List<Event> planned = new ArrayList<>(plan(world, all.subList(0, people), people * 5, -21_600, 21_500));
            planned.addAll(plan(world, all.subList(people, people + pairs), pairs * 2, -21_600, 21_500));
            world.bot(0).awaitReady();
            awaitAllTold(world);
            report.shown(name, "reminders that fell due meanwhile", planned.size());
            told(world, planned, name, report, 0);
            long messages = all.subList(0, people).stream()
                    .mapToLong(chat -> chat.everything().size())
                    .sum();
            report.most(name, "messages to people with five each", messages, people);
        }
    }

    /** Everybody has two reminders for the same moment, as at nine in the morning; limits on sending are lifted. */
    static void atOnce(int people, Report report) throws Exception {
        String name = "reminders, all at once";
        try (World world = new World("morning").withTables()) {
            List<Chat> all = world.people(people);
            world.bot(0, "RAPPORT_OUTBOX_LIMITED=false").awaitReady();
            List<Event> planned = planTwoEach(world, all, Instant.now().plusSeconds(20));
            awaitAllTold(world);
            report.shown(name, "reminders due at one moment", planned.size());
            told(world, planned, name, report, 0);
            report.time(name, "longest time from due to the outbox, seconds", lateness(world), 30);
        }
    }

    private static List<Event> planTwoEach(World world, List<Chat> people, Instant due) {
        world.sql().sql("""
                        with planned as (
                            insert into follow_up (owner_id, day, at_time, zone, due_at, what, origin_kind, origin_id, state, planned_at)
                            select id, current_date, current_time, 'UTC', :due,
                                'fetch the parcel no' || (telegram_id % 100000 * 100 + number), 'remind', 0, 'PLANNED', now() - interval '1 day'
                            from person, generate_series(0, 1) number
                            returning id, due_at)
                        insert into follow_up_delivery (follow_up_id, timed, intended_at, due_at, state)
                        select id, true, due_at, due_at, 'PLANNED' from planned
                        """).param("due", Timestamp.from(due)).update();
        return people.stream()
                .flatMap(chat -> IntStream.range(0, 2)
                        .mapToObj(number -> new Event(chat.id(), (int) (chat.id() % 100_000) * 100 + number)))
                .toList();
    }

    private static List<Event> plan(World world, List<Chat> people, int count, int fromSeconds, int seconds) {
        List<Event> planned = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Chat chat = people.get(number % people.size());
            int own = (int) (chat.id() % 100_000) * 100 + number / people.size();
            planned.add(new Event(chat.id(), own));
            world.sql()
                    .sql("""
                            with planned as (
                                insert into follow_up (owner_id, day, at_time, zone, due_at, what, origin_kind, origin_id, state, planned_at)
                                select id, current_date, current_time, 'UTC', now() + :after * interval '1 second',
                                    'fetch the parcel no' || :number, 'remind', 0, 'PLANNED', now() - interval '1 day'
                                from person where telegram_id = :chat
                                returning id, due_at)
                            insert into follow_up_delivery (follow_up_id, timed, intended_at, due_at, state)
                            select id, true, due_at, due_at, 'PLANNED' from planned
                            """)
                    .param("after", fromSeconds + (double) seconds * number / count)
                    .param("number", own)
                    .param("chat", chat.id())
                    .update();
        }
        return planned;
    }

    private static void awaitAllTold(World world) {
        Eventually.so(
                "all told",
                Duration.ofMinutes(3),
                () -> world.sql()
                                .sql("select count(*) from follow_up_delivery where state = 'PLANNED'")
                                .query(Long.class)
                                .single()
                        == 0);
        world.awaitQuiet(Duration.ofMinutes(3));
    }

    private static void told(World world, List<Event> planned, String name, Report report, int inFlight) {
        Counts heard = Counts.of(planned, world.heard());
        report.none(name, "reminders lost", heard.lost());
        report.none(name, "reminders more than once in the outbox", twiceInOutbox(world));
        report.most(name, "reminders repeated to people", heard.repeated(), inFlight);
    }

    private static long twiceInOutbox(World world) {
        return world.sql().sql("""
                        select count(*) from (
                            select what from (
                                select unnest(regexp_matches(message, 'parcel no[0-9]+', 'g')) as what from outbox
                                where key like 'followup%') said
                            group by what having count(*) > 1) twice
                        """).query(Long.class).single();
    }

    private static double lateness(World world) {
        return world.sql().sql("""
                        select coalesce(max(extract(epoch from outbox.created_at - delivery.due_at)), 0)
                        from follow_up_delivery delivery join outbox on outbox.key = 'followup:' || delivery.id
                        """).query(Double.class).single();
    }
}
