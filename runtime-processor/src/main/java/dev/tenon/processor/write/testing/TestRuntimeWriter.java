package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code TestCatalogRuntime}, a spy for each store and, where PostgreSQL can be tested, its comparison with memory. */
public final class TestRuntimeWriter {

    private static final ClassName TEST_CLOCK = ClassName.get("dev.tenon.testing", "TestClock");
    private static final long SEED = 42;

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
        runtime.stores().forEach(store -> sources.add(new SpyWriter(runtime, store).write()));
        runtime.spied().forEach(capability -> sources.add(new OutsideSpyWriter(runtime, capability).write()));
        if (runtime.hasTwins()) {
            sources.addAll(new TwinsWriter(runtime).write());
        }
        return sources;
    }

    private Source write() {
        ClassName module = generated("Module");
        TypeSpec.Builder type = Layout.holder(name.simpleName(), runtime.isPublic())
                .addJavadoc(
                        "Runs effects of {@link $T} in tests: all three environments at once, in memory, with spies on"
                            + " the\n"
                            + "stores and a clock that the test moves. Used as {@code $L} itself, each write commits"
                            + " at once.\n",
                        runtime.context(),
                        generated("Tx").simpleName())
                .addSuperinterface(generated("Runtime"))
                .addSuperinterface(generated("Tx"))
                .addSuperinterface(Tenon.HAS_CALLER)
                .addField(Tenon.TEST_PLATFORM, "platform", Modifier.PRIVATE, Modifier.FINAL)
                .addField(stores, "stores", Modifier.PRIVATE, Modifier.FINAL)
                .addField(module, "module", Modifier.PRIVATE, Modifier.FINAL)
                .addField(FieldSpec.builder(Tenon.CALLER, "caller", Modifier.PRIVATE)
                        .initializer("$T.system()", Tenon.CALLER)
                        .build())
                .addMethod(constructor(module))
                .addMethod(create())
                .addMethod(MethodSpec.methodBuilder("stores")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The spies.\n")
                        .returns(stores)
                        .addStatement("return stores")
                        .build())
                .addMethod(MethodSpec.methodBuilder("clock")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The clock.\n")
                        .returns(TEST_CLOCK)
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
        for (StoreModel store : runtime.stores()) {
            type.addMethod(override(
                    store.accessor(),
                    sibling(store.port(), "Tx"),
                    SearchStandIns.around(runtime, store, CodeBlock.of("stores.$L.store()", shortName(store)))));
        }
        if (runtime.sends()) {
            sendingTo(type);
        }
        if (runtime.keepsDatabase()) {
            type.addField(Tenon.MEMORY_DATABASE, "database", Modifier.PRIVATE, Modifier.FINAL);
        }
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
                        CodeBlock.of("module.runtime().$L()", transactor)))
                .addType(stores());
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private MethodSpec create() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("new $T($L)", Tenon.TEST_PLATFORM, SEED));
        UsedModules.given(runtime).forEach(used -> arguments.add(CodeBlock.of("$L", used.part())));
        return MethodSpec.methodBuilder("create")
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addJavadoc("A runtime with empty stores, its clock at {@link $T#START}.\n", TEST_CLOCK)
                .addJavadoc(UsedModules.javadoc(runtime))
                .returns(name)
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec constructor(ClassName module) {
        CodeBlock.Builder parts = CodeBlock.builder().add("$T.create(parts -> parts.platform(platform)", module);
        for (StoreModel store : runtime.stores()) {
            parts.add("\n.$L(stores.$L.port())", Names.decapitalize(store.port().simpleName()), shortName(store));
        }
        if (runtime.sends()) {
            parts.add("\n.messages(events.log())");
        }
        if (runtime.exchanges()) {
            parts.add("\n.transport(transport)");
        }
        for (CapabilityModel capability : runtime.capabilities()) {
            parts.add("\n.$LFrom(this::$L)", capability.part(), capability.accessor());
        }
        runtime.configs().forEach(config -> parts.add("\n.$LFrom(this::$L)", config.accessor(), config.accessor()));
        UsedModules.given(runtime).forEach(used -> parts.add("\n$L", UsedModules.part(used)));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Tenon.TEST_PLATFORM, "platform")
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("this.platform = platform");
        runtime.spied().forEach(capability -> constructor.addStatement(new SpyPart(runtime, capability, name).made()));
        if (runtime.keepsDatabase()) {
            constructor.addStatement("this.database = new $T(platform)", Tenon.MEMORY_DATABASE);
        } else if (runtime.sends()) {
            constructor.addStatement("$T database = new $T(platform)", Tenon.MEMORY_DATABASE, Tenon.MEMORY_DATABASE);
        }
        if (runtime.keepsDatabase() || runtime.sends()) {
            constructor.addStatement("this.stores = new $T(database)", stores);
        } else {
            constructor.addStatement("this.stores = new $T(new $T(platform))", stores, Tenon.MEMORY_DATABASE);
        }
        if (runtime.sends()) {
            constructor.addStatement("this.events = new $T(database)", Tenon.MESSAGE_SPY);
        }
        if (runtime.exchanges()) {
            constructor.addStatement("this.transport = new $T(platform)", Tenon.TEST_TRANSPORT);
        }
        if (!runtime.searches().isEmpty()) {
            constructor.addStatement(SearchStandIns.made());
            parts.add("\n.search(indexes)");
        }
        if (runtime.hasJobs()) {
            parts.add("\n.jobLedger($T.in(database))", Tenon.MEMORY_JOB_LEDGER);
        }
        GateStandIns.parts(runtime).forEach(part -> parts.add("\n$L", part));
        constructor.addStatement("this.module = $L)", parts.build());
        if (runtime.hasJobs() || runtime.exchanges() || !runtime.searches().isEmpty()) {
            // What a clock enqueues begins to be due now, and not when the test first looks; what others tell can
            // arrive; indexes are open.
            constructor.addStatement("deliverAll()");
            // That read them all to index them.
            runtime.stores().stream()
                    .filter(store -> runtime.searchOf(store).isPresent())
                    .forEach(store -> constructor.addStatement("stores.$L.reset()", shortName(store)));
        }
        return constructor.build();
    }

    /** What a context that sends messages has besides. */
    private void sendingTo(TypeSpec.Builder type) {
        type.addField(Tenon.MESSAGE_SPY, "events", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder("events")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What was published.\n")
                        .returns(Tenon.MESSAGE_SPY)
                        .addStatement("return events")
                        .build())
                .addMethod(MethodSpec.methodBuilder("deliverAll")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("""
                            Lets the handlers have everything that is due, and what they publish then, on this thread.

                            @return how many deliveries there were; failed attempts count
                            """)
                        .returns(PrimitiveTypeName.LONG)
                        .addStatement("return module.workers().drain()")
                        .build())
                .addMethod(override(
                        ContextModel.messagesOf(runtime.context().simpleName()),
                        Tenon.MESSAGE_LOG_TX,
                        CodeBlock.of("events.committing()")));
        if (runtime.exchanges()) {
            type.addField(Tenon.TEST_TRANSPORT, "transport", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.methodBuilder("transport")
                            .addModifiers(Modifier.PUBLIC)
                            .addJavadoc("What stands for the other contexts.\n")
                            .returns(Tenon.TEST_TRANSPORT)
                            .addStatement("return transport")
                            .build());
        }
        if (runtime.hasJobs()) {
            type.addMethod(override(
                    ContextModel.jobsOf(runtime.context().simpleName()),
                    Tenon.JOBS_TX,
                    CodeBlock.of("module.jobs().in(database.autoCommit())")));
        }
    }

    private TypeSpec stores() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Tenon.MEMORY_DATABASE, "database");
        TypeSpec.Builder type = TypeSpec.classBuilder(stores)
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("A spy for each store.\n");
        for (StoreModel store : runtime.stores()) {
            ClassName spy = SpyWriter.nameOf(runtime, store);
            type.addField(spy, shortName(store), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$L = new $T(database)", shortName(store), spy);
        }
        type.addMethod(constructor.build());
        for (StoreModel store : runtime.stores()) {
            type.addMethod(MethodSpec.methodBuilder(shortName(store))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("The spy on the store of {@link $T}.\n", store.entity())
                    .returns(SpyWriter.nameOf(runtime, store))
                    .addStatement("return $L", shortName(store))
                    .build());
        }
        return type.build();
    }

    private static MethodSpec override(String method, TypeName result, CodeBlock value) {
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

    /** {@code catalogBooks -> books}. */
    private String shortName(StoreModel store) {
        return Names.decapitalize(
                store.accessor().substring(runtime.context().simpleName().length()));
    }
}
