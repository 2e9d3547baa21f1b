package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.rapport.guards.planted.PlantedModelUser;
import eu.rapport.guards.planted.PlantedPrinter;
import eu.rapport.guards.planted.PlantedSchedulerUser;
import eu.rapport.guards.planted.PlantedTelegramUser;
import eu.rapport.guards.planted.PlantedTimeReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule bites whoever breaks it. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.rapport");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, PlantedTimeReader.class),
                Arguments.of(HouseRules.ONLY_TELEGRAM_KNOWS_TELEGRAM, PlantedTelegramUser.class),
                Arguments.of(HouseRules.ONLY_MODELS_AND_AI_KNOW_MODELS, PlantedModelUser.class),
                Arguments.of(HouseRules.ONLY_THE_SCHEDULE_KNOWS_QUARTZ, PlantedSchedulerUser.class),
                Arguments.of(HouseRules.NOTHING_IS_PRINTED, PlantedPrinter.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule, Class<?> offender) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(HOUSE.size()).isGreaterThan(100);
    }
}
