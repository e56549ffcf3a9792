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
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.postgres.PostgresMessagesWriter;
import dev.tenon.processor.write.postgres.PostgresStoreWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogModule}. */
public final class ModuleWriter {

    private static final ClassName LAZY = ClassName.get("io.vavr", "Lazy");
    private static final ClassName HOSTED = ClassName.get("dev.tenon.runtime", "Hosted");
    private static final TypeName COMPONENTS = ParameterizedTypeName.get(Tenon.SEQ, Tenon.HEALTH_COMPONENT);

    private final ContextModel context;
    private final ClassName name;
    private final ClassName parts;
    private final ClassName stores;
    private final ClassName runtime;
    private final boolean sends;
    private final ModuleEnvironment live;
    private final ModuleEnvironment inTransaction;

    private ModuleWriter(ContextModel context) {
        this.context = context;
        this.sends = !context.messages().isEmpty();
        this.name = context.sibling("", "Module");
        this.parts = name.nestedClass("Parts");
        this.stores = name.nestedClass("Stores");
        this.runtime = context.sibling("", "Runtime");
        this.live = new ModuleEnvironment(context, stores, true);
        this.inTransaction = new ModuleEnvironment(context, stores, false);
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
        if (live.hasStores()) {
            type.addType(stores());
        }
        type.addType(live.type("Live", runtime, "Store"))
                .addType(inTransaction.type("InTransaction", context.sibling("", "Tx"), "StoreTx"));
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
                .addFields(BasicParts.fields(context))
                .addFields(EntityParts.fields(context));
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
                .addMethods(BasicParts.setters(parts));
        if (context.isStored()) {
            type.addMethod(postgres());
        }
        type.addMethods(EntityParts.setters(context, parts));
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

    private MethodSpec postgres() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("use")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Stores everything in PostgreSQL, in the schema {@code $L}.\n", context.schema())
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
                        "$L = memory -> $T.in(database.get())",
                        EntityParts.store(entity),
                        PostgresStoreWriter.nameOf(entity)));
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

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PRIVATE)
                .returns(name)
                .addStatement("$T observed = startup.observed(platform)", Tenon.PLATFORM)
                .addStatement("$T memory = this.memory.apply(observed)", Tenon.MEMORY_DATABASE);
        if (live.hasStores()) {
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
                transaction(CodeBlock.join(inTransaction.arguments("transaction"), ", ")));
        CodeBlock outside = CodeBlock.of("new Live($L)", CodeBlock.join(live.arguments("transactor"), ", "));
        return (sends
                        ? method.addStatement("$T live = $L", runtime, outside)
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
                                "return new $T($L, startup.health()$L)",
                                name,
                                outside,
                                ConfigParts.constructed(context)))
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
            type.addField(EntityParts.typeOf(entity), EntityParts.port(entity), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "this.$L = parts.startup.port($S, $S, () -> parts.$L.apply(memory))",
                    EntityParts.port(entity),
                    EntityParts.store(entity),
                    entity.sibling("", "Store").simpleName(),
                    EntityParts.store(entity));
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
}
