package eu.rapport;

import eu.rapport.database.HomeGuard;
import eu.rapport.practice.PracticeMode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Rapport. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rapport {
    public static void main(String[] arguments) {
        if (Evaluations.isMeant(arguments)) {
            System.exit(Evaluations.run(arguments));
        }
        ThriftyHeap.set();
        SpringApplication rapport = new SpringApplication(Rapport.class);
        rapport.addListeners(new SettingsGuard(), new HomeGuard(), new PracticeMode(), new PortGuard());
        rapport.run(arguments);
    }
}
