package eu.rapport.health;

import eu.rapport.texts.Text;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The sheet of paper that the picture is drawn on. */
final class HealthSheet {
    private static final int WIDTH = 1080;
    private static final int MARGIN = 36;
    private static final int NAMES = 430;
    private static final int TITLE = 84;
    private static final int HEAD = 78;
    private static final int ROW = 62;
    private static final int LEGEND = 84;
    private static final Color PAPER = new Color(0xFBF8F2);
    private static final Color STRIPE = new Color(0xF1ECE2);
    private static final Color INK = new Color(0x2B2A28);
    private static final Color FAINT = new Color(0x6B675F);

    private final List<HealthCard> cards;
    private final Function<Text, String> words;
    private final BufferedImage image;
    private final Graphics2D pen;

    HealthSheet(List<HealthCard> cards, Function<Text, String> words) {
        this.cards = cards;
        this.words = words;
        int height = TITLE + HEAD + cards.size() * ROW + LEGEND;
        this.image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
    }

    byte[] png() throws IOException {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, image.getHeight());
        title();
        head();
        for (int i = 0; i < cards.size(); i++) {
            row(i);
        }
        legend();
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void title() {
        font(Font.BOLD, 38, INK);
        pen.drawString(words(Text.of("health.picture.title")), MARGIN, 60);
    }

    private void head() {
        for (Signal.Kind kind : Signal.Kind.values()) {
            heading(words(Text.of("health.kind." + kind.name().toLowerCase(Locale.ROOT))), centreOf(kind));
        }
    }

    /** On two lines or smaller where it is too wide, since a heading that is cut says nothing. */
    private void heading(String label, int centre) {
        font(Font.PLAIN, 19, FAINT);
        int space = label.lastIndexOf(' ');
        if (space < 0 || pen.getFontMetrics().stringWidth(label) <= columnWidth() - 4) {
            headingLine(label, centre, TITLE + 46);
        } else {
            headingLine(label.substring(0, space), centre, TITLE + 24);
            headingLine(label.substring(space + 1), centre, TITLE + 46);
        }
    }

    private void headingLine(String line, int centre, int baseline) {
        int size = 19;
        font(Font.PLAIN, size, FAINT);
        while (size > 13 && pen.getFontMetrics().stringWidth(line) > columnWidth() - 4) {
            size--;
            font(Font.PLAIN, size, FAINT);
        }
        centred(fitting(line, columnWidth() - 4), centre, baseline);
    }

    private void row(int number) {
        HealthCard card = cards.get(number);
        int top = TITLE + HEAD + number * ROW;
        if (number % 2 == 0) {
            pen.setColor(STRIPE);
            pen.fillRoundRect(MARGIN / 2, top, WIDTH - MARGIN, ROW, 18, 18);
        }
        int middle = top + ROW / 2;
        Mark.of(card.state()).draw(pen, MARGIN + 18, middle, 15);
        name(card.community().name(), middle);
        for (Signal signal : card.signals()) {
            Mark.of(signal.state()).draw(pen, centreOf(signal.kind()), middle, 17);
        }
    }

    /** Smaller where it is long, and on two lines where that is not enough: half a name may be somebody else's. */
    private void name(String name, int middle) {
        int room = NAMES - 70;
        font(Font.BOLD, 26, INK);
        if (pen.getFontMetrics().stringWidth(name) <= room) {
            pen.drawString(name, MARGIN + 48, middle + 9);
            return;
        }
        font(Font.BOLD, 21, INK);
        if (pen.getFontMetrics().stringWidth(name) <= room) {
            pen.drawString(name, MARGIN + 48, middle + 7);
            return;
        }
        int border = lastSpaceWithin(name, room);
        pen.drawString(fitting(name.substring(0, border), room), MARGIN + 48, middle - 5);
        pen.drawString(fitting(name.substring(border).strip(), room), MARGIN + 48, middle + 20);
    }

    /** Where the first line ends: after the last word that has room, or within a word that has none. */
    private int lastSpaceWithin(String name, int room) {
        FontMetrics metrics = pen.getFontMetrics();
        int fits = name.length();
        while (fits > 1 && metrics.stringWidth(name.substring(0, fits)) > room) {
            fits = name.offsetByCodePoints(fits, -1);
        }
        int space = name.lastIndexOf(' ', fits);
        return fits == name.length() || space <= 0 ? fits : space;
    }

    private void legend() {
        int left = MARGIN;
        int middle = image.getHeight() - LEGEND / 2;
        font(Font.PLAIN, 22, FAINT);
        for (HealthState state : HealthState.values()) {
            Mark.of(state).draw(pen, left + 14, middle, 13);
            String word = words(Text.of("health.legend", state));
            font(Font.PLAIN, 22, FAINT);
            pen.drawString(word, left + 38, middle + 8);
            left += 38 + pen.getFontMetrics().stringWidth(word) + 30;
        }
    }

    private int columnWidth() {
        return (WIDTH - NAMES - MARGIN) / Signal.Kind.values().length;
    }

    private int centreOf(Signal.Kind kind) {
        return NAMES + kind.ordinal() * columnWidth() + columnWidth() / 2;
    }

    private void font(int style, int size, Color colour) {
        pen.setFont(new Font(Font.SANS_SERIF, style, size));
        pen.setColor(colour);
    }

    private void centred(String word, int centre, int baseline) {
        pen.drawString(word, centre - pen.getFontMetrics().stringWidth(word) / 2, baseline);
    }

    private String fitting(String word, int width) {
        FontMetrics metrics = pen.getFontMetrics();
        String cut = word;
        while (metrics.stringWidth(cut) > width && cut.length() > 2) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), cut.endsWith("…") ? -2 : -1)) + "…";
        }
        return cut;
    }

    private String words(Text text) {
        return words.apply(text);
    }
}
