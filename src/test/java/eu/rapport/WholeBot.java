package eu.rapport;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The whole bot as {@link Rapport} starts it, without what tests put on the class path: for tests that start and stop it themselves. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "eu.rapport")
@ConfigurationPropertiesScan("eu.rapport")
@ComponentScan(
        basePackageClasses = Rapport.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "eu\\.rapport\\.(Rapport|Cast|Parts.*|WithBot.*)|.*Test\\$.*"))
public class WholeBot {}
