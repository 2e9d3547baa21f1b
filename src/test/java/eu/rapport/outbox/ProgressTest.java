package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.TestDatabase;
import eu.rapport.texts.StyledText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            put(first, Urgency.REPLY, "sent and then forgotten");
            Eventually.so("noted", this::isNoted);
        });
        run(again -> {
            put(again, Urgency.NUDGE, "after an ordinary start");
            Eventually.so("sent", () -> texts(again).contains("after an ordinary start"));
        });

        run(
                restored -> {
                    Restores restores = restored.get(Restores.class);
                    Eventually.so("noticed", () -> restores.undecided().isPresent());
                    put(restored, Urgency.REPLY, "an answer");
                    Eventually.so("answered", () -> texts(restored).contains("an answer"));
                    assertThat(texts(restored)).containsExactly("an answer");
                    assertThat(restores.held()).isEqualTo(1);

                    restores.send(restores.undecided().orElseThrow(), 1);

                    Eventually.so("sent", () -> texts(restored).contains("waiting when the backup was made"));
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
        void play(Parts parts);
    }

    private void run(Scene scene, String... before) {
        Parts parts = Parts.on(
                url,
                context -> {
                    context.registerBean(Recipient.class);
                    Parts.set(context, "rapport.home=" + home, "rapport.outbox.limited=false");
                },
                "eu.rapport.outbox",
                "eu.rapport.instances");
        try {
            for (String statement : before) {
                parts.sql().sql(statement).update();
            }
            parts.get(CourierLoop.class).start();
            scene.play(parts);
        } finally {
            parts.get(CourierLoop.class).stop();
            parts.close();
        }
    }

    private static List<String> texts(Parts parts) {
        return parts.get(Recipient.class).texts();
    }

    private static void put(Parts parts, Urgency urgency, String text) {
        parts.get(Outbox.class)
                .put(7, urgency, new Message.Words(StyledText.plain(text), List.of()), SendWindow.NOW, null);
    }
}
