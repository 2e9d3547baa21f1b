package eu.rapport.guidance;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Names the own documents that are left out, with the reason; shown as {@code documents}. A broken file breaks nothing else. */
@Component
class DocumentsHealthIndicator implements HealthIndicator {
    private final Library library;

    DocumentsHealthIndicator(Library library) {
        this.library = library;
    }

    @Override
    public Health health() {
        Map<String, String> leftOut = new TreeMap<>();
        library.documents().faults().forEach((file, fault) -> leftOut.put(file, fault.words()));
        return Health.up()
                .withDetail("paragraphs", library.documents().size())
                .withDetail("leftOut", leftOut)
                .build();
    }
}
