package dev.tenon.house;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the core may use which. Layers may still be empty: not every package has its first class yet. */
@AnalyzeClasses(packages = "dev.tenon", importOptions = DoNotIncludeTests.class)
class CoreLayersTest {

    @ArchTest
    static final ArchRule directions = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("annotations")
            .definedBy("dev.tenon")
            .layer("access")
            .definedBy("dev.tenon.access..")
            .layer("telemetry")
            .definedBy("dev.tenon.telemetry..")
            .layer("platform")
            .definedBy("dev.tenon.platform..")
            .layer("health")
            .definedBy("dev.tenon.health..")
            .layer("effect")
            .definedBy("dev.tenon.effect..")
            .layer("policy")
            .definedBy("dev.tenon.policy..")
            .layer("stream")
            .definedBy("dev.tenon.stream..")
            .layer("id")
            .definedBy("dev.tenon.id..")
            .layer("transaction")
            .definedBy("dev.tenon.transaction..")
            .layer("store")
            .definedBy("dev.tenon.store..")
            .layer("dispatch")
            .definedBy("dev.tenon.dispatch..")
            .layer("idempotency")
            .definedBy("dev.tenon.idempotency..")
            .layer("audit")
            .definedBy("dev.tenon.audit..")
            .layer("event")
            .definedBy("dev.tenon.event..")
            .layer("validation")
            .definedBy("dev.tenon.validation..")
            .layer("rest")
            .definedBy("dev.tenon.rest..")
            .layer("config")
            .definedBy("dev.tenon.config..")
            .layer("capability")
            .definedBy("dev.tenon.capability..")
            .layer("client")
            .definedBy("dev.tenon.client")
            .layer("runtime")
            .definedBy("dev.tenon.runtime..")
            .layer("message")
            .definedBy("dev.tenon.message..")
            .layer("integration")
            .definedBy("dev.tenon.integration..")
            .layer("job")
            .definedBy("dev.tenon.job..")
            .layer("search")
            .definedBy("dev.tenon.search..")
            .layer("operations")
            .definedBy("dev.tenon.operations..")
            .whereLayer("annotations")
            .mayNotAccessAnyLayer()
            .whereLayer("access")
            .mayNotAccessAnyLayer()
            .whereLayer("telemetry")
            .mayNotAccessAnyLayer()
            .whereLayer("platform")
            .mayOnlyAccessLayers("annotations", "telemetry")
            .whereLayer("health")
            .mayNotAccessAnyLayer()
            .whereLayer("effect")
            .mayOnlyAccessLayers("annotations", "access", "platform", "telemetry")
            .whereLayer("policy")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("stream")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("id")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("transaction")
            .mayOnlyAccessLayers("annotations", "platform", "health", "effect")
            .whereLayer("store")
            .mayOnlyAccessLayers("annotations", "platform", "telemetry", "effect", "stream", "id", "transaction")
            .whereLayer("dispatch")
            .mayOnlyAccessLayers("annotations", "access", "platform", "effect", "policy", "transaction")
            .whereLayer("idempotency")
            .mayOnlyAccessLayers("annotations", "access", "platform", "telemetry", "effect", "transaction", "store")
            .whereLayer("audit")
            .mayOnlyAccessLayers("annotations", "access", "platform", "telemetry", "effect", "transaction", "store")
            .whereLayer("validation")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("rest")
            .mayOnlyAccessLayers("annotations")
            .whereLayer("event")
            .mayOnlyAccessLayers("annotations", "platform", "effect", "message")
            .whereLayer("config")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("capability")
            .mayOnlyAccessLayers("annotations", "platform", "effect")
            .whereLayer("client")
            .mayOnlyAccessLayers("annotations", "platform", "telemetry", "effect", "capability")
            .whereLayer("runtime")
            .mayOnlyBeAccessedByLayers("message", "job", "integration", "search")
            .whereLayer("message")
            .mayOnlyAccessLayers(
                    "annotations",
                    "access",
                    "platform",
                    "telemetry",
                    "health",
                    "effect",
                    "transaction",
                    "store",
                    "runtime")
            .whereLayer("search")
            .mayOnlyAccessLayers(
                    "annotations",
                    "platform",
                    "telemetry",
                    "health",
                    "effect",
                    "transaction",
                    "store",
                    "runtime",
                    "message")
            .whereLayer("integration")
            .mayOnlyAccessLayers(
                    "annotations", "platform", "telemetry", "health", "effect", "transaction", "runtime", "message")
            .whereLayer("job")
            .mayOnlyAccessLayers(
                    "annotations",
                    "platform",
                    "telemetry",
                    "health",
                    "effect",
                    "id",
                    "transaction",
                    "store",
                    "runtime",
                    "message")
            .whereLayer("operations")
            .mayOnlyAccessLayers(
                    "annotations",
                    "platform",
                    "telemetry",
                    "effect",
                    "id",
                    "transaction",
                    "message",
                    "integration",
                    "job");

    @ArchTest
    static final ArchRule no_cycles_between_packages =
            slices().matching("dev.tenon.(**)").should().beFreeOfCycles();
}
