package eu.rapport.practice;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands files out again: to the bot as Telegram would, and to the page. */
@RestController
@PracticeOnly
class FileMethods implements BotMethods {
    private final Files files;
    private final JsonMapper json;
    private final String token;

    FileMethods(Files files, JsonMapper json, @Value("${rapport.telegram.bot-token}") String token) {
        this.files = files;
        this.json = json;
        this.token = token;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of("getfile", this::getFile);
    }

    private JsonNode getFile(Call call) {
        Files.Kept file = files.find(call.text("file_id"))
                .orElseThrow(() -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
        return json.createObjectNode()
                .put("file_id", file.id())
                .put("file_unique_id", file.id())
                .put("file_size", file.content().length)
                .put("file_path", "files/" + file.id());
    }

    @GetMapping("/file/bot{token}/files/{id}")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String id) {
        return token.equals(this.token) ? show(id) : ResponseEntity.notFound().build();
    }

    @GetMapping("/practice/files/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        return files.find(id)
                .map(FileMethods::content)
                .orElse(ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> content(Files.Kept file) {
        boolean picture = file.type().startsWith("image/");
        ContentDisposition how = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
