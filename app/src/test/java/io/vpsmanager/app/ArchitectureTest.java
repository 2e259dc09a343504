package io.vpsmanager.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module rules of ARCHITECTURE.md, held against every class of the program. */
@AnalyzeClasses(packages = "io.vpsmanager", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "io.vpsmanager..";
    private static final String[] WIRE = {
        "jakarta.servlet..",
        "java.net.http..",
        "org.springframework.http..",
        "org.springframework.web..",
        "com.fasterxml.jackson..",
        "tools.jackson.."
    };
    /** The catalogue is a file of its own, and so are the texts of letters. */
    private static final String[] FILE_READERS = {"io.vpsmanager.cloud.catalogue..", "io.vpsmanager.cloud.email.."};

    private static final Set<String> SQL_NAMES = Set.of("Store", "Pages", "Registration", "Pool", "Log");
    private static final Set<String> SQL_CLASSES = Set.of("CloudDatabase", "JobScheduler");

    @ArchTest
    static final ArchRule contractKnowsNobody = uses("contract");

    @ArchTest
    static final ArchRule engineKnowsNobody = uses("engine");

    @ArchTest
    static final ArchRule databaseKnowsNobody = uses("database");

    @ArchTest
    static final ArchRule simulatorKnowsTheEnginePort = uses("simulator", "engine", "database");

    @ArchTest
    static final ArchRule cloudKnowsContractAndEngine = uses("cloud", "contract", "engine", "database");

    @ArchTest
    static final ArchRule apiKnowsTheContract = uses("api", "contract");

    @ArchTest
    static final ArchRule webKnowsTheContract = uses("web", "contract");

    /** A module that is new needs its own rule here. */
    @ArchTest
    static final ArchRule everyModuleHasItsRule = classes()
            .that(resideInAPackage(OURS))
            .should()
            .resideInAnyPackage(Stream.of("app", "api", "cloud", "contract", "database", "engine", "simulator", "web")
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new));

    /** A list of what it may use, since what is input or output has no end. */
    @ArchTest
    static final ArchRule contractHasNoInputOrOutput = classes()
            .that(resideInAPackage("io.vpsmanager.contract.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.vpsmanager.contract..",
                            "java.lang..",
                            "java.math..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify.annotations",
                            "com.fasterxml.jackson.annotation",
                            "inet.ipaddr..",
                            "org.springframework.web.bind.annotation",
                            "org.springframework.web.service.annotation")
                    .or(DescribedPredicate.describe(
                            "an address", type -> type.getName().equals("java.net.InetAddress"))));

    @ArchTest
    static final ArchRule cloudSpeaksNoHttpAndNoJson = noClasses()
            .that(resideInAPackage("io.vpsmanager.cloud.."))
            .and(not(resideInAnyPackage(FILE_READERS)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(WIRE));

    @ArchTest
    static final ArchRule catalogueAndEmailsReadTheirFilesAndNoMore = noClasses()
            .that(resideInAnyPackage(FILE_READERS))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.servlet..", "java.net.http..", "org.springframework.http..", "org.springframework.web.."));

    @ArchTest
    static final ArchRule onlyTheAppKnowsTwoDoors =
            classes().that(not(resideInAPackage("io.vpsmanager.app.."))).should(knowAtMostOneOf("api", "web"));

    @ArchTest
    static final ArchRule sqlStandsInStores = noClasses()
            .that(resideInAPackage("io.vpsmanager.cloud..").and(not(keepsSql())))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are JdbcClient", type -> type.getName().startsWith(JdbcClient.class.getName())));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().assignedFrom(features()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that(resideInAPackage(OURS)).should(resideInANullMarkedPackage());

    private static ArchRule uses(String module, String... others) {
        String[] allowed = Stream.concat(Stream.of(module), Stream.of(others))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(packageOf(module)))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))));
    }

    private static String packageOf(String module) {
        return "io.vpsmanager." + module + "..";
    }

    private static DescribedPredicate<JavaClass> keepsSql() {
        return DescribedPredicate.describe("classes that keep SQL", type -> {
            String name = outermost(type).getSimpleName();
            return SQL_CLASSES.contains(name) || SQL_NAMES.stream().anyMatch(name::endsWith);
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    /**
     * Module and feature; what stands in a module's own package, its wiring, is the feature `(top)`. The app's own package is
     * left out: it holds `main`, which starts every command, beside the failure that every command throws.
     */
    private static SliceAssignment features() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String[] names = type.getPackageName().split("\\.", -1);
                return names.length < 3 || type.getPackageName().equals("io.vpsmanager.app")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(names[2], names.length == 3 ? "(top)" : names[3]);
            }

            @Override
            public String getDescription() {
                return "modules and their features";
            }
        };
    }

    private static ArchCondition<JavaClass> knowAtMostOneOf(String first, String second) {
        return new ArchCondition<>("know at most one of " + first + " and " + second) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (knows(type, first) && knows(type, second)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " knows both"));
                }
            }
        };
    }

    private static boolean knows(JavaClass type, String module) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(packageOf(module));
        return inside.test(type)
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> inside.test(dependency.getTargetClass()));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
