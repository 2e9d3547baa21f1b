package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ThriftyHeapTest {
    @Test
    void heapShrinksToTwiceOfWhatLivesInIt() {
        ThriftyHeap.set();

        assertThat(option("MaxHeapFreeRatio")).isEqualTo("50");
        assertThat(option("G1PeriodicGCInterval")).isEqualTo("10000");
    }

    private static String option(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }
}
