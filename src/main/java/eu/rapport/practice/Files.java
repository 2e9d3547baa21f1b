package eu.rapport.practice;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pictures and files that the bot has sent. */
@Component
@PracticeOnly
class Files {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Files(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A kept file. */
    record Kept(String id, String name, String type, byte[] content) {}

    /** Keeps a picture, as Telegram does in several sizes: here in one. */
    ArrayNode photo(MultipartFile sent) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sent.getBytes()));
        if (picture == null) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
        ArrayNode sizes = json.createArrayNode();
        sizes.add(keep(sent, MediaType.IMAGE_PNG_VALUE)
                .put("width", picture.getWidth())
                .put("height", picture.getHeight()));
        return sizes;
    }

    ObjectNode document(MultipartFile sent) throws IOException {
        String name = nameOf(sent);
        String type = MediaTypeFactory.getMediaType(name)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString();
        return keep(sent, type).put("file_name", name).put("mime_type", type);
    }

    Optional<Kept> find(String id) {
        return jdbc.sql("select id, name, type, content from practice_file where id = ?")
                .param(id)
                .query(Kept.class)
                .optional();
    }

    private ObjectNode keep(MultipartFile sent, String type) throws IOException {
        if (sent.isEmpty()) {
            throw Refusal.badRequest("file must be non-empty");
        }
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into practice_file (id, name, type, content) values (?, ?, ?, ?)")
                .params(id, nameOf(sent), type, sent.getBytes())
                .update();
        return json.createObjectNode()
                .put("file_id", id)
                .put("file_unique_id", id)
                .put("file_size", sent.getSize());
    }

    private static String nameOf(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        return name == null || name.isBlank() ? "file" : name;
    }
}
