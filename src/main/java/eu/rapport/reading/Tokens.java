package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers and marks in one pass. */
final class Tokens {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "mr", "mrs", "ms", "dr", "nr", "ca", "bzw", "z", "b", "a", "s", "mme", "m", "dhr", "mevr", "hr", "fr",
            "tel", "inkl", "bv", "p", "e", "g", "i");

    /** What a dot may belong to: {@code 10.} and {@code 10.12.}, but neither {@code 30/4} nor {@code 5th}. */
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

    private static final Set<String> ASKING = Set.of("how", "what", "where", "who", "when");
    private static final Set<String> MONTH_STARTS = Set.of(
            "jan", "feb", "fev", "mar", "apr", "avr", "mai", "mei", "may", "jun", "jui", "jul", "aug", "aou", "sep",
            "oct", "okt", "nov", "dec", "dez", "uhr");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens cutter = new Tokens(text);
        while (cutter.at < text.length()) {
            cutter.step();
        }
        return cutter.tokens;
    }

    private void step() {
        int point = text.codePointAt(at);
        if (Character.isDigit(point)) {
            take(Kind.NUMBER, endOfNumber());
        } else if (Character.isLetter(point)) {
            take(Kind.WORD, endOfWord());
        } else {
            mark(point);
        }
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length() && (isLetter(end) || isDigit(end) || joinsDigits(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean joinsDigits(int index) {
        return "/.:-".indexOf(text.charAt(index)) >= 0 && index > 0 && isDigit(index - 1) && isDigit(index + 1);
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && (isLetter(end) || isDigit(end) || isContracted(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isContracted(int index) {
        return isContractedNot(index) || isContractedIs(index);
    }

    /** {@code how's} is one word, {@code Brigid's} is two. */
    private boolean isContractedIs(int index) {
        return text.charAt(index) == '\''
                && index + 1 < text.length()
                && text.charAt(index + 1) == 's'
                && !isLetter(index + 2)
                && ASKING.contains(Letters.plain(text.substring(at, index)));
    }

    /** {@code didn't} is one word, {@code he'll} and {@code l'église} are two. */
    private boolean isContractedNot(int index) {
        return text.charAt(index) == '\''
                && "nN".indexOf(text.charAt(index - 1)) >= 0
                && index + 1 < text.length()
                && "tT".indexOf(text.charAt(index + 1)) >= 0
                && !isLetter(index + 2);
    }

    private boolean isLetter(int index) {
        if (index >= text.length()) {
            return false;
        }
        int type = Character.getType(text.codePointAt(index));
        return Character.isLetter(text.codePointAt(index)) || type == Character.NON_SPACING_MARK;
    }

    private boolean isDigit(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private void take(Kind kind, int end) {
        int to = Math.max(end, at + 1);
        String word = text.substring(at, to);
        tokens.add(new Token(word, Letters.plain(word).replace("'", ""), at, to, kind));
        at = to;
    }

    private void mark(int point) {
        int to = at + Character.charCount(point);
        switch (point) {
            case '\n', '!', ';', '…' -> add(Kind.STOP, to);
            case '?' -> add(Kind.QUESTION, to);
            case '.' -> dot(to);
            case ',', ':', '(', ')', '"', '–', '—', '«', '»', '“', '”', '>' -> add(Kind.PAUSE, to);
            case '/' -> slash(to);
            case '-', '+' -> hyphen(to);
            default -> {}
        }
        at = to;
    }

    /** {@code w/} is "with". */
    private void slash(int to) {
        if (tokens.isEmpty() || !tokens.getLast().plain().equals("w")) {
            add(Kind.PAUSE, to);
        }
    }

    private void dot(int to) {
        if (tokens.isEmpty() || isAfterAbbreviation()) {
            return;
        }
        Token last = tokens.getLast();
        boolean ordinal = last.end() == at && ORDINAL.matcher(last.plain()).matches() && startsLower(to);
        if (!ordinal) {
            add(Kind.STOP, to);
        }
    }

    private boolean isAfterAbbreviation() {
        Token last = tokens.getLast();
        return last.kind() == Kind.WORD && last.end() == at && ABBREVIATIONS.contains(last.plain());
    }

    /** After {@code 10.12.} comes more of the sentence if the next word is small or a number or a capitalised month. */
    private boolean startsLower(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && next - from <= 1 && text.charAt(next) != '\n' && !startsSentence(next);
    }

    private boolean startsSentence(int index) {
        String start = Letters.plain(text.substring(index, Math.min(index + 3, text.length())));
        return Character.isUpperCase(text.charAt(index)) && !MONTH_STARTS.contains(start);
    }

    private void hyphen(int to) {
        boolean inside = at > 0 && isLetter(at - 1) && isLetter(to);
        if (!inside) {
            add(Kind.PAUSE, to);
        }
    }

    private void add(Kind kind, int to) {
        if (kind != Kind.PAUSE || tokens.isEmpty() || tokens.getLast().isWord()) {
            tokens.add(new Token(text.substring(at, to), text.substring(at, to), at, to, kind));
        }
    }
}
