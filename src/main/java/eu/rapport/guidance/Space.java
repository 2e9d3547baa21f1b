package eu.rapport.guidance;

import java.util.ArrayList;
import java.util.List;

/**
 * What one sentence model makes of the corpus in one language. Each statement is a point, the mean of its rendering and its example
 * questions. Space is then bent (whitened) so that the ways in which questions for the same statement differ, their phrasing, count little,
 * and what tells statements apart counts much.
 */
final class Space {
    /** How far the bending is held back towards plain space; chosen by leaving our own questions out. */
    private static final double RESERVE = 0.7;

    private final double[] mean;
    private final double[][] lower;
    private final List<float[]> centres = new ArrayList<>();
    private final List<float[]> bentAsked = new ArrayList<>();
    private final List<float[]> bentRefused = new ArrayList<>();
    private final Known known;

    /**
     * The vectors of one language.
     *
     * @param statements one each
     * @param asked the example questions of each statement
     * @param refused questions that the paper does not answer
     */
    record Known(List<float[]> statements, List<List<float[]>> asked, List<float[]> refused) {
        List<float[]> allAsked() {
            return asked.stream().flatMap(List::stream).toList();
        }
    }

    /** @param weight how many example questions a rendering counts for */
    Space(Known known, double weight) {
        this.known = known;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < known.statements().size(); i++) {
            points.add(centre(known.statements().get(i), known.asked().get(i), weight));
        }
        mean = meanOf(points);
        lower = Linear.cholesky(scatter(points));
        points.forEach(point -> centres.add(bent(point)));
        known.allAsked().forEach(each -> bentAsked.add(bent(doubles(each))));
        known.refused().forEach(each -> bentRefused.add(bent(doubles(each))));
    }

    /** How near a question is to each statement. */
    double[] scores(float[] question) {
        float[] bent = bent(doubles(question));
        return centres.stream().mapToDouble(each -> Linear.dot(bent, each)).toArray();
    }

    /** What tells whether the corpus answers a question: nearness to what is and what is not answered, bent and plain. */
    double[] signs(float[] question) {
        float[] bent = bent(doubles(question));
        return new double[] {
            nearest(bent, centres, 1),
            nearest(bent, bentRefused, 3),
            nearest(bent, bentAsked, 3),
            nearest(question, known.refused(), 3),
            nearest(question, known.allAsked(), 3),
            nearest(question, known.statements(), 3)
        };
    }

    /** The mean nearness of so many of the others as are nearest. */
    static double nearest(float[] vector, List<float[]> others, int count) {
        double[] best = new double[count];
        java.util.Arrays.fill(best, -1);
        for (float[] other : others) {
            double near = Linear.dot(vector, other);
            for (int i = 0; i < count; i++) {
                double nearer = Math.max(near, best[i]);
                near = Math.min(near, best[i]);
                best[i] = nearer;
            }
        }
        double sum = 0;
        for (double each : best) {
            sum += each / count;
        }
        return sum;
    }

    private static double[] centre(float[] statement, List<float[]> questions, double weight) {
        double[] sum = doubles(statement);
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= weight;
            for (float[] question : questions) {
                sum[i] += question[i];
            }
            sum[i] /= weight + questions.size();
        }
        return sum;
    }

    private double[][] scatter(List<double[]> points) {
        int size = mean.length;
        int count = known.allAsked().size();
        double[][] scatter = new double[size][size];
        for (int i = 0; i < points.size(); i++) {
            for (float[] question : known.asked().get(i)) {
                double[] apart = doubles(question);
                for (int j = 0; j < size; j++) {
                    apart[j] -= points.get(i)[j];
                }
                Linear.addSquare(scatter, apart, (1 - RESERVE) / count);
            }
        }
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += scatter[i][i] / (1 - RESERVE) / size;
        }
        for (int i = 0; i < size; i++) {
            scatter[i][i] += RESERVE * trace;
        }
        return scatter;
    }

    private float[] bent(double[] vector) {
        double[] apart = vector.clone();
        for (int i = 0; i < apart.length; i++) {
            apart[i] -= mean[i];
        }
        double[] bent = Linear.forward(lower, apart);
        double length = Math.sqrt(Linear.dot(bent, bent, bent.length)) + 1e-9;
        float[] result = new float[bent.length];
        for (int i = 0; i < bent.length; i++) {
            result[i] = (float) (bent[i] / length);
        }
        return result;
    }

    private static double[] meanOf(List<double[]> points) {
        double[] mean = new double[points.getFirst().length];
        for (double[] point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point[i] / points.size();
            }
        }
        return mean;
    }

    static double[] doubles(float[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = vector[i];
        }
        return result;
    }
}
