package eu.rapport.guidance;

import eu.rapport.guidance.Documents.Passage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Cuts a document of ours into paragraphs, each with its page or heading. */
final class DocumentReader {
    private static final Set<String> KINDS = Set.of("md", "txt", "pdf");
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final int SHORTEST = 25;
    private static final int LONGEST = 700;

    private DocumentReader() {}

    /** Whether a file is of a kind that is read. */
    static boolean reads(Path file) {
        return KINDS.contains(kind(file));
    }

    /** The paragraphs of a {@code .md}, {@code .txt} or {@code .pdf}. */
    static List<Passage> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return kind(file).equals("pdf") ? pdf(file, name) : plain(text(Files.readAllBytes(file)), name);
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("This is no text");
        }
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, OLD_WINDOWS);
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
            pieces(words).stream()
                    .filter(each -> each.length() >= SHORTEST)
                    .forEach(each -> passages.add(new Passage(name, place, page, each)));
        }
    }

    /** A paragraph that is too long for a phone, cut where sentences end; one endless sentence is cut where it must be. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        int from = 0;
        while (words.length() - from > LONGEST) {
            int end = sentences.preceding(from + LONGEST + 1);
            int to = end > from ? end : from + LONGEST;
            pieces.add(words.substring(from, to).strip());
            from = to;
        }
        pieces.add(words.substring(from).strip());
        return pieces;
    }
}
