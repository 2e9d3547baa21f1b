package eu.rapport.practice;

import eu.rapport.shared.TimeMoved;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page and what it asks for. */
@RestController
@PracticeOnly
class Page {
    private static final Duration FARTHEST = Duration.ofDays(31);

    private final Chats chats;
    private final Messages messages;
    private final MenuMethods menus;
    private final Visitors visitors;
    private final Watchers watchers;
    private final PracticeTime time;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Page(
            Chats chats,
            Messages messages,
            MenuMethods menus,
            Visitors visitors,
            Watchers watchers,
            PracticeTime time,
            Clock clock,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.chats = chats;
        this.messages = messages;
        this.menus = menus;
        this.visitors = visitors;
        this.watchers = watchers;
        this.time = time;
        this.clock = clock;
        this.events = events;
        this.json = json;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    Resource page() {
        return new ClassPathResource("practice/page.html");
    }

    @GetMapping("/practice/state")
    ObjectNode state() {
        ObjectNode state =
                json.createObjectNode().put("now", clock.instant().toString()).put("bot", Sketches.BOT_NAME);
        ArrayNode all = state.putArray("chats");
        ArrayNode others = state.putArray("others");
        for (Chats.Chat chat : chats.all()) {
            if (!chat.shown()) {
                others.addObject().put("id", chat.id()).put("role", chat.role()).put("name", chat.name());
                continue;
            }
            ObjectNode shown = all.addObject()
                    .put("id", chat.id())
                    .put("role", chat.role())
                    .put("name", chat.name())
                    .put("line", chat.line());
            shown.putArray("messages").addAll(messages.latest(chat.id()));
            shown.set("menu", menus.of(chat.id()));
        }
        return state;
    }

    @GetMapping(path = "/practice/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return watchers.join();
    }

    record Said(String text) {}

    @PostMapping("/practice/chats/{chat}/messages")
    void say(@PathVariable long chat, @RequestBody Said said) {
        visitors.say(chat, said.text());
    }

    @PutMapping("/practice/chats/{chat}/messages/{message}")
    void edit(@PathVariable long chat, @PathVariable long message, @RequestBody Said said) {
        visitors.edit(chat, message, said.text());
    }

    record Pressed(String data) {}

    @PostMapping("/practice/chats/{chat}/messages/{message}/presses")
    Map<String, String> press(@PathVariable long chat, @PathVariable long message, @RequestBody Pressed pressed) {
        return Map.of("press", visitors.press(chat, message, pressed.data()));
    }

    record Guest(String name, String code) {}

    @PostMapping("/practice/guests")
    Map<String, Object> welcome(@RequestBody Guest guest) {
        return visitors.welcome(guest.name().strip(), guest.code());
    }

    /** Looks over somebody's shoulder from now on. */
    @PostMapping("/practice/chats/{chat}/show")
    void show(@PathVariable long chat) {
        chats.show(chat);
    }

    record Move(int hours) {}

    /** Moves the time on, never back: what happened has happened. */
    @PostMapping("/practice/clock")
    void move(@RequestBody Move move) {
        Duration by = Duration.ofHours(move.hours());
        if (!by.isPositive() || by.compareTo(FARTHEST) > 0) {
            throw Refusal.badRequest("time moves on by an hour up to a month");
        }
        time.move(by);
        events.publishEvent(new TimeMoved());
        watchers.tell("time", json.createObjectNode().put("now", clock.instant().toString()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.code()).body(Map.of("description", refusal.description()));
    }
}
