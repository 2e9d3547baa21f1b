package eu.rapport.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns signs into a sureness between 0 and 1. The last weight is the one that always counts. */
record Logistic(double[] weights) {
    private static final int ROUNDS = 25;
    private static final double RIDGE = 10;

    double of(double[] signs) {
        return 1 / (1 + Math.exp(-sum(signs)));
    }

    double sum(double[] signs) {
        return Linear.dot(weights, signs, signs.length) + weights[signs.length];
    }

    static Logistic parse(String numbers) {
        return new Logistic(Arrays.stream(numbers.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    String print() {
        return Arrays.stream(weights)
                .mapToObj(each -> String.format(java.util.Locale.ROOT, "%.5f", each))
                .collect(Collectors.joining(" "));
    }

    /** The same, so that this sum of signs becomes a sureness of one half. */
    Logistic shifted(double threshold) {
        double[] moved = weights.clone();
        moved[moved.length - 1] -= threshold;
        return new Logistic(moved);
    }

    /** Fits weights to examples by Newton's method on standardised signs; both sides count the same. */
    static Logistic fit(List<double[]> yes, List<double[]> no) {
        int size = yes.getFirst().length;
        double[] mean = new double[size];
        double[] deviation = new double[size];
        measure(yes, no, mean, deviation);
        double[] weights = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[size + 1][size + 1];
            double[] slope = new double[size + 1];
            for (int i = 0; i <= size; i++) {
                curve[i][i] = RIDGE;
                slope[i] = i < size ? RIDGE * weights[i] : 0;
            }
            lean(curve, slope, weights, standard(yes, mean, deviation), 1, 1);
            lean(curve, slope, weights, standard(no, mean, deviation), 0, (double) yes.size() / no.size());
            double[] step = Linear.solve(Linear.cholesky(curve), slope);
            for (int i = 0; i <= size; i++) {
                weights[i] -= step[i];
            }
        }
        return plain(weights, mean, deviation);
    }

    private static void lean(
            double[][] curve, double[] slope, double[] weights, List<double[]> examples, double wanted, double times) {
        for (double[] each : examples) {
            double sureness = 1 / (1 + Math.exp(-Linear.dot(weights, each, each.length)));
            Linear.addSquare(curve, each, times * sureness * (1 - sureness));
            for (int i = 0; i < slope.length; i++) {
                slope[i] += times * (sureness - wanted) * each[i];
            }
        }
    }

    private static void measure(List<double[]> yes, List<double[]> no, double[] mean, double[] deviation) {
        int count = yes.size() + no.size();
        for (List<double[]> examples : List.of(yes, no)) {
            examples.forEach(each -> {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += each[i] / count;
                }
            });
        }
        for (List<double[]> examples : List.of(yes, no)) {
            examples.forEach(each -> {
                for (int i = 0; i < mean.length; i++) {
                    deviation[i] += (each[i] - mean[i]) * (each[i] - mean[i]) / count;
                }
            });
        }
        for (int i = 0; i < mean.length; i++) {
            deviation[i] = Math.sqrt(deviation[i]) + 1e-9;
        }
    }

    private static List<double[]> standard(List<double[]> examples, double[] mean, double[] deviation) {
        return examples.stream()
                .map(each -> {
                    double[] result = new double[each.length + 1];
                    for (int i = 0; i < each.length; i++) {
                        result[i] = (each[i] - mean[i]) / deviation[i];
                    }
                    result[each.length] = 1;
                    return result;
                })
                .toList();
    }

    private static Logistic plain(double[] weights, double[] mean, double[] deviation) {
        double[] result = weights.clone();
        for (int i = 0; i < mean.length; i++) {
            result[i] = weights[i] / deviation[i];
            result[mean.length] -= result[i] * mean[i];
        }
        return new Logistic(result);
    }
}
