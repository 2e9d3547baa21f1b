package eu.rapport.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** What the code of this house does not do. */
final class HouseRules {
    private static final Set<String> MOMENTS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            OffsetDateTime.class.getName());

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    call -> MOMENTS.contains(call.getTargetOwner().getName())
                            && call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and practice mode move the clock");

    static final ArchRule ONLY_TELEGRAM_KNOWS_TELEGRAM = noClasses()
            .that()
            .resideOutsideOfPackage("..telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.telegram..")
            .because("the messenger is an edge, not the domain");

    static final ArchRule ONLY_MODELS_AND_AI_KNOW_MODELS = noClasses()
            .that()
            .resideOutsideOfPackage("..models..")
            .and()
            .haveSimpleNameNotEndingWith("Ai")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..")
            .because("clients with their time-outs are built in one place");

    static final ArchRule ONLY_THE_SCHEDULE_KNOWS_QUARTZ = noClasses()
            .that()
            .resideOutsideOfPackage("..schedule..")
            .and()
            .haveSimpleNameNotEndingWith("Job")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..")
            .because("the rows are the truth, the scheduler only knocks");

    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that()
            .resideOutsideOfPackage("eu.rapport")
            .and()
            .haveSimpleNameNotEndingWith("Guard")
            .and()
            .haveSimpleNameNotStartingWith("Evaluate")
            .and()
            .haveSimpleNameNotEndingWith("Report")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("only what is said to a terminal is printed; the log is kept free of names and texts");

    private HouseRules() {}
}
