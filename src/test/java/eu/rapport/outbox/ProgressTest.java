package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was restored from a backup is noticed, and what it was to send is held. */
class ProgressTest {
    private final String url = TestDatabase.freshUrl();

    @TempDir
    Path home;

    @Test
    void anOlderDatabaseIsNoticedAndItsMessagesAreHeld() {
        run(first -> {
            first.put(7, Urgency.REPLY, "sent and then forgotten");
            Eventually.so("noted", this::isNoted);
        });
        run(again -> {
            again.put(7, Urgency.NUDGE, "after an ordinary start");
            Eventually.so("sent", () -> again.heard().contains("after an ordinary start"));
        });

        run(
                restored -> {
                    Restores restores = restored.get(Restores.class);
                    Eventually.so("noticed", () -> restores.undecided().isPresent());
                    restored.put(7, Urgency.REPLY, "an answer");
                    Eventually.so("answered", () -> restored.heard().contains("an answer"));
                    assertThat(restored.heard()).containsExactly("an answer");
                    assertThat(restores.held()).isEqualTo(1);

                    restores.send(restores.undecided().orElseThrow(), 1);

                    Eventually.so("sent", () -> restored.heard().contains("waiting when the backup was made"));
                },
                "update sending_progress set count = 0",
                """
                insert into outbox (chat_id, urgency, kind, message, not_before, created_at) values
                (7, 1, 'Words', '{"text":{"text":"waiting when the backup was made","spans":[]},"buttons":[]}', now(), now())
                """);
    }

    private boolean isNoted() {
        try (var files = Files.list(home)) {
            return files.findAny().isPresent();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Scene {
        void play(TestOutbox box);
    }

    private void run(Scene scene, String... before) {
        try (TestOutbox box = TestOutbox.on(url, "rapport.home=" + home, TestOutbox.UNLIMITED)) {
            for (String statement : before) {
                box.sql().sql(statement).update();
            }
            box.start();
            scene.play(box);
        }
    }
}
