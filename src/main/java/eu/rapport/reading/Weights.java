package eu.rapport.reading;

/** How much each trait speaks for each label; only traits that were ever seen have any. */
final class Weights {
    private final int labels;
    private final float[][] all;

    Weights(int kinds, int labels) {
        this.labels = labels;
        this.all = new float[kinds][];
    }

    /** The weights of one trait, to be changed. */
    float[] of(int trait) {
        if (all[trait] == null) {
            all[trait] = new float[labels];
        }
        return all[trait];
    }

    /** Adds a share of other weights to these. */
    void add(Weights others, float share) {
        for (int trait = 0; trait < all.length; trait++) {
            float[] more = others.all[trait];
            for (int label = 0; more != null && label < labels; label++) {
                of(trait)[label] += more[label] * share;
            }
        }
    }

    /** How likely each label is; all together 1. */
    double[] likely(int[] traits, float[] values) {
        double[] scores = new double[labels];
        for (int at = 0; at < traits.length; at++) {
            float[] weight = all[traits[at]];
            for (int label = 0; weight != null && label < labels; label++) {
                scores[label] += weight[label] * values[at];
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
