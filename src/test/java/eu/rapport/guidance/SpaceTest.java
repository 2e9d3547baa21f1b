package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpaceTest {
    @Test
    void theNearestAreFoundInWhicheverOrderTheyStand() {
        float[] vector = {1, 0};
        float[] near = {0.9f, 0};
        float[] nearer = {0.95f, 0};
        float[] far = {0.1f, 0};
        float[] farther = {-0.5f, 0};

        for (List<float[]> others : List.of(
                List.of(near, nearer, far, farther),
                List.of(nearer, near, farther, far),
                List.of(far, farther, near, nearer))) {
            assertThat(Space.nearest(vector, others, 3)).isCloseTo(1.95 / 3, Offset.offset(1e-6));
        }
    }
}
