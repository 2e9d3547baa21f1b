package eu.rapport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    private static final int SIZE = 3;

    @TempDir
    Path folder;

    private Path file;
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void somewhere() {
        file = folder.resolve("not/yet/there/vectors");
    }

    @Test
    void whatWasMadeOnceIsFoundAfterAStart() {
        VectorCache first = cache();
        get(first, "one");
        first.flush();
        get(first, "two");
        get(first, "two");
        first.flush();

        VectorCache second = cache();
        assertThat(get(second, "one")).containsExactly(3, 3, 3);
        assertThat(get(second, "two")).containsExactly(3, 3, 3);
        assertThat(made).containsExactly("one", "two");
    }

    @Test
    void nothingNewWritesNothing() throws IOException {
        VectorCache first = cache();
        get(first, "one");
        first.flush();
        long size = Files.size(file);
        first.flush();
        get(first, "one");
        first.flush();
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void aFileThatEndsEarlyIsMendedAtTheNextWrite() throws IOException {
        VectorCache first = cache();
        get(first, "one");
        get(first, "three");
        first.flush();
        byte[] whole = Files.readAllBytes(file);
        for (int lost : new int[] {1, 5, 4 * SIZE, 4 * SIZE + 7}) {
            Files.write(file, Arrays.copyOf(whole, whole.length - lost));
            VectorCache after = cache();
            get(after, "one");
            get(after, "three");
            after.flush();
            made.clear();
            VectorCache mended = cache();
            get(mended, "one");
            get(mended, "three");
            assertThat(made).as("after losing %d bytes", lost).isEmpty();
        }
    }

    @Test
    void whatCameWithTheApplicationIsNeitherMadeNorWrittenAgain() throws IOException {
        VectorCache shipped = cache();
        get(shipped, "one");
        shipped.flush();
        Path resource = Path.of("target/test-classes/models/shipped.vectors");
        Files.createDirectories(resource.getParent());
        Files.move(file, resource, StandardCopyOption.REPLACE_EXISTING);
        made.clear();

        VectorCache first = cache().with("/models/shipped.vectors");
        get(first, "one");
        get(first, "three");
        first.flush();
        assertThat(made).containsExactly("three");
        assertThat(Files.size(file)).isEqualTo(Files.size(resource));
    }

    private VectorCache cache() {
        return new VectorCache(file, SIZE);
    }

    /** As long as the text in every direction. */
    private float[] get(VectorCache cache, String text) {
        return cache.get(text, words -> {
            made.add(words);
            float[] vector = new float[SIZE];
            Arrays.fill(vector, words.length());
            return vector;
        });
    }
}
