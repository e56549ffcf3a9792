package dev.tenon.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Dependencies point one way: the sample to the modules, the modules to the core. Rules about modules that have no class
 * yet allow that: {@code testing} and the two contexts of the sample.
 */
@AnalyzeClasses(
        packages = {"dev.tenon", "library"},
        importOptions = DoNotIncludeTests.class)
class ModulesTest {

    private static final String WEB = "dev.tenon.web..";
    private static final String JSON = "dev.tenon.json..";
    private static final String CLIENT = "dev.tenon.client.http..";
    private static final String CONFIG = "dev.tenon.config.load..";
    private static final String SEARCH = "dev.tenon.search.lucene..";
    private static final String TESTING = "dev.tenon.testing..";
    private static final String POSTGRES = "dev.tenon.postgres..";
    private static final String PROCESSOR = "dev.tenon.processor..";
    private static final String SAMPLE = "library..";

    @ArchTest
    static final ArchRule core_uses_no_other_module = noClasses()
            .that()
            .resideInAPackage("dev.tenon..")
            .and()
            .resideOutsideOfPackages(WEB, JSON, CLIENT, CONFIG, SEARCH, TESTING, POSTGRES, PROCESSOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, JSON, CLIENT, CONFIG, SEARCH, TESTING, POSTGRES, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule config_uses_the_core = noClasses()
            .that()
            .resideInAPackage(CONFIG)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, JSON, CLIENT, TESTING, POSTGRES, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule search_uses_the_core = noClasses()
            .that()
            .resideInAPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, JSON, CLIENT, CONFIG, TESTING, POSTGRES, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule json_uses_the_core = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, CLIENT, TESTING, POSTGRES, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule client_uses_the_core_and_json = noClasses()
            .that()
            .resideInAPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, TESTING, POSTGRES, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule web_uses_the_core_and_json = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT, TESTING, POSTGRES, PROCESSOR, SAMPLE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule testing_uses_the_core = noClasses()
            .that()
            .resideInAPackage(TESTING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, JSON, CLIENT, POSTGRES, PROCESSOR, SAMPLE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule postgres_uses_the_core_and_json = noClasses()
            .that()
            .resideInAPackage(POSTGRES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, CLIENT, TESTING, PROCESSOR, SAMPLE);

    @ArchTest
    static final ArchRule catalog_does_not_know_lending = noClasses()
            .that()
            .resideInAPackage("library.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("library.lending..", "library.app..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lending_does_not_know_the_catalog = noClasses()
            .that()
            .resideInAPackage("library.lending..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("library.catalog..", "library.app..")
            .allowEmptyShould(true);
}
