package eu.rapport.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers the bot as Telegram would. */
@RestController
@PracticeOnly
class BotEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(BotEndpoint.class);

    private final Map<String, BotMethods.Method> methods = new HashMap<>();
    private final Calls calls;
    private final JsonMapper json;
    private final String token;

    BotEndpoint(
            List<BotMethods> methods,
            Calls calls,
            JsonMapper json,
            @Value("${rapport.telegram.bot-token}") String token) {
        methods.forEach(each -> this.methods.putAll(each.byName()));
        this.calls = calls;
        this.json = json;
        this.token = token;
    }

    @GetMapping("/bot{token}/{method}")
    ResponseEntity<ObjectNode> get(
            @PathVariable String token, @PathVariable String method, HttpServletRequest request) {
        return call(token, method, request);
    }

    @PostMapping("/bot{token}/{method}")
    ResponseEntity<ObjectNode> call(
            @PathVariable String token, @PathVariable String method, HttpServletRequest request) {
        try {
            if (!token.equals(this.token)) {
                throw Refusal.unauthorized();
            }
            BotMethods.Method called = methods.get(method.toLowerCase(Locale.ROOT));
            if (called == null) {
                throw Refusal.noSuchMethod();
            }
            ObjectNode answer = json.createObjectNode().put("ok", true);
            answer.set("result", called.answer(calls.read(request)));
            return ResponseEntity.ok(answer);
        } catch (Refusal refusal) {
            return refused(refusal.code(), refusal.description());
        } catch (Exception failure) {
            LOG.warn("The practice Bot API failed at {}: {}", method, failure.toString());
            return refused(500, "Internal Server Error");
        }
    }

    private ResponseEntity<ObjectNode> refused(int code, String description) {
        ObjectNode answer =
                json.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        return ResponseEntity.status(code).body(answer);
    }
}
