package eu.rapport.guidance;

import java.util.List;

/** The flat border, through the space of all models' vectors together, between what the paper answers and what it does not. */
final class Border {
    private static final double RIDGE = 0.003;

    private final double[] weights;

    /** Draws the border between two sets of joined vectors; either set counts as much as the other. */
    Border(List<float[]> answered, List<float[]> refused) {
        int size = answered.getFirst().length + 1;
        double[][] square = new double[size][size];
        double[] target = new double[size];
        add(square, target, answered, 1);
        add(square, target, refused, -1);
        for (int i = 0; i < size - 1; i++) {
            square[i][i] += RIDGE;
        }
        square[size - 1][size - 1] += 1e-9;
        weights = Linear.solve(Linear.cholesky(square), target);
    }

    private static void add(double[][] square, double[] target, List<float[]> vectors, int side) {
        double share = 0.5 / vectors.size();
        for (float[] vector : vectors) {
            double[] extended = java.util.Arrays.copyOf(Space.doubles(vector), vector.length + 1);
            extended[vector.length] = 1;
            Linear.addSquare(square, extended, share);
            for (int i = 0; i < target.length; i++) {
                target[i] += side * share * extended[i];
            }
        }
    }

    /** On which side a joined vector lies, and how far: above 0 where the paper answers. */
    double side(float[] vector) {
        double sum = weights[vector.length];
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i] * vector[i];
        }
        return sum;
    }

    /** The vectors that several models gave for one text, one after another. */
    static float[] joined(List<float[]> vectors) {
        float[] result =
                new float[vectors.stream().mapToInt(each -> each.length).sum()];
        int at = 0;
        for (float[] each : vectors) {
            System.arraycopy(each, 0, result, at, each.length);
            at += each.length;
        }
        return result;
    }
}
