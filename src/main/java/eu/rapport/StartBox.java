package eu.rapport;

import eu.rapport.shared.StartNotice;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints what a newcomer needs in a box, after everything else. To the console only: one-time codes do not belong in log files. */
@Component
class StartBox {
    private final ObjectProvider<StartNotice> notices;

    StartBox(ObjectProvider<StartNotice> notices) {
        this.notices = notices;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        List<String> lines =
                notices.orderedStream().flatMap(each -> each.lines().stream()).toList();
        if (!lines.isEmpty()) {
            boolean drawn = System.out.charset().newEncoder().canEncode("═");
            System.out.println(drawn ? box(lines) : String.join("\n", lines));
        }
    }

    static String box(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "═".repeat(width + 4);
        StringBuilder box = new StringBuilder("\n╔" + edge + "╗\n");
        lines.forEach(line -> box.append("║  ")
                .append(line)
                .append(" ".repeat(width - line.length()))
                .append("  ║\n"));
        return box.append("╚").append(edge).append("╝\n").toString();
    }
}
