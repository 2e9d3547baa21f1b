package eu.rapport.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns from examples which label a set of traits has (a logistic regression, the same every time), and how likely each is. */
final class Learner {
    private static final int ROUNDS = 12;
    private static final double STEP = 0.5;
    private static final double FORGETTING = 1e-6;
    private static final double TELLING = 1e-4;

    private final int labels;
    private final float[][] weights;

    /** How far each weight has been moved; not needed any more once all is learnt. */
    private float[][] steps;

    /** One example: traits with their weights, and the number of its label. */
    record Sample(int[] traits, float[] values, int label) {}

    Learner(int kinds, int labels) {
        this.labels = labels;
        this.weights = new float[kinds][];
        this.steps = new float[kinds][];
    }

    void learn(List<Sample> samples) {
        List<Sample> order = new ArrayList<>(samples);
        Random chance = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, chance);
            order.forEach(this::learn);
        }
        steps = new float[0][];
    }

    private void learn(Sample sample) {
        double[] wrong = likely(sample.traits(), sample.values());
        wrong[sample.label()] -= 1;
        int[] tellings = tellings(wrong);
        for (int at = 0; at < sample.traits().length; at++) {
            float[] weight = weights(sample.traits()[at]);
            float[] step = steps[sample.traits()[at]];
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

    private float[] weights(int trait) {
        if (weights[trait] == null) {
            weights[trait] = new float[labels];
            steps[trait] = new float[labels];
        }
        return weights[trait];
    }

    /** How likely each label is; all together 1. */
    double[] likely(int[] traits, float[] values) {
        double[] scores = new double[labels];
        for (int at = 0; at < traits.length; at++) {
            float[] weight = weights[traits[at]];
            if (weight != null) {
                for (int label = 0; label < labels; label++) {
                    scores[label] += weight[label] * values[at];
                }
            }
        }
        return shares(scores);
    }

    private static double[] shares(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - most);
            sum += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= sum;
        }
        return scores;
    }
}
