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
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.postgres.PostgresStoreWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What a test runtime is made of: spies, or the parts of production in memory or on PostgreSQL. */
final class WiringWriter {

    static final ClassName TEST_DATABASE = ClassName.get("dev.tenon.testing.postgres", "TestDatabase");
    static final ClassName TEST_POSTGRES = ClassName.get("dev.tenon.testing.postgres", "TestPostgres");
    static final ClassName SCHEMA_MODE = ClassName.get("dev.tenon.postgres.schema", "SchemaMode");
    private static final ClassName JOBS_SPY = Tenon.testing("JobsSpy");
    private static final ClassName TEST_CLOCK = Tenon.testing("TestClock");
    private static final long SEED = 42;

    private final TestRuntimeModel runtime;
    private final ClassName name;
    private final ClassName stores;
    private final ClassName module;
    private final ClassName parts;

    WiringWriter(TestRuntimeModel runtime, ClassName name, ClassName stores) {
        this.runtime = runtime;
        this.name = name;
        this.stores = stores;
        this.module =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Module");
        this.parts = module.nestedClass("Parts");
    }

    void addTo(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(
                                ClassName.get(String.class), "WIRED", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$S",
                                "This " + name.simpleName()
                                        + " is wired as in production, without spies and stubs: create() makes one"
                                        + " with them.")
                        .build())
                .addField(Tenon.TEST_PLATFORM, "platform", Modifier.PRIVATE, Modifier.FINAL)
                .addField(stores, "stores", Modifier.PRIVATE, Modifier.FINAL)
                .addField(module, "module", Modifier.PRIVATE, Modifier.FINAL);
        if (runtime.sends()) {
            type.addField(Tenon.MESSAGE_SPY, "events", Modifier.PRIVATE, Modifier.FINAL);
        }
        if (runtime.hasJobs()) {
            type.addField(JOBS_SPY, "jobs", Modifier.PRIVATE, Modifier.FINAL);
        }
        if (runtime.exchanges()) {
            type.addField(Tenon.TEST_TRANSPORT, "transport", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(spied()).addMethod(wired()).addMethods(create()).addMethods(inMemory());
        if (runtime.runsOnPostgres()) {
            type.addMethod(on()).addMethod(postgres()).addMethod(prepare()).addMethod(tables());
        }
        type.addMethod(outside());
    }

    /** In memory, with spies in between. */
    private MethodSpec spied() {
        CodeBlock.Builder made = CodeBlock.builder().add("$T.create(parts -> $L", module, callOutside());
        for (StoreModel store : runtime.stores()) {
            made.add(
                    "\n.$L(stores.$L.port($T.in(database)))",
                    Names.decapitalize(store.port().simpleName()),
                    StoresWriter.shortName(runtime, store),
                    ClassName.get(
                            store.port().packageName(),
                            "InMemory" + store.port().simpleName()));
        }
        if (runtime.sends()) {
            made.add("\n.messages(events.before($T.in(database)))", Tenon.MEMORY_MESSAGE_LOG);
        }
        if (runtime.hasJobs()) {
            made.add("\n.jobLedger($T.in(database))", Tenon.MEMORY_JOB_LEDGER);
        }
        GateStandIns.parts(runtime).forEach(part -> made.add("\n$L", part));
        MethodSpec.Builder constructor = constructor(List.of())
                .addStatement("$T database = new $T(platform)", Tenon.MEMORY_DATABASE, Tenon.MEMORY_DATABASE)
                .addStatement("this.stores = new $T(database)", stores);
        settled(constructor.addStatement("this.module = $L)", made.build()));
        // Those that are searched were read, to index them.
        runtime.stores().stream()
                .filter(store -> runtime.searchOf(store).isPresent())
                .forEach(
                        store -> constructor.addStatement("stores.$L.reset()", StoresWriter.shortName(runtime, store)));
        return constructor.build();
    }

    /** As in production, except for the clock and what is outside. */
    private MethodSpec wired() {
        MethodSpec.Builder constructor = constructor(List.of(storage()))
                .addStatement(
                        "this.module = $T.create(parts -> storage.apply($L)$L)",
                        module,
                        callOutside(),
                        runtime.sends() ? ".messagesThrough(events::before)" : "")
                .addStatement("this.stores = new $T(module)", stores);
        return settled(constructor).build();
    }

    private ParameterSpec storage() {
        return ParameterSpec.of(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), parts), "storage");
    }

    private MethodSpec.Builder constructor(List<ParameterSpec> first) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(first)
                .addParameter(Tenon.TEST_PLATFORM, "platform")
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("this.platform = platform");
        runtime.spied().forEach(capability -> constructor.addStatement(new SpyPart(runtime, capability, name).made()));
        if (!runtime.searches().isEmpty()) {
            constructor.addStatement(SearchStandIns.made());
        }
        if (runtime.sends()) {
            constructor.addStatement("this.events = new $T(platform)", Tenon.MESSAGE_SPY);
        }
        if (runtime.hasJobs()) {
            constructor.addStatement("this.jobs = new $T(platform)", JOBS_SPY);
        }
        if (runtime.exchanges()) {
            constructor.addStatement("this.transport = new $T(platform)", Tenon.TEST_TRANSPORT);
        }
        return constructor;
    }

    /** What a clock enqueues begins to be due now, and not when the test first looks; what others tell can arrive; indexes are open. */
    private MethodSpec.Builder settled(MethodSpec.Builder constructor) {
        return runtime.hasJobs() || runtime.exchanges() || !runtime.searches().isEmpty()
                ? constructor.addStatement("settle()")
                : constructor;
    }

    private CodeBlock callOutside() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("parts"));
        UsedModules.given(runtime).forEach(used -> arguments.add(CodeBlock.of("$L", used.part())));
        return CodeBlock.of("outside($L)", CodeBlock.join(arguments, ", "));
    }

    /** What tests of all kinds have alike. */
    private MethodSpec outside() {
        CodeBlock.Builder set = CodeBlock.builder().add("parts.platform(platform)");
        if (runtime.hasJobs()) {
            set.add("\n.jobsThrough(jobs::before)");
        }
        if (runtime.exchanges()) {
            set.add("\n.transport(transport)");
        }
        if (!runtime.searches().isEmpty()) {
            set.add("\n.search(indexes)");
        }
        for (CapabilityModel capability : runtime.capabilities()) {
            set.add("\n.$LFrom(this::$L)", capability.part(), capability.accessor());
        }
        runtime.configs().forEach(config -> set.add("\n.$LFrom(this::$L)", config.accessor(), config.accessor()));
        UsedModules.given(runtime).forEach(used -> set.add("\n$L", UsedModules.part(used)));
        return MethodSpec.methodBuilder("outside")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("What is the same however the context keeps what it stores.\n")
                .returns(parts)
                .addParameter(parts, "parts")
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("return $L", set.build())
                .build();
    }

    private List<MethodSpec> create() {
        return seeded(
                "create",
                CodeBlock.of(
                        "With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link"
                                + " $T#START}.\n",
                        TEST_CLOCK),
                List.of());
    }

    private List<MethodSpec> inMemory() {
        return seeded(
                "inMemory",
                CodeBlock.of("Wired as in production, everything in memory: for tests of behaviour.\n"),
                List.of(CodeBlock.of("parts -> parts")));
    }

    /** One that is the same in all tests, and one for each seed. */
    private List<MethodSpec> seeded(String method, CodeBlock javadoc, List<CodeBlock> first) {
        MethodSpec usual = factory(
                        method, CodeBlock.of("$L($L)", method, arguments(List.of(), CodeBlock.of("$L", SEED))))
                .addJavadoc(javadoc)
                .addJavadoc(UsedModules.javadoc(runtime))
                .build();
        MethodSpec.Builder seeded = MethodSpec.methodBuilder(method)
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addJavadoc("The same with other ids and another randomness: those that follow from {@code seed}.\n")
                .addJavadoc(UsedModules.javadoc(runtime))
                .returns(name)
                .addParameter(PrimitiveTypeName.LONG, "seed")
                .addParameters(UsedModules.parameters(runtime))
                .addStatement(
                        "return new $T($L)", name, arguments(first, CodeBlock.of("new $T(seed)", Tenon.TEST_PLATFORM)));
        return List.of(usual, seeded.build());
    }

    private MethodSpec on() {
        return MethodSpec.methodBuilder("on")
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addJavadoc(
                        "Wired as in production, everything in {@code database}, which has the clock of the test from"
                                + " now on.\n")
                .addJavadoc(UsedModules.javadoc(runtime))
                .returns(name)
                .addParameter(TEST_DATABASE, "database")
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("prepare(database)")
                .addStatement("$T platform = $L", Tenon.TEST_PLATFORM, newPlatform())
                .addStatement("database.follow(platform.clock())")
                .addStatement(
                        "$T postgres =\ndatabase.pool($T.class, url -> $T.at(url).schema($T.OFF))",
                        PostgresStoreWriter.POSTGRES,
                        PostgresStoreWriter.POSTGRES,
                        PostgresStoreWriter.POSTGRES,
                        SCHEMA_MODE)
                .addStatement(
                        "return new $T($L)",
                        name,
                        arguments(List.of(CodeBlock.of("parts -> parts.use(postgres)")), CodeBlock.of("platform")))
                .build();
    }

    private MethodSpec postgres() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of(
                "$T.server()\n.template($S, $T::prepare)\n.create()",
                TEST_POSTGRES,
                runtime.context().canonicalName(),
                name));
        UsedModules.given(runtime).forEach(used -> arguments.add(CodeBlock.of("$L", used.part())));
        return factory("postgres", CodeBlock.of("on($L)", CodeBlock.join(arguments, ", ")))
                .addJavadoc(
                        "Wired as in production, everything in a database of its own that stays until the JVM ends, on"
                                + " the server that\n{@link $T} starts.\n",
                        TEST_POSTGRES)
                .addJavadoc(UsedModules.javadoc(runtime))
                .build();
    }

    private MethodSpec prepare() {
        return MethodSpec.methodBuilder("prepare")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Makes the tables of {@link $T}, if they are not there.\n", runtime.context())
                .addParameter(TEST_DATABASE, "database")
                .addStatement("database.prepare($S, $T::tables)", schema(), name)
                .build();
    }

    private MethodSpec tables() {
        return MethodSpec.methodBuilder("tables")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Tenon.SEQ, ClassName.get(String.class)))
                .addParameter(ClassName.get(String.class), "url")
                .addCode(CodeBlock.builder()
                        .beginControlFlow(
                                "try ($T postgres = $T.at(url).schema($T.CREATE))",
                                PostgresStoreWriter.POSTGRES,
                                PostgresStoreWriter.POSTGRES,
                                SCHEMA_MODE)
                        .addStatement(
                                "return postgres.context($T.live(), $S, $T.class).problems()",
                                Tenon.PLATFORM,
                                schema(),
                                module)
                        .endControlFlow()
                        .build())
                .build();
    }

    private String schema() {
        return ContextModel.schemaOf(runtime.context().simpleName());
    }

    private MethodSpec.Builder factory(String method, CodeBlock made) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .returns(name)
                .addParameters(UsedModules.parameters(runtime))
                .addStatement("return $L", made);
    }

    private static CodeBlock newPlatform() {
        return CodeBlock.of("new $T($L)", Tenon.TEST_PLATFORM, SEED);
    }

    private CodeBlock arguments(List<CodeBlock> first, CodeBlock platform) {
        List<CodeBlock> arguments = new ArrayList<>(first);
        arguments.add(platform);
        UsedModules.given(runtime).forEach(used -> arguments.add(CodeBlock.of("$L", used.part())));
        return CodeBlock.join(arguments, ", ");
    }
}
