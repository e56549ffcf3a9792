package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TestCatalogRuntime}, what gives it to tests, a spy for each store and, where PostgreSQL can be tested, its comparison
 * with memory.
 */
public final class TestRuntimeWriter {

    private final TestRuntimeModel runtime;
    private final ClassName name;
    private final ClassName stores;

    private TestRuntimeWriter(TestRuntimeModel runtime) {
        this.runtime = runtime;
        this.name = ClassName.get(runtime.type().packageName(), runtime.type().simpleName() + "Runtime");
        this.stores = name.nestedClass("Stores");
    }

    /** The test runtime, its spies and comparisons. */
    public static List<Source> write(TestRuntimeModel runtime) {
        TestRuntimeWriter writer = new TestRuntimeWriter(runtime);
        List<Source> sources = new ArrayList<>();
        sources.add(writer.write());
        if (runtime.isSelfMade()) {
            sources.add(new ProviderWriter(runtime, writer.name).write());
        }
        runtime.stores().forEach(store -> sources.add(new SpyWriter(runtime, store).write()));
        runtime.spied().forEach(capability -> sources.add(new OutsideSpyWriter(runtime, capability).write()));
        if (runtime.hasTwins()) {
            sources.addAll(new TwinsWriter(runtime).write());
        }
        return sources;
    }

    /** How all test runtimes of a build are found that need nothing to be made. */
    public static Resource services(List<TestRuntimeModel> runtimes) {
        return ProviderWriter.services(runtimes);
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), runtime.isPublic())
                .addJavadoc(
                        "Runs effects of {@link $T} in tests: all three environments at once, with a clock that the"
                                + " test moves.\n"
                                + "Used as {@code $L} itself, each write commits at once.\n",
                        runtime.context(),
                        generated("Tx").simpleName())
                .addSuperinterface(generated("Runtime"))
                .addSuperinterface(generated("Tx"))
                .addSuperinterface(Tenon.HAS_CALLER)
                .addSuperinterface(Tenon.testing("TestedContext"));
        new WiringWriter(runtime, name, stores).addTo(type);
        type.addField(FieldSpec.builder(Tenon.CALLER, "caller", Modifier.PRIVATE)
                        .initializer("$T.system()", Tenon.CALLER)
                        .build())
                .addMethod(MethodSpec.methodBuilder("stores")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The spies.\n")
                        .returns(stores)
                        .addStatement("return stores")
                        .build())
                .addMethod(MethodSpec.methodBuilder("clock")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The clock.\n")
                        .returns(Tenon.testing("TestClock"))
                        .addStatement("return platform.clock()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("as")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "Lets {@code other} call from now on. Until then it is the application itself, which"
                                        + " may do all.\n")
                        .returns(name)
                        .addParameter(Tenon.CALLER, "other")
                        .addStatement("caller = other")
                        .addStatement("return this")
                        .build())
                .addMethod(override("caller", Tenon.CALLER, CodeBlock.of("caller")))
                .addMethod(override("platform", Tenon.TEST_PLATFORM, CodeBlock.of("platform")));
        List<CodeBlock> spies = spies();
        if (!spies.isEmpty()) {
            type.addMethod(reset(spies));
        }
        for (StoreModel store : runtime.stores()) {
            type.addMethod(override(
                    store.accessor(),
                    sibling(store.port(), "Tx"),
                    SearchStandIns.around(
                            runtime,
                            store,
                            CodeBlock.of("stores.$L.store()", StoresWriter.shortName(runtime, store)))));
        }
        new DeliveryWriter(runtime).addTo(type);
        GateStandIns.accessors(runtime).forEach(type::addMethod);
        if (!runtime.searches().isEmpty()) {
            SearchStandIns.addTo(type, runtime, name);
        }
        for (CapabilityModel capability : runtime.capabilities()) {
            StandIn standIn = new StandIn(runtime, capability, name);
            SpyPart spy = new SpyPart(runtime, capability, name);
            type.addField(capability.isSpied() ? spy.field() : standIn.field());
            type.addMethods(capability.isSpied() ? spy.methods() : standIn.methods());
            if (!capability.guarded().isEmpty()) {
                type.addMethod(standIn.policies());
            }
        }
        runtime.configs().forEach(config -> ConfigValues.addTo(type, config, name));
        type.addMethods(UsedModules.accessors(runtime));
        String transactor = ContextModel.transactorOf(runtime.context().simpleName());
        type.addMethod(override(
                transactor,
                ParameterizedTypeName.get(Tenon.TRANSACTOR, generated("Tx")),
                CodeBlock.of("module.runtime().$L()", transactor)));
        if (runtime.sends() || runtime.isIdempotent() || runtime.isAudited()) {
            type.addMethod(committing(transactor));
        }
        type.addType(new StoresWriter(runtime).write(stores));
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private List<CodeBlock> spies() {
        List<CodeBlock> spies = new ArrayList<>();
        runtime.stores().forEach(store -> spies.add(CodeBlock.of("stores.$L", StoresWriter.shortName(runtime, store))));
        runtime.searches().forEach(search -> spies.add(CodeBlock.of("searches().$L()", search.plural())));
        if (runtime.sends()) {
            spies.add(CodeBlock.of("events"));
        }
        if (runtime.hasJobs()) {
            spies.add(CodeBlock.of("jobs"));
        }
        runtime.spied().forEach(capability -> spies.add(CodeBlock.of("$L", capability.part())));
        return spies;
    }

    private static MethodSpec reset(List<CodeBlock> spies) {
        MethodSpec.Builder reset = MethodSpec.methodBuilder("reset")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Lets all spies forget calls, plans and stubs. What is stored, and what waits, stays.\n");
        spies.forEach(spy -> reset.addStatement("$L.reset()", spy));
        return reset.build();
    }

    private MethodSpec committing(String transactor) {
        TypeVariableName port = TypeVariableName.get("W");
        return MethodSpec.methodBuilder("committing")
                .addModifiers(Modifier.PRIVATE)
                .addTypeVariable(port)
                .returns(ParameterizedTypeName.get(Tenon.testing("Writing"), port))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), generated("Tx"), port), "port")
                .addStatement("return $T.committing($L(), port)", Tenon.testing("Writing"), transactor)
                .build();
    }

    static MethodSpec override(String method, TypeName result, CodeBlock value) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement("return $L", value)
                .build();
    }

    private ClassName generated(String suffix) {
        return sibling(runtime.context(), suffix);
    }

    private static ClassName sibling(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), type.simpleName() + suffix);
    }
}
