package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Evaluation;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate guidance --cases FILE --answers FILE}: answers questions as the bot would, one JSON line each, and sums up how well where the cases
 * say what is right. {@code evaluate guidance --held-out} tries our own questions, each left out once; with {@code --fit FILE} it writes the weights
 * by which a question counts as answered ({@code guidance/answerable.properties}).
 */
public final class EvaluateGuidance implements Evaluation {
    private static final int FEWEST_PASSAGES = 8;

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public String name() {
        return "guidance";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        Corpus corpus = CorpusReader.read();
        List<SentenceModel> models = SentenceModels.load(home().resolve("models"));
        if (arguments.contains("--held-out")) {
            HeldOutReport.print(corpus, models, option(arguments, "--fit").map(Path::of));
            return;
        }
        Optional<String> cases = option(arguments, "--cases");
        Optional<String> answers = option(arguments, "--answers");
        if (cases.isEmpty() || answers.isEmpty()) {
            throw new IllegalArgumentException("evaluate guidance --cases FILE --answers FILE");
        }
        Finder finder = new Finder(corpus);
        finder.learn(models);
        finder.find("how do we start", Language.EN);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext("eu.rapport.texts")) {
            answerAll(finder, context.getBean(Texts.class), Path.of(cases.get()), Path.of(answers.get()));
        }
    }

    private void answerAll(Finder finder, Texts texts, Path cases, Path answers) throws IOException {
        List<EvaluationCase> read = EvaluationCase.read(cases, json);
        List<EvaluationCase.Given> given = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (EvaluationCase each : read) {
            long start = System.nanoTime();
            Ranking ranking = finder.find(each.question(), Language.EN);
            if (each.role() != null) {
                ranking = ranking.seenFrom(Audience.of(each.role().side()));
            }
            String text = texts.plain(shown(ranking), ranking.language(), ZoneOffset.UTC);
            double millis = (System.nanoTime() - start) / 1e6;
            List<String> passages = ranking.passages(FEWEST_PASSAGES);
            given.add(new EvaluationCase.Given(ranking.answered(), passages, ranking.sureness(), millis));
            lines.add(json.writeValueAsString(line(each, given.getLast(), text)));
        }
        Files.write(answers, lines);
        EvaluationSummary.of(read, given).forEach(System.out::println);
    }

    private static Text shown(Ranking ranking) {
        return ranking.answered() ? Answer.of(Answer.chosen(ranking), ranking.language()) : Answer.refusal();
    }

    private static Map<String, Object> line(EvaluationCase asked, EvaluationCase.Given given, String text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", asked.id());
        line.put("answered", given.answered());
        line.put("passages", given.passages());
        line.put("score", given.score());
        line.put("text", text);
        line.put("millis", given.millis());
        return line;
    }

    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("RAPPORT_HOME")).orElse("./data"));
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty();
    }

    static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
