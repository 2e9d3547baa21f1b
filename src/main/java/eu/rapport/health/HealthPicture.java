package eu.rapport.health;

import eu.rapport.shared.Language;
import eu.rapport.texts.Texts;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws the relationships by signal, worst first: a row a community, a column a signal. On a paper of its own, so that it reads
 * the same in light and dark; every mark differs in shape as well as in colour.
 */
@Component
class HealthPicture {
    private static final Logger LOG = LoggerFactory.getLogger(HealthPicture.class);

    private static final int MOST_ROWS = 24;

    private final Texts texts;

    HealthPicture(Texts texts) {
        this.texts = texts;
    }

    /** The picture as PNG; empty where this machine has no fonts to draw with: words say the same. */
    Optional<byte[]> draw(List<HealthCard> cards, Language language, ZoneId zone) {
        try {
            return Optional.of(
                    new HealthSheet(cards.stream().limit(MOST_ROWS).toList(), text -> texts.plain(text, language, zone))
                            .png());
        } catch (IOException | RuntimeException | LinkageError unable) {
            LOG.warn(
                    "The health picture could not be drawn ({}); its words are shown without it",
                    unable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
