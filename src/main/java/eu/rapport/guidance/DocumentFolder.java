package eu.rapport.guidance;

import eu.rapport.guidance.Documents.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of own documents: reads what is new or changed, and names what cannot be read. One thread looks into it. */
final class DocumentFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentFolder.class);
    private static final long LARGEST_BYTES = 50_000_000;

    private final Path folder;
    private final int mostPassages;
    private Map<String, Content> contents = Map.of();

    private record Stamp(long bytes, FileTime changedAt) {}

    private record Content(
            Stamp stamp, List<Passage> passages, @Nullable DocumentFault fault) {}

    /** @param mostPassages how many paragraphs there is room for; a file beyond is too large */
    DocumentFolder(Path folder, int mostPassages) {
        this.folder = folder;
        this.mostPassages = mostPassages;
    }

    /** Reads what has changed since the last look; tells whether anything has. */
    boolean look() {
        Map<String, Content> seen = new TreeMap<>();
        int room = mostPassages;
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            Content content = content(file, contents.get(name), room);
            seen.put(name, content);
            room -= content.passages().size();
        }
        boolean changed = !seen.equals(contents);
        contents = seen;
        return changed;
    }

    List<Passage> passages() {
        return contents.values().stream()
                .flatMap(each -> each.passages().stream())
                .toList();
    }

    /** The files that are left out, with the reason. */
    Map<String, DocumentFault> faults() {
        Map<String, DocumentFault> faults = new TreeMap<>();
        contents.forEach((name, content) -> {
            DocumentFault fault = content.fault();
            if (fault != null) {
                faults.put(name, fault);
            }
        });
        return faults;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !String.valueOf(each.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder of own documents could not be read: {}", e.toString());
            return List.of();
        }
    }

    private static Content content(Path file, @Nullable Content before, int room) {
        Stamp stamp = new Stamp(-1, FileTime.fromMillis(0));
        try {
            stamp = new Stamp(Files.size(file), Files.getLastModifiedTime(file));
            return before != null && before.stamp().equals(stamp) ? before : read(file, stamp, room);
        } catch (InvalidPasswordException e) {
            return leftOut(file, stamp, DocumentFault.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return leftOut(file, stamp, DocumentFault.BROKEN);
        }
    }

    private static Content read(Path file, Stamp stamp, int room) throws IOException {
        if (!DocumentReader.reads(file)) {
            return leftOut(file, stamp, DocumentFault.OTHER_KIND);
        }
        if (stamp.bytes() > LARGEST_BYTES) {
            return leftOut(file, stamp, DocumentFault.TOO_LARGE);
        }
        List<Passage> passages = DocumentReader.read(file);
        if (passages.isEmpty()) {
            return leftOut(file, stamp, DocumentFault.EMPTY);
        }
        return passages.size() > room
                ? leftOut(file, stamp, DocumentFault.TOO_LARGE)
                : new Content(stamp, passages, null);
    }

    private static Content leftOut(Path file, Stamp stamp, DocumentFault fault) {
        LOG.warn("The document {} {} and is left out", file.getFileName(), fault.words());
        return new Content(stamp, List.of(), fault);
    }
}
