package eu.rapport.guidance;

/** The little linear algebra that ranking needs. */
final class Linear {
    private Linear() {}

    /** The lower triangle whose product with its mirror image is the given symmetric, positive matrix. */
    static double[][] cholesky(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][];
        for (int row = 0; row < size; row++) {
            lower[row] = new double[row + 1];
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column] - dot(lower[row], lower[column], column);
                lower[row][column] = row == column ? Math.sqrt(sum) : sum / lower[column][column];
            }
        }
        return lower;
    }

    /** The vector that the lower triangle turns into the given one. */
    static double[] forward(double[][] lower, double[] right) {
        double[] result = new double[right.length];
        for (int row = 0; row < right.length; row++) {
            result[row] = (right[row] - dot(lower[row], result, row)) / lower[row][row];
        }
        return result;
    }

    /** The vector that the symmetric matrix behind the lower triangle turns into the given one. */
    static double[] solve(double[][] lower, double[] right) {
        double[] result = forward(lower, right);
        for (int row = right.length - 1; row >= 0; row--) {
            result[row] /= lower[row][row];
            for (int column = 0; column < row; column++) {
                result[column] -= lower[row][column] * result[row];
            }
        }
        return result;
    }

    static double dot(double[] left, double[] right, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Four sums side by side: the processor need not wait for one addition before it begins the next. */
    static double dot(float[] left, float[] right) {
        int whole = left.length - left.length % 4;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < whole; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        float rest = 0;
        for (int i = whole; i < left.length; i++) {
            rest += left[i] * right[i];
        }
        return a + b + c + d + rest;
    }

    /** Adds a multiple of the vector's product with itself to the lower half of a matrix. */
    static void addSquare(double[][] matrix, double[] vector, double times) {
        for (int row = 0; row < vector.length; row++) {
            double factor = times * vector[row];
            double[] line = matrix[row];
            for (int column = 0; column <= row; column++) {
                line[column] += factor * vector[column];
            }
        }
    }

    /** The same scores with mean 0 and deviation 1, so that those of different measures can be added. */
    static double[] standardised(double[] scores) {
        double mean = 0;
        for (double each : scores) {
            mean += each / scores.length;
        }
        double square = 0;
        for (double each : scores) {
            square += (each - mean) * (each - mean) / scores.length;
        }
        double deviation = Math.sqrt(square) + 1e-6;
        double[] result = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            result[i] = (scores[i] - mean) / deviation;
        }
        return result;
    }
}
