package eu.rapport;

import eu.rapport.shared.TimeMoved;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole running bot: its own database, Telegram's stand-in and a clock that can be moved, all three to be
 * injected ({@link BotApiStandIn}, {@link MovableClock}); {@link Cast} lets people join. Sending is not limited. The bot is shared by all tests that are
 * marked like this: use people of your own (their numbers must differ from other tests'). Each call of the Bot API has
 * to be right.
 *
 * <pre>{@code
 * @WithBot
 * class HelpTest {
 *     @Autowired BotApiStandIn telegram;
 *
 *     @Test
 *     void helps() {
 *         Chat anna = telegram.person(7001, "Anna");
 *         anna.says("/help");
 *         anna.hears("what you can do");
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rapport.telegram.bot-token=" + BotApiStandIn.TOKEN,
            "rapport.bootstrap-code=" + WithBot.BOOTSTRAP_CODE,
            "rapport.timezone=Europe/Brussels",
            "rapport.guidance.models=false",
            "rapport.outbox.limited=false"
        })
@ContextConfiguration(initializers = WithBot.Surroundings.class)
@Import({WithBot.Clocks.class, Cast.class})
@ExtendWith(FlawlessCalls.class)
public @interface WithBot {
    /** Makes the first coordinator. */
    String BOOTSTRAP_CODE = "first-coordinator";

    /** The database and Telegram. */
    final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            MovableClock clock = MovableClock.fromTuesdayMorning();
            BotApiStandIn telegram = BotApiStandIn.start(clock, 0);
            TestPropertyValues.of(
                            "rapport.home=" + freshHome(),
                            "rapport.telegram.api-url=" + telegram.url(),
                            "spring.datasource.url=" + TestDatabase.freshUrl())
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("telegramStandIn", telegram);
            context.getBeanFactory().registerSingleton("movableClock", clock);
        }

        /** What a bot keeps beside its database belongs to that database alone. */
        private static Path freshHome() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "bot");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Time as the test wants it. */
    @TestConfiguration(proxyBeanMethods = false)
    class Clocks {
        @Bean
        @Primary
        Clock testClock(MovableClock clock) {
            return clock;
        }

        /** As the practice page does: nobody waits for the next look at the clock. A look under way, by the time before, ends first. */
        @Bean
        ApplicationListener<ApplicationReadyEvent> whenMoved(
                MovableClock clock, Scheduler scheduler, ApplicationEventPublisher events) {
            return ready -> clock.whenMoved(() -> {
                Eventually.so("nobody goes by the time before", () -> isIdle(scheduler));
                events.publishEvent(new TimeMoved());
            });
        }

        private static boolean isIdle(Scheduler scheduler) {
            try {
                return scheduler.getCurrentlyExecutingJobs().isEmpty();
            } catch (SchedulerException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
