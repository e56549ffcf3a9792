package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.audit.AuditWriter;
import dev.tenon.processor.write.postgres.PostgresMessagesWriter;
import dev.tenon.processor.write.postgres.PostgresStoreWriter;
import dev.tenon.processor.write.search.IndexedStoreWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogModule}. */
public final class ModuleWriter {

    private static final ClassName STARTUP = ClassName.get("dev.tenon.runtime", "Startup");
    private static final ClassName DEPLOYMENT = ClassName.get("dev.tenon.runtime", "Deployment");
    private static final ClassName LAZY = ClassName.get("io.vavr", "Lazy");
    private static final ClassName HOSTED = ClassName.get("dev.tenon.runtime", "Hosted");
    private static final TypeName COMPONENTS = ParameterizedTypeName.get(Tenon.SEQ, Tenon.HEALTH_COMPONENT);

    private final ContextModel context;
    private final ClassName name;
    private final ClassName parts;
    private final ClassName stores;
    private final ClassName runtime;
    private final boolean sends;

    private ModuleWriter(ContextModel context) {
        this.context = context;
        this.sends = !context.messages().isEmpty();
        this.name = context.sibling("", "Module");
        this.parts = name.nestedClass("Parts");
        this.stores = name.nestedClass("Stores");
        this.runtime = context.sibling("", "Runtime");
    }

    /** The module of a context. */
    public static Source write(ContextModel context) {
        return new ModuleWriter(context).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "Builds the runtime of {@link $T}: everything is in memory, except what {@link $L} are"
                                + " given.\n",
                        context.type(),
                        parts.simpleName())
                .addSuperinterface(HOSTED)
                .addField(runtime, "runtime", Modifier.PRIVATE, Modifier.FINAL)
                .addField(COMPONENTS, "health", Modifier.PRIVATE, Modifier.FINAL)
                .addFields(
                        sends
                                ? List.of(FieldSpec.builder(Tenon.WORKERS, "workers", Modifier.PRIVATE, Modifier.FINAL)
                                        .build())
                                : List.of())
                .addFields(
                        context.messages().hasJobs()
                                ? List.of(FieldSpec.builder(Tenon.JOBS, "jobs", Modifier.PRIVATE, Modifier.FINAL)
                                        .build())
                                : List.of())
                .addMethod(constructor())
                .addMethods(
                        CapabilityParts.haveDefaults(context)
                                        && UsedParts.areSelfMade(context)
                                        && ConfigParts.areComplete(context)
                                ? List.of(create())
                                : List.of())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("""
                            What {@code configure} sets, and in memory what it does not.

                            @throws $T with everything that is wrong, when parts cannot be made or do not fit together
                            """, Tenon.STARTUP_EXCEPTION)
                        .returns(name)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), parts), "configure")
                        .addStatement("return configure.apply(new $T()).build()", parts)
                        .build())
                .addMethod(MethodSpec.methodBuilder("runtime")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What effects of the context run in.\n")
                        .returns(runtime)
                        .addStatement("return runtime")
                        .build())
                .addMethod(MethodSpec.methodBuilder("name")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $S", context.name())
                        .build());
        if (sends) {
            MessageParts.addTo(type, COMPONENTS);
            OperationsParts.addTo(type);
            type.addMethods(JobParts.accessors(context));
        } else {
            type.addMethod(MethodSpec.methodBuilder("health")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(COMPONENTS)
                    .addStatement("return health")
                    .build());
        }
        SearchParts.addTo(type, context);
        ConfigParts.addTo(type, context);
        type.addType(parts());
        if (hasStores()) {
            type.addType(stores());
        }
        type.addType(environment("Live", runtime, "Store", true))
                .addType(environment("InTransaction", context.sibling("", "Tx"), "StoreTx", false));
        if (context.hidesTypes()) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        return Source.of(name, type, context.origins());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(runtime, "runtime")
                .addParameter(COMPONENTS, "health")
                .addStatement("this.runtime = runtime")
                .addStatement("this.health = health");
        if (sends) {
            constructor.addParameter(Tenon.WORKERS, "workers").addStatement("this.workers = workers");
        }
        if (context.messages().hasJobs()) {
            constructor.addParameter(Tenon.JOBS, "jobs").addStatement("this.jobs = jobs");
        }
        if (sends) {
            OperationsParts.addTo(constructor);
        }
        SearchParts.addTo(constructor, context);
        ConfigParts.addTo(constructor, context);
        return constructor.build();
    }

    /** Not where parts have no default. */
    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Everything in memory.\n")
                .returns(name)
                .addStatement("return create(parts -> parts)")
                .build();
    }

    private TypeSpec parts() {
        TypeSpec.Builder type = TypeSpec.classBuilder(parts)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What a runtime is made of. For use by one thread.\n")
                .addField(FieldSpec.builder(STARTUP, "startup", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T($S)", STARTUP, context.name())
                        .build())
                .addField(FieldSpec.builder(Tenon.PLATFORM, "platform", Modifier.PRIVATE)
                        .initializer("$T.live()", Tenon.PLATFORM)
                        .build())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class), Tenon.PLATFORM, Tenon.MEMORY_DATABASE),
                                "memory",
                                Modifier.PRIVATE)
                        .initializer("$T::new", Tenon.MEMORY_DATABASE)
                        .build());
        for (EntityModel entity : context.entities()) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    ClassName.get(Function.class), Tenon.MEMORY_DATABASE, portOf(entity)),
                            store(entity),
                            Modifier.PRIVATE)
                    .initializer("$T::in", entity.sibling("InMemory", "Store"))
                    .build());
        }
        type.addFields(MessageParts.fields(context));
        type.addFields(JobParts.fields(context));
        type.addFields(SearchParts.fields(context));
        type.addFields(IntegrationParts.fields(context));
        type.addFields(GateParts.fields(context));
        type.addFields(CapabilityParts.fields(context));
        type.addFields(UsedParts.fields(context));
        type.addFields(ConfigParts.fields(context));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("platform")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Where time, ids, randomness and threads come from; the JVM unless set.\n")
                        .returns(parts)
                        .addParameter(Tenon.PLATFORM, "platform")
                        .addStatement("this.platform = platform")
                        .addStatement("return this")
                        .build())
                .addMethod(memory())
                .addMethod(deployment())
                .addMethod(acknowledge())
                .addMethod(records("tracing", "Records a span for each effect"))
                .addMethod(records("metrics", "Counts and measures effects"));
        if (context.isStored()) {
            type.addMethod(postgres());
        }
        context.entities().forEach(entity -> type.addMethod(setter(entity)));
        type.addMethods(MessageParts.setters(context, parts));
        type.addMethods(JobParts.setters(context, parts));
        type.addMethods(SearchParts.setters(context, parts));
        type.addMethods(IntegrationParts.setters(context, parts));
        type.addMethods(GateParts.setters(context, parts));
        type.addMethods(CapabilityParts.setters(context, parts));
        type.addMethods(UsedParts.setters(context, parts));
        type.addMethods(ConfigParts.setters(context, parts));
        return type.addMethod(build()).build();
    }

    private MethodSpec memory() {
        return MethodSpec.methodBuilder("memory")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where all is kept that is in memory; what is there already is found. One of its own unless"
                        + " set.\n")
                .returns(parts)
                .addParameter(Tenon.MEMORY_DATABASE, "memory")
                .addStatement("this.memory = memory::on")
                .addStatement("return this")
                .build();
    }

    private MethodSpec deployment() {
        return MethodSpec.methodBuilder("deployment")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where the context runs; {@link $T#current} unless set.\n", DEPLOYMENT)
                .returns(parts)
                .addParameter(DEPLOYMENT, "deployment")
                .addStatement("startup.deployment(deployment)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec acknowledge() {
        return MethodSpec.methodBuilder("acknowledgeDevelopmentPart")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Admits a part that is for development only to production, on purpose.\n")
                .returns(parts)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
                        "part")
                .addStatement("startup.acknowledge(part)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec postgres() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("use")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Keeps $L in PostgreSQL, in the schema {@code $L}.\n",
                        sends ? "all entities and messages" : "all entities",
                        context.schema())
                .returns(parts)
                .addParameter(PostgresStoreWriter.POSTGRES, "postgres")
                .addStatement(
                        "$T database =\n$T.of(() -> postgres.context(platform, $S, $T.class))",
                        ParameterizedTypeName.get(LAZY, PostgresStoreWriter.DATABASE),
                        LAZY,
                        context.schema(),
                        name);
        context.entities()
                .forEach(entity -> method.addStatement(
                        "$L = memory -> $T.in(database.get())", store(entity), PostgresStoreWriter.nameOf(entity)));
        if (sends) {
            method.addStatement("messages = memory -> $T.in(database.get())", PostgresMessagesWriter.nameOf(context));
        }
        if (context.messages().hasJobs()) {
            method.addStatement("jobLedger = memory -> $T.in(database.get())", JobParts.POSTGRES_LEDGER);
        }
        GateParts.ports(context)
                .forEach(port ->
                        method.addStatement("$L = memory -> $T.in(database.get())", port.name(), port.postgres()));
        return method.addStatement("return this").build();
    }

    private MethodSpec records(String what, String about) {
        return MethodSpec.methodBuilder(what)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.\n",
                        about)
                .returns(parts)
                .addStatement("startup.$L()", what)
                .addStatement("return this")
                .build();
    }

    private MethodSpec setter(EntityModel entity) {
        return MethodSpec.methodBuilder(store(entity))
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("The store of {@link $T}; in memory unless set.\n", entity.type())
                .returns(parts)
                .addParameter(portOf(entity), store(entity))
                .addStatement("this.$L = memory -> $L", store(entity), store(entity))
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PRIVATE)
                .returns(name)
                .addStatement("$T observed = startup.observed(platform)", Tenon.PLATFORM)
                .addStatement("$T memory = this.memory.apply(observed)", Tenon.MEMORY_DATABASE);
        if (hasStores()) {
            method.addStatement("$T stores = new $T(this, memory)", stores, stores);
        }
        MessageParts.require(context).forEach(method::addStatement);
        JobParts.require(context).forEach(method::addStatement);
        SearchParts.require(context).forEach(method::addStatement);
        IntegrationParts.require(context).forEach(method::addStatement);
        GateParts.require(context).forEach(method::addStatement);
        ConfigParts.require(context).forEach(method::addStatement);
        CapabilityParts.require(context).forEach(method::addStatement);
        UsedParts.require(context).forEach(method::addStatement);
        ClassName tx = context.sibling("", "Tx");
        method.addStatement(
                "$T transactor = new $T<>(startup.transactions(memory), observed, $L)",
                ParameterizedTypeName.get(Tenon.TRANSACTOR, tx),
                Tenon.TRANSACTOR,
                transaction(CodeBlock.join(arguments("transaction", false), ", ")));
        CodeBlock live = CodeBlock.of("new Live($L)", CodeBlock.join(arguments("transactor", true), ", "));
        return (sends
                        ? method.addStatement("$T live = $L", runtime, live)
                                .addStatement(MessageParts.workers(context))
                                .addStatement(OperationsParts.of(context))
                                .addStatement(
                                        context.messages().hasJobs()
                                                ? "return new $T(live, $L, workers, jobs.get(), operations$L$L)"
                                                : "return new $T(live, $L, workers, operations$L$L)",
                                        name,
                                        IntegrationParts.health(context),
                                        SearchParts.constructed(context),
                                        ConfigParts.constructed(context))
                        : method.addStatement(
                                "return new $T($L, startup.health()$L)", name, live, ConfigParts.constructed(context)))
                .build();
    }

    /** Jobs, events and intents are sent by the same side of the log. */
    private CodeBlock transaction(CodeBlock arguments) {
        return MessageParts.areShared(context)
                ? CodeBlock.of("""
                    transaction -> {
                    $<$T sent = log.get().in(transaction);
                    return new InTransaction($L);
                    $<}$>$>\
                    """, Tenon.MESSAGE_LOG_TX, arguments)
                : CodeBlock.of("transaction -> new InTransaction($L)", arguments);
    }

    private List<CodeBlock> arguments(String last, boolean transacts) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("observed"));
        if (hasStores()) {
            arguments.add(CodeBlock.of("stores"));
        }
        arguments.addAll(MessageParts.arguments(context, transacts));
        arguments.addAll(JobParts.arguments(context, transacts));
        arguments.addAll(SearchParts.arguments(context, transacts));
        if (hasStores() || transacts) {
            arguments.add(CodeBlock.of("$L", last));
        }
        arguments.addAll(GateParts.arguments(context, transacts));
        arguments.addAll(CapabilityParts.arguments(context, transacts));
        arguments.addAll(ConfigParts.arguments(context));
        if (transacts) {
            arguments.addAll(UsedParts.arguments(context));
        }
        return arguments;
    }

    private boolean hasStores() {
        return !context.entities().isEmpty() || context.gate().isStored();
    }

    /** What both environments have in common: no class is made of as many parts as a context may have stores. */
    private TypeSpec stores() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(parts, "parts")
                .addParameter(Tenon.MEMORY_DATABASE, "memory");
        TypeSpec.Builder type = TypeSpec.classBuilder(stores)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The stores, for each transaction and outside of them.\n");
        for (EntityModel entity : context.entities()) {
            type.addField(portOf(entity), port(entity), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "this.$L = parts.startup.port($S, $S, () -> parts.$L.apply(memory))",
                    port(entity),
                    store(entity),
                    entity.sibling("", "Store").simpleName(),
                    store(entity));
        }
        for (GateParts.Port port : GateParts.ports(context)) {
            type.addField(port.type(), port.field(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "this.$L = parts.startup.port($S, $S, () -> parts.$L.apply(memory))",
                    port.field(),
                    port.name(),
                    Names.capitalize(port.name()),
                    port.name());
        }
        return type.addMethod(constructor.build()).build();
    }

    private TypeSpec environment(String simpleName, ClassName environment, String suffix, boolean transacts) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(Tenon.PLATFORM, "platform");
        if (hasStores()) {
            components.addParameter(stores, "stores");
        }
        components.addParameters(MessageParts.components(context, transacts));
        components.addParameters(JobParts.components(context, transacts));
        components.addParameters(SearchParts.components(context, transacts));
        if (transacts) {
            components.addParameter(
                    ParameterizedTypeName.get(Tenon.TRANSACTOR, context.sibling("", "Tx")), context.transactor());
        } else if (hasStores()) {
            components.addParameter(Tenon.TRANSACTION, "transaction");
        }
        components.addParameters(GateParts.components(context, transacts));
        components.addParameters(CapabilityParts.components(context, transacts));
        components.addParameters(ConfigParts.components(context));
        if (transacts) {
            components.addParameters(UsedParts.components(context));
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(simpleName)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .addSuperinterface(environment);
        for (EntityModel entity : context.entities()) {
            type.addMethod(MethodSpec.methodBuilder(context.accessor(entity))
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(entity.sibling("", suffix))
                    .addStatement("return $L", opened(entity, transacts))
                    .build());
        }
        return type.addMethods(GateParts.accessors(context, transacts))
                .addMethods(CapabilityParts.accessors(context, transacts))
                .addMethods(ConfigParts.accessors(context))
                .addMethods(transacts ? UsedParts.accessors(context) : List.of())
                .build();
    }

    private CodeBlock opened(EntityModel entity, boolean transacts) {
        if (transacts) {
            return CodeBlock.of("stores.$L.reads()", port(entity));
        }
        CodeBlock stored = CodeBlock.of("stores.$L.in(transaction)", port(entity));
        CodeBlock store = entity.isIndexedByItself()
                ? CodeBlock.of(
                        "new $T($L, $L)",
                        IndexedStoreWriter.nameOf(context, entity),
                        context.searchAccessor(entity),
                        stored)
                : stored;
        return context.gate().isAudited()
                ? CodeBlock.of(
                        "new $T($L, $L)", AuditWriter.storeOf(context, entity), context.accessor("AuditTrail"), store)
                : store;
    }

    private static String store(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Store");
    }

    static String port(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Port");
    }

    private static TypeName portOf(EntityModel entity) {
        return ParameterizedTypeName.get(
                Tenon.TRANSACTIONAL_PORT, entity.sibling("", "Store"), entity.sibling("", "StoreTx"));
    }
}
