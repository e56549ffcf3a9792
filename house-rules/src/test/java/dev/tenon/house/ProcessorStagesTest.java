package dev.tenon.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * The processor reads ({@code discover}) into a {@code model}, judges it ({@code rules}), and writes it down
 * ({@code write}). The model is what the other three share, and the only thing. Stages may still be empty.
 */
@AnalyzeClasses(packages = "dev.tenon.processor", importOptions = DoNotIncludeTests.class)
class ProcessorStagesTest {

    private static final DescribedPredicate<JavaClass> VOCABULARY_OF_SOURCE = describe(
            "modifiers, and which words are Java's",
            type -> type.getBaseComponentType().isEquivalentTo(Modifier.class)
                    || type.isEquivalentTo(SourceVersion.class));

    @ArchTest
    static final ArchRule stages = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("discover")
            .definedBy("dev.tenon.processor.discover..")
            .layer("model")
            .definedBy("dev.tenon.processor.model..")
            .layer("rules")
            .definedBy("dev.tenon.processor.rules..")
            .layer("write")
            .definedBy("dev.tenon.processor.write..")
            .layer("bodies")
            .definedBy("dev.tenon.processor.bodies..")
            .whereLayer("discover")
            .mayOnlyAccessLayers("model")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("rules")
            .mayOnlyAccessLayers("model")
            .whereLayer("write")
            .mayOnlyAccessLayers("model")
            .whereLayer("bodies")
            .mayOnlyAccessLayers("rules")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_what_looks_at_code_touches_the_compiler = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.tenon.processor", "dev.tenon.processor.discover..", "dev.tenon.processor.bodies..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                    .and(not(VOCABULARY_OF_SOURCE)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule knows_the_annotations_by_name_only = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("dev.tenon..").and(not(resideInAnyPackage("dev.tenon.processor.."))))
            .allowEmptyShould(true);
}
