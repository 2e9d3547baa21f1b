package eu.rapport;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Gives memory back to the machine that the heap does not need: by itself the JVM keeps what a start took, some 400 MB more than
 * lives in it. Half of the heap stays free, for with less the collector is never done under load. Options of the command line stay as
 * they are said there.
 */
final class ThriftyHeap {
    private record Option(String name, String value) {}

    /** In this order: the least may never be above the most. Percentages of the heap, and milliseconds. */
    private static final List<Option> OPTIONS = List.of(
            new Option("MinHeapFreeRatio", "30"),
            new Option("MaxHeapFreeRatio", "50"),
            new Option("G1PeriodicGCInterval", "10000"));

    private ThriftyHeap() {}

    /** Does nothing on a JVM that knows no such options. */
    static void set() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        for (Option each : OPTIONS) {
            try {
                if (machine.getVMOption(each.name()).getOrigin() == VMOption.Origin.DEFAULT) {
                    machine.setVMOption(each.name(), each.value());
                }
            } catch (IllegalArgumentException unknown) {
                return;
            }
        }
    }
}
