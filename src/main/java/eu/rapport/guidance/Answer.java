package eu.rapport.guidance;

import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How statements look in a chat: what the paper says, where, and to whom; its name once. */
final class Answer {
    /** More than so many are never shown at once. */
    static final int MOST = 5;

    /** A first answer is short; the rest is one tap away. */
    static final int AT_FIRST = 3;

    /** A further statement is shown while it answers at least so well, as a share of the best one's score. */
    private static final double GOOD_ENOUGH = 0.6;

    /** Advice that answers so well beside the best comes before an introduction. */
    private static final double NEARLY = 0.75;

    /** And on demand, while it answers at least so well. */
    private static final double MAY_HELP = 0.3;

    /** A heading that says no more than for whom a statement is. */
    private static final String CONSIDERATIONS = "Considerations for";

    private Answer() {}

    /** The statements of a first answer, the most useful one leading. */
    static List<Statement> chosen(Ranking ranking) {
        List<Statement> chosen = new ArrayList<>();
        double enough = ranking.found().getFirst().score() * GOOD_ENOUGH;
        for (Ranking.Found each : ranking.found()) {
            if (chosen.size() == AT_FIRST || (!chosen.isEmpty() && each.score() < enough)) {
                break;
            }
            chosen.add(each.statement());
        }
        return leadsByRight(ranking) ? chosen : adviceFirst(chosen);
    }

    /** What introduces the paper leads only where no advice answers nearly as well. */
    private static boolean leadsByRight(Ranking ranking) {
        Ranking.Found best = ranking.found().getFirst();
        return ranking.found().stream()
                .filter(each -> !each.statement().introduces())
                .noneMatch(each -> each.score() >= best.score() * NEARLY);
    }

    private static List<Statement> adviceFirst(List<Statement> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(Statement::introduces))
                .toList();
    }

    /** What comes after the first answer, a few at a time; empty when nothing that could help is left. */
    static List<Statement> further(Ranking ranking, int from) {
        double enough = ranking.found().getFirst().score() * MAY_HELP;
        return ranking.found().stream()
                .skip(Math.max(0, from))
                .filter(each -> each.score() >= enough)
                .limit(AT_FIRST)
                .map(Ranking.Found::statement)
                .toList();
    }

    /** What the paper says about it to one side alone. */
    static List<Statement> onlyFor(Audience side, Ranking ranking) {
        double enough = ranking.found().getFirst().score() * MAY_HELP;
        return onlyFor(side, ranking, each -> each.score() >= enough);
    }

    /** What the paper says to one side alone at the step of the best answer. */
    static List<Statement> onlyForAtStep(Audience side, Ranking ranking) {
        Step step = ranking.found().getFirst().statement().step();
        return onlyFor(side, ranking, each -> each.statement().step() == step);
    }

    private static List<Statement> onlyFor(Audience side, Ranking ranking, Predicate<Ranking.Found> wanted) {
        return ranking.found().stream()
                .filter(each -> each.statement().audience() == side)
                .filter(wanted)
                .limit(AT_FIRST)
                .map(Ranking.Found::statement)
                .toList();
    }

    /** What own documents say, word for word. */
    static Text quotes(List<Documents.Passage> passages) {
        if (passages.isEmpty()) {
            return Text.none();
        }
        List<Text> parts = new ArrayList<>();
        parts.add(Text.of("guidance.documents"));
        for (Documents.Passage each : passages) {
            String key = each.page() ? "page" : each.place().isEmpty() ? "file" : "heading";
            parts.add(Text.of("guidance.document." + key, each.words(), each.file(), each.place()));
        }
        return Text.paragraphs(parts);
    }

    /** What a person sees. */
    static Text of(List<Statement> statements, Language language) {
        List<Text> parts = new ArrayList<>();
        statements.forEach(each -> parts.add(paragraph(each, language)));
        parts.add(Text.of("guidance.source"));
        return Text.paragraphs(parts);
    }

    /** What a model made of the statements, with the place of each it rests on, once. */
    static Text composed(List<Grounding.Claim> claims, Language language) {
        List<Text> sentences = claims.stream()
                .map(each -> Text.raw(each.sentence()))
                .map(Text.class::cast)
                .toList();
        List<Text> places = claims.stream()
                .flatMap(each -> each.statements().stream())
                .distinct()
                .map(each -> place(each, language))
                .distinct()
                .toList();
        return Text.paragraphs(new Text.Joined(sentences, " "), Text.lines(places), Text.of("guidance.source"));
    }

    /** The one sentence for what the paper does not say. */
    static Text refusal() {
        return Text.of("guidance.refused");
    }

    static Text paragraph(Statement statement, Language language) {
        return Text.lines(Text.raw(statement.in(language)), place(statement, language));
    }

    /** Where the paper says it, and to whom. */
    static Text place(Statement statement, Language language) {
        Text step = Text.of("guidance.step." + statement.step().ordinal());
        boolean telling = language == Language.EN
                && statement.step() != Step.NATIONAL
                && !statement.section().startsWith(CONSIDERATIONS)
                && !statement.step().isCalled(statement.section());
        return telling
                ? Text.of("guidance.place.section", step, statement.section(), statement.audience())
                : Text.of("guidance.place", step, statement.audience());
    }
}
