package eu.rapport.models;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors that one model gave for texts of ours, by the hash of the text: those that came with the application, and those made since,
 * which are kept in a file. A file that cannot be read or written costs time, nothing else.
 */
class VectorCache {
    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);
    private static final int HASH_BYTES = 32;

    private final Path file;
    private final int size;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private final Map<String, float[]> fresh = new ConcurrentHashMap<>();

    /** Whether the file ends in the middle of something, so that nothing can be added to it. */
    private boolean torn;

    VectorCache(Path file, int size) {
        this.file = file;
        this.size = size;
        if (Files.isRegularFile(file)) {
            torn = !read(() -> Files.newInputStream(file));
        }
    }

    /** Together with the vectors that a resource of the application holds; nothing is added where there is none. */
    VectorCache with(String resource) {
        URL shipped = VectorCache.class.getResource(resource);
        if (shipped != null) {
            read(shipped::openStream);
        }
        return this;
    }

    float[] get(String text, Function<String, float[]> make) {
        return vectors.computeIfAbsent(hash(text), hash -> {
            float[] vector = make.apply(text);
            fresh.put(hash, vector);
            return vector;
        });
    }

    /** Writes what is new to the end of the file. */
    synchronized void flush() {
        Map<String, float[]> unwritten = Map.copyOf(torn ? vectors : fresh);
        if (unwritten.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(
                    file,
                    StandardOpenOption.CREATE,
                    torn ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND)))) {
                for (Map.Entry<String, float[]> each : unwritten.entrySet()) {
                    out.write(HexFormat.of().parseHex(each.getKey()));
                    for (float value : each.getValue()) {
                        out.writeFloat(value);
                    }
                }
            }
            torn = false;
            fresh.keySet().removeAll(unwritten.keySet());
        } catch (IOException e) {
            torn = true;
            LOG.warn("The vectors of {} could not be kept: {}", file.getFileName(), e.toString());
        }
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    /** Whether all of it could be read. */
    private boolean read(Source source) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(source.open(), 1 << 16))) {
            byte[] hash = new byte[HASH_BYTES];
            int got = in.readNBytes(hash, 0, HASH_BYTES);
            while (got == HASH_BYTES) {
                float[] vector = new float[size];
                for (int i = 0; i < size; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(HexFormat.of().formatHex(hash), vector);
                got = in.readNBytes(hash, 0, HASH_BYTES);
            }
            return got == 0;
        } catch (EOFException e) {
            LOG.warn("The kept vectors {} end early; what is missing is made anew", file.getFileName());
        } catch (IOException e) {
            LOG.warn("The kept vectors {} could not be read: {}", file.getFileName(), e.toString());
        }
        return false;
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
