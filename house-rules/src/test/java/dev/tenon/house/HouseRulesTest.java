package dev.tenon.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What no class of the house does, generated ones of the sample included. */
@AnalyzeClasses(
        packages = {"dev.tenon", "library"},
        importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Thread.sleep",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final DescribedPredicate<AccessTarget> THE_AMBIENT_WORLD =
            describe("the clock, the randomness or the sleep of the JVM", HouseRulesTest::isAmbient);

    private static final DescribedPredicate<AccessTarget> REFLECTION = describe(
            "reflection",
            target -> target.getOwner().isEquivalentTo(Class.class)
                    && (target.getName().equals("forName")
                            || target.getName().equals("newInstance")
                            || target.getName().matches("get(Declared)?(Constructor|Field|Method|RecordComponent)s?")));

    @ArchTest
    static final ArchRule time_ids_and_randomness_come_from_the_platform = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.tenon.platform.LivePlatform")
            .should()
            .accessTargetWhere(target(THE_AMBIENT_WORLD))
            .because("tests move the clock and choose the ids: ask dev.tenon.platform.Platform");

    @ArchTest
    static final ArchRule no_reflective_types = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.tenon.testing.junit.TenonExtension")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("only JUnit's own interface of extensions tells the type of a parameter by java.lang.reflect");

    @ArchTest
    static final ArchRule no_reflective_calls = noClasses().should().accessTargetWhere(target(REFLECTION));

    @ArchTest
    static final ArchRule no_thread_locals = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("what an effect needs is in its environment");

    @ArchTest
    static final ArchRule no_synchronized_methods = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.tenon.processor..")
            .should()
            .haveModifier(JavaModifier.SYNCHRONIZED)
            .because("a blocked virtual thread would hold its carrier on JDK 21: use ReentrantLock");

    private static boolean isAmbient(AccessTarget target) {
        String owner = target.getOwner().getName();
        return AMBIENT.contains(owner + "." + target.getName())
                || (owner.startsWith("java.time.") && target.getName().equals("now"))
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"));
    }
}
