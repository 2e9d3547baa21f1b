package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartBoxTest {
    @Test
    void theBoxIsAsWideAsItsLongestLine() {
        assertThat(StartBox.box(List.of("Open", "http://localhost:8080/"))).isEqualTo("""

                ╔══════════════════════════╗
                ║  Open                    ║
                ║  http://localhost:8080/  ║
                ╚══════════════════════════╝
                """);
    }
}
