package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.WithBot;
import eu.rapport.people.Person;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due is told once, whatever else happens. */
@WithBot
class ToldOnceTest extends DueScene {
    @Autowired
    DueFollowUps due;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatSeveralInstancesClaimAtTheSameTimeIsToldOnce() throws Exception {
        List<FollowUp> all = IntStream.range(0, 150)
                .mapToObj(each -> plan(stranger("Owner " + each), LocalTime.of(11, 0), "task " + each))
                .toList();
        at(11, 1);

        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Integer> instance = () -> {
                job.run();
                return due.tell();
            };
            for (var each : instances.invokeAll(List.of(instance, instance, instance, instance))) {
                each.get();
            }
        }

        Eventually.so(
                "the bot's own look is done as well",
                () -> all.stream()
                        .allMatch(
                                each -> followUps.find(each.id()).orElseThrow().state() == FollowUp.State.TOLD));
        assertThat(all).allSatisfy(each -> isToldOnce(each));
    }

    @Test
    void anInstanceThatDiesBeforeItCommitsHasToldNothingAndTheNextTellsIt() {
        FollowUp task = plan(stranger("Lost"), LocalTime.of(12, 0), "survive");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select 1 from follow_up where id = ? for update")
                    .param(task.id())
                    .query()
                    .listOfRows();
            at(12, 1);
            due.tell();
            status.setRollbackOnly();
        });
        job.run();
        job.run();
        isToldOnce(task);
    }

    @Test
    void whatCannotBeToldToOneIsToldToTheOthersAndTriedAgain() {
        Person unlucky = stranger("Unlucky");
        FollowUp stuck = plan(unlucky, LocalTime.of(11, 0), "stumble");
        FollowUp other = plan(stranger("Next"), LocalTime.of(11, 0), "walk on");
        jdbc.sql("alter table outbox add constraint not_to_the_unlucky check (chat_id <> " + unlucky.telegramId()
                        + ") not valid")
                .update();
        try {
            at(11, 1);
            job.run();
            assertThat(told(stuck)).isZero();
            isToldOnce(other);
        } finally {
            jdbc.sql("alter table outbox drop constraint not_to_the_unlucky").update();
        }
        at(11, 7);
        job.run();
        isToldOnce(stuck);
    }
}
