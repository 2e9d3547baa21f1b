package eu.rapport.guidance;

import java.util.List;
import java.util.stream.IntStream;

/** What the sentence models together make of the corpus in one language. */
final class Sense {
    private final List<Space> spaces;
    private final Border border;

    /**
     * Learns from what each model knows.
     *
     * @param weight how many example questions a rendering counts for
     */
    Sense(List<Space.Known> byModel, double weight) {
        spaces = byModel.stream().map(known -> new Space(known, weight)).toList();
        List<float[]> answered = new java.util.ArrayList<>(
                joined(byModel.stream().map(Space.Known::allAsked).toList()));
        answered.addAll(joined(byModel.stream().map(Space.Known::statements).toList()));
        border = new Border(
                answered, joined(byModel.stream().map(Space.Known::refused).toList()));
    }

    /** How near a question, given by each model's vector, is to each statement; the models' opinions count the same. */
    double[] scores(List<float[]> question) {
        double[] sum = new double[0];
        for (int i = 0; i < spaces.size(); i++) {
            double[] scores = Linear.standardised(spaces.get(i).scores(question.get(i)));
            sum = i == 0 ? scores : added(sum, scores, 1);
        }
        return sum;
    }

    /** What tells whether the corpus answers the question. */
    double[] signs(List<float[]> question) {
        IntStream models = IntStream.range(0, spaces.size());
        double[] signs = models.boxed()
                .flatMapToDouble(i -> java.util.Arrays.stream(spaces.get(i).signs(question.get(i))))
                .toArray();
        double[] all = java.util.Arrays.copyOf(signs, signs.length + 1);
        all[signs.length] = border.side(Border.joined(question));
        return all;
    }

    static double[] added(double[] left, double[] right, double times) {
        double[] sum = left.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * right[i];
        }
        return sum;
    }

    private static List<float[]> joined(List<List<float[]>> byModel) {
        return IntStream.range(0, byModel.getFirst().size())
                .mapToObj(i -> Border.joined(
                        byModel.stream().map(vectors -> vectors.get(i)).toList()))
                .toList();
    }
}
