package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Rapport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

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

    @Test
    void theReadmesMapNamesEveryPackage() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .allSatisfy(name -> assertThat(readme).containsPattern("(?m)^.*  ?" + name + "\\b"));
    }

    /** Draws the packages and their arrows from the code, into {@code target/spring-modulith-docs}. */
    @Test
    void theMapIsDrawnFromTheCode() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }
}
