package eu.rapport.guidance;

import eu.rapport.guidance.Documents.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Cuts a document of ours into paragraphs, each with its page or heading. */
final class DocumentReader {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 700;

    private DocumentReader() {}

    /** The paragraphs of a {@code .md}, {@code .txt} or {@code .pdf}; none for other kinds of files. */
    static List<Passage> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "pdf" -> pdf(file, name);
            case "md", "txt" -> plain(Files.readString(file), name);
            default -> List.of();
        };
    }

    private static List<Passage> pdf(Path file, String name) throws IOException {
        List<Passage> passages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphStart("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                add(passages, stripper.getText(document), name, String.valueOf(page), true);
            }
        }
        return passages;
    }

    private static List<Passage> plain(String text, String name) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        StringBuilder below = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                add(passages, below.toString(), name, heading, false);
                below.setLength(0);
                heading = line.replaceFirst("^#+\\s*", "");
            } else {
                below.append(line).append('\n');
            }
        }
        add(passages, below.toString(), name, heading, false);
        return passages;
    }

    private static void add(List<Passage> passages, String text, String name, String place, boolean page) {
        for (String paragraph : text.split("\\R\\s*\\R")) {
            String words = paragraph.replaceAll("\\s+", " ").strip();
            if (words.length() >= SHORTEST) {
                passages.add(new Passage(name, place, page, words.substring(0, Math.min(words.length(), LONGEST))));
            }
        }
    }
}
