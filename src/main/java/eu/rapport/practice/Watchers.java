package eu.rapport.practice;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/** The open pages, and what they are told. A page that misses something loads everything anew when it comes back. */
@Component
@PracticeOnly
class Watchers {
    private static final long FOR_EVER = 0;

    private final List<SseEmitter> open = new CopyOnWriteArrayList<>();

    SseEmitter join() {
        SseEmitter watcher = new SseEmitter(FOR_EVER);
        watcher.onCompletion(() -> open.remove(watcher));
        watcher.onError(gone -> open.remove(watcher));
        open.add(watcher);
        send(watcher, "hello", "{}");
        return watcher;
    }

    void tell(String what, JsonNode about) {
        open.forEach(each -> send(each, what, about.toString()));
    }

    private void send(SseEmitter watcher, String what, String about) {
        try {
            watcher.send(SseEmitter.event().name(what).data(about));
        } catch (IOException | IllegalStateException gone) {
            open.remove(watcher);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        open.forEach(SseEmitter::complete);
    }
}
