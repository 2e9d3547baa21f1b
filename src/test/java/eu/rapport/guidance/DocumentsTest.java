package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the organisation itself has written down: found, quoted word for word, and left out aloud where it can't be read. */
class DocumentsTest {
    private static final Set<String> FILLING =
            DocumentIndex.filling(CorpusReader.read().refused(Language.EN));

    @TempDir
    Path folder;

    private final SpareCores spareCores = new SpareCores();
    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder, FILLING);
    }

    @AfterEach
    void stop() {
        spareCores.stop();
    }

    @Test
    void quotesWordForWordWithFileAndPageOrHeading() throws IOException {
        write(
                "rules.md",
                "# Money\n\nTravel costs of volunteers are paid back within two weeks.\n\n# Rooms\n\nThe hall is free of charge for every association.");
        write("notes.txt", "Whoever borrows the projector brings it back on the next working day.");
        pdf(
                "plan.pdf",
                null,
                "The first page says hello to all of our neighbours.",
                "Interpreters are ordered at the front desk, three days ahead.");
        look();

        assertThat(found("how soon are travel costs of volunteers paid"))
                .isEqualTo(new Documents.Passage(
                        "rules.md", "Money", false, "Travel costs of volunteers are paid back within two weeks."));
        assertThat(found("who brings back the projector"))
                .isEqualTo(new Documents.Passage(
                        "notes.txt",
                        "",
                        false,
                        "Whoever borrows the projector brings it back on the next working day."));
        assertThat(found("where are interpreters ordered"))
                .isEqualTo(new Documents.Passage(
                        "plan.pdf", "2", true, "Interpreters are ordered at the front desk, three days ahead."));
    }

    @Test
    void whatIsAskedInOtherMattersIsNotAnswered() throws IOException {
        write("rules.md", "Travel costs of volunteers are paid back within two weeks.");
        look();

        assertThat(documents.find("what should we do when it rains within two hours", 2))
                .isEmpty();
        assertThat(documents.find("how long do I boil eggs", 2)).isEmpty();
    }

    @Test
    void aModelFindsWhatIsSaidInOtherWordsAndStillRefusesOtherMatters() throws IOException {
        write(
                "rules.md",
                "Travel costs of volunteers are paid back within two weeks.\n\nThe hall can be used free of charge by every association.");
        look();
        String otherWords = "are my travel expenses reimbursed";
        assertThat(documents.find(otherWords, 1)).isEmpty();

        documents.readWith(SentenceModels.load(Path.of("target", "models")).getFirst());
        look();
        assertThat(found(otherWords).words()).startsWith("Travel costs");
        for (String other :
                List.of("how long do I boil eggs", "who won the football match", "what is the capital of Peru")) {
            assertThat(documents.find(other, 1)).as(other).isEmpty();
        }
    }

    @Test
    void whatChangesIsReadAgainAndWhatIsGoneIsForgotten() throws IOException {
        write("rules.md", "Travel costs of volunteers are paid back within two weeks.");
        look();
        write("rules.md", "Travel costs of volunteers are paid back within three months, alas.");
        Files.setLastModifiedTime(folder.resolve("rules.md"), FileTime.from(Instant.EPOCH));
        look();
        assertThat(found("when are travel costs of volunteers paid").words()).contains("three months");

        Files.delete(folder.resolve("rules.md"));
        look();
        assertThat(documents.size()).isZero();
    }

    @Test
    void whatChangesWhileALongDocumentIsBeingReadIsFoundBeforeThatIsDone() throws IOException {
        write(
                "long.txt",
                IntStream.range(0, 250)
                        .mapToObj(i -> "Paragraph " + i + " of a very long document.")
                        .collect(Collectors.joining("\n\n")));
        documents.readWith(SentenceModels.load(Path.of("target", "models")).getFirst());
        AtomicInteger read = new AtomicInteger();
        documents.look((paragraphs, model) -> {
            writeUnchecked("bus.txt", "The minibus is borrowed with the yellow form of the sports desk.");
            read.addAndGet(paragraphs.size());
            return spareCores.read(paragraphs, model);
        });
        assertThat(read).hasValue(100);
        assertThat(found("who borrowed the minibus with the yellow form").file())
                .isEqualTo("bus.txt");

        documents.look((paragraphs, model) -> {
            read.addAndGet(paragraphs.size());
            return spareCores.read(paragraphs, model);
        });
        assertThat(read).as("what was read before is not read again").hasValue(251);
    }

    @Test
    void whatCannotBeReadIsNamedWithTheReasonAndKeepsNothingElseOut() throws IOException {
        write("good.txt", "Whoever borrows the projector brings it back on the next working day.");
        write("broken.pdf", "%PDF-1.7 and then nothing that makes sense");
        write("empty.md", "\n\n   \n");
        write("slides.pptx", "PK and so on");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3});
        pdf("scan.pdf", null, "");
        pdf("secret.pdf", "open sesame", "Nobody can read this page without the password.");
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(60_000_000);
        }
        look();

        assertThat(documents.faults())
                .containsEntry("broken.pdf", DocumentFault.BROKEN)
                .containsEntry("binary.txt", DocumentFault.BROKEN)
                .containsEntry("empty.md", DocumentFault.EMPTY)
                .containsEntry("scan.pdf", DocumentFault.EMPTY)
                .containsEntry("slides.pptx", DocumentFault.OTHER_KIND)
                .containsEntry("secret.pdf", DocumentFault.LOCKED)
                .containsEntry("huge.txt", DocumentFault.TOO_LARGE)
                .doesNotContainKey("good.txt");
        assertThat(found("who brings back the projector").file()).isEqualTo("good.txt");
    }

    @Test
    void nothingOfALongParagraphIsLostAndOldLettersAreRead() throws IOException {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            paragraph
                    .append("Rule ")
                    .append(i)
                    .append(" says that chairs go back to room ")
                    .append(i)
                    .append(". ");
        }
        write("long.txt", paragraph + "At the very end the caretaker Éloïse locks the cellar door.");
        Files.write(
                folder.resolve("old.txt"),
                "Das Bürgerbüro öffnet für Vereine am Samstag.".getBytes(Charset.forName("windows-1252")));
        look();

        assertThat(found("who locks the cellar door, the caretaker").words()).endsWith("locks the cellar door.");
        assertThat(found("wann öffnet das Bürgerbüro für Vereine").words()).contains("Bürgerbüro öffnet");
    }

    @Test
    void aThousandPagesAreFoundByWordsAtOnce() throws IOException {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pages.add("Page " + i + " treats of keyholder number" + i + " and of nothing else at all.");
        }
        pdf("book.pdf", null, pages.toArray(String[]::new));
        look();

        assertThat(documents.size()).isEqualTo(1000);
        assertThat(found("which page treats of keyholder number777").place()).isEqualTo("778");
    }

    private void look() {
        documents.look(spareCores);
    }

    private Documents.Passage found(String question) {
        return documents.find(question, 1).getFirst();
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private void writeUnchecked(String name, String words) {
        try {
            write(name, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pdf(String name, @Nullable String password, String... pages) throws IOException {
        Pdf.write(folder.resolve(name), password, Stream.of(pages).map(List::of).toList());
    }
}
