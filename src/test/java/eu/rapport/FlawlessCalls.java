package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.telegram.botapi.BotApiStandIn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test of the whole bot, Telegram's stand-in had nothing to complain about any call. */
class FlawlessCalls implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        BotApiStandIn telegram = SpringExtension.getApplicationContext(test).getBean(BotApiStandIn.class);
        assertThat(telegram.problems()).as("wrong calls of the Bot API").isEmpty();
    }
}
