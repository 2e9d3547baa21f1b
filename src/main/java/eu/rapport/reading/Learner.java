package eu.rapport.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns from examples which label a set of traits has: a logistic regression, the same every time. It goes through the examples several
 * times from the start, each time in another order and with half of what there is to see left out, and takes the mean: what is learnt
 * hangs neither on the order nor on single words.
 */
final class Learner {
    private static final int COURSES = 4;
    private static final int ROUNDS = 8;
    private static final double LEFT_OUT = 0.5;
    private static final double STEP = 0.5;
    private static final double FORGETTING = 1e-6;
    private static final double TELLING = 1e-4;

    private final Weights weights;

    /** How far each weight has been moved. */
    private final Weights steps;

    private final Random chance;

    /** One example: traits with their weights, and the number of its label. */
    record Sample(int[] traits, float[] values, int label) {}

    private Learner(int kinds, int labels, int course) {
        weights = new Weights(kinds, labels);
        steps = new Weights(kinds, labels);
        chance = new Random(course);
    }

    /** What the examples teach; their traits are below {@code kinds}, their labels below {@code labels}. */
    static Weights learn(int kinds, int labels, List<Sample> samples) {
        Weights mean = new Weights(kinds, labels);
        for (int course = 0; course < COURSES; course++) {
            Learner learner = new Learner(kinds, labels, course);
            learner.learn(samples);
            mean.add(learner.weights, 1f / COURSES);
        }
        return mean;
    }

    private void learn(List<Sample> samples) {
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, chance);
            order.forEach(sample -> learn(halfOf(sample)));
        }
    }

    private Sample halfOf(Sample sample) {
        int[] kept = IntStream.range(0, sample.traits().length)
                .filter(at -> chance.nextDouble() >= LEFT_OUT)
                .toArray();
        int[] traits = new int[kept.length];
        float[] values = new float[kept.length];
        for (int at = 0; at < kept.length; at++) {
            traits[at] = sample.traits()[kept[at]];
            values[at] = sample.values()[kept[at]];
        }
        return new Sample(traits, values, sample.label());
    }

    private void learn(Sample sample) {
        double[] wrong = weights.likely(sample.traits(), sample.values());
        wrong[sample.label()] -= 1;
        int[] tellings = tellings(wrong);
        for (int at = 0; at < sample.traits().length; at++) {
            float[] weight = weights.of(sample.traits()[at]);
            float[] step = steps.of(sample.traits()[at]);
            for (int label : tellings) {
                double by = wrong[label] * sample.values()[at];
                step[label] += (float) (by * by);
                weight[label] -= (float) (STEP * (by + FORGETTING * weight[label]) / Math.sqrt(step[label] + 1e-6));
            }
        }
    }

    /** The labels that are wrong by more than nothing to speak of: the others cost time and teach nothing. */
    private static int[] tellings(double[] wrong) {
        return IntStream.range(0, wrong.length)
                .filter(label -> Math.abs(wrong[label]) > TELLING)
                .toArray();
    }
}
