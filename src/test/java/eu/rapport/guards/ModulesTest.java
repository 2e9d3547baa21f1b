package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Rapport;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the packages: no circles, no import that a package did not declare. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Rapport.class);

    @Test
    void everyPackageImportsOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void everyPackageDeclaresItsNeighbours() {
        assertThat(MODULES.stream())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .findAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as(module.getIdentifier().toString())
                        .isPresent());
    }
}
