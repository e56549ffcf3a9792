package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ArrayTypeName;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.postgres.PostgresStoreWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code TestCatalogTwins}, {@code CatalogIndexUse}, and {@code BookStoreDifferential} for each store. */
final class TwinsWriter {

    private static final ClassName DIFFERENTIAL = contract("StoreDifferential");
    private static final ClassName TWINS = contract("Twins");
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName ASSERTIONS = ClassName.get("org.assertj.core.api", "Assertions");
    private static final ClassName INDEX_USE = ClassName.get("dev.tenon.postgres.store", "IndexUse");
    private static final ClassName TEST_DATABASE = WiringWriter.TEST_DATABASE;
    private static final ClassName TEST_POSTGRES = WiringWriter.TEST_POSTGRES;
    private static final ClassName SCHEMA_MODE = WiringWriter.SCHEMA_MODE;

    private final TestRuntimeModel runtime;
    private final ClassName name;
    private final ClassName ports;
    private final ClassName writing;
    private final ClassName capability;

    TwinsWriter(TestRuntimeModel runtime) {
        this.runtime = runtime;
        this.name = ClassName.get(runtime.type().packageName(), runtime.type().simpleName() + "Twins");
        this.ports = name.nestedClass("Ports");
        this.writing = name.nestedClass("Writing");
        this.capability = ClassName.get(
                runtime.context().packageName(), "Has" + runtime.context().simpleName() + "StoreTx");
    }

    List<Source> write() {
        List<Source> sources = new ArrayList<>();
        sources.add(twins());
        sources.add(indexUse());
        runtime.stores().forEach(store -> sources.add(differential(store)));
        return sources;
    }

    private Source differential(StoreModel store) {
        ClassName type =
                ClassName.get(runtime.type().packageName(), store.port().simpleName() + "Differential");
        TypeSpec.Builder written = TypeSpec.classBuilder(type)
                .addModifiers(Layout.visibility(runtime.isPublic()))
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(
                        "Makes random operations on {@link $T} and {@link $T}, whose answers must be the same. Extend"
                                + " it with a\n{@link $T} or more to begin with.\n",
                        stored("InMemory", store),
                        stored("Postgres", store),
                        store.entity())
                .superclass(ParameterizedTypeName.get(DIFFERENTIAL, store.key(), store.entity()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc("What is stored are copies of {@code seeds} with other values in their fields.\n")
                        .addParameter(ParameterSpec.of(ArrayTypeName.of(store.entity()), "seeds"))
                        .varargs()
                        .addStatement(
                                "super($T.ENTITY, seeds)",
                                ClassName.get(
                                        store.entity().packageName(),
                                        store.entity().simpleName() + "Fields"))
                        .build())
                .addMethod(MethodSpec.methodBuilder("given")
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc(
                                "What is stored before, such as what the seeds refer to: nothing unless overridden.\n")
                        .returns(effect(capability))
                        .addStatement("return $T.unit()", Tenon.EFF)
                        .build())
                .addMethod(MethodSpec.methodBuilder("newTwins")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                        .returns(twinsOf(store))
                        .addParameter(Tenon.PLATFORM, "platform")
                        .addStatement("$T twins = $T.empty(platform)", name, name)
                        .addStatement("twins.run(platform, given().correlated(caller()))")
                        .addStatement("return twins.$L()", store.accessor())
                        .build());
        return Source.of(type, written, List.of(runtime.place().type()));
    }

    private Source indexUse() {
        ClassName type =
                ClassName.get(runtime.type().packageName(), runtime.context().simpleName() + "IndexUse");
        TypeSpec.Builder written = TypeSpec.classBuilder(type)
                .addModifiers(Layout.visibility(runtime.isPublic()))
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(
                        "Asks PostgreSQL how it would run the statements of {@link $T}'s stores on large tables: none"
                                + " may read all of one. Extend\n"
                                + "it with an empty class.\n",
                        runtime.context())
                .addMethod(MethodSpec.methodBuilder("no_statement_reads_a_whole_table")
                        .addAnnotation(TEST)
                        .addException(ClassName.get(SQLException.class))
                        .addStatement("$T.assertThat($T.indexUse().scans()).isEmpty()", ASSERTIONS, name)
                        .build());
        return Source.of(type, written, List.of(runtime.place().type()));
    }

    private Source twins() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), false)
                .addJavadoc(
                        "The stores of {@link $T} twice: in memory, and in PostgreSQL on a server that the first test"
                                + " starts.\n",
                        runtime.context())
                .addField(constant(TEST_DATABASE, "DATABASE", CodeBlock.of("$T.server().database()", TEST_POSTGRES)))
                .addField(constant(
                        PostgresStoreWriter.POSTGRES,
                        "POSTGRES",
                        CodeBlock.of(
                                "$T.at(DATABASE.url()).schema($T.CREATE)", PostgresStoreWriter.POSTGRES, SCHEMA_MODE)))
                .addStaticBlock(CodeBlock.builder()
                        .addStatement(
                                "$T problems = postgres($T.live()).problems()",
                                ParameterizedTypeName.get(Tenon.SEQ, ClassName.get(String.class)),
                                Tenon.PLATFORM)
                        .beginControlFlow("if (!problems.isEmpty())")
                        .addStatement("throw new $T(problems.mkString($S))", IllegalStateException.class, "\n")
                        .endControlFlow()
                        .build())
                .addField(ports, "inMemory", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ports, "inPostgres", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ports, "inMemory")
                        .addParameter(ports, "inPostgres")
                        .addStatement("this.inMemory = inMemory")
                        .addStatement("this.inPostgres = inPostgres")
                        .build())
                .addMethod(empty())
                .addMethod(postgres())
                .addMethod(MethodSpec.methodBuilder("indexUse")
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc("How PostgreSQL would run the statements of its stores.\n")
                        .returns(INDEX_USE)
                        .addStatement("$T postgres = postgres($T.live())", PostgresStoreWriter.DATABASE, Tenon.PLATFORM)
                        .addStatement(
                                "return $T.of($L)",
                                INDEX_USE,
                                Layout.outerArguments(Stream.concat(
                                                Stream.of(CodeBlock.of("postgres")),
                                                all(store -> CodeBlock.of("$T.in(postgres)", stored("Postgres", store)))
                                                        .stream())
                                        .toList()))
                        .build())
                .addMethod(MethodSpec.methodBuilder("run")
                        .addJavadoc("Runs {@code effect} in both, in a transaction of each.\n")
                        .addParameter(Tenon.PLATFORM, "platform")
                        .addParameter(anyEffect(), "effect")
                        .addStatement("inMemory.run(platform, effect)")
                        .addStatement("inPostgres.run(platform, effect)")
                        .build());
        runtime.stores()
                .forEach(store -> type.addMethod(MethodSpec.methodBuilder(store.accessor())
                        .addJavadoc("Both stores of {@link $T}.\n", store.entity())
                        .returns(twinsOf(store))
                        .addStatement(
                                "return new $T<>(inMemory.$L, inPostgres.$L)",
                                TWINS,
                                store.accessor(),
                                store.accessor())
                        .build()));
        type.addType(ports()).addType(writing());
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private MethodSpec empty() {
        return MethodSpec.methodBuilder("empty")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Both without a row.\n")
                .returns(name)
                .addParameter(Tenon.PLATFORM, "platform")
                .addStatement("DATABASE.empty()")
                .addStatement("$T memory = new $T(platform)", Tenon.MEMORY_DATABASE, Tenon.MEMORY_DATABASE)
                .addStatement("$T postgres = postgres(platform)", PostgresStoreWriter.DATABASE)
                .addStatement(
                        "return new $T($L)",
                        name,
                        Layout.outerArguments(List.of(
                                CodeBlock.of(
                                        "new $T($L)",
                                        ports,
                                        Layout.arguments(all(
                                                store -> CodeBlock.of("$T.in(memory)", stored("InMemory", store))))),
                                CodeBlock.of(
                                        "new $T($L)",
                                        ports,
                                        Layout.arguments(all(store ->
                                                CodeBlock.of("$T.in(postgres)", stored("Postgres", store))))))))
                .build();
    }

    private MethodSpec postgres() {
        return MethodSpec.methodBuilder("postgres")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(PostgresStoreWriter.DATABASE)
                .addParameter(Tenon.PLATFORM, "platform")
                .addStatement(
                        "return POSTGRES.context(platform, $S, $T.class)",
                        ContextModel.schemaOf(runtime.context().simpleName()),
                        ClassName.get(
                                runtime.context().packageName(),
                                runtime.context().simpleName() + "Module"))
                .build();
    }

    private TypeSpec ports() {
        CodeBlock inTransaction = Layout.arguments(all(store -> CodeBlock.of("$L.in(transaction)", store.accessor())));
        return recordOf(
                        ports,
                        store -> ParameterizedTypeName.get(Tenon.TRANSACTIONAL_PORT, store.port(), writing(store)))
                .addMethod(MethodSpec.methodBuilder("run")
                        .addParameter(Tenon.PLATFORM, "platform")
                        .addParameter(anyEffect(), "effect")
                        .addStatement(
                                "$T transactor =\nnew $T<>($L.manager(), platform, transaction -> new $T($L))",
                                ParameterizedTypeName.get(Tenon.TRANSACTOR, capability),
                                Tenon.TRANSACTOR,
                                runtime.stores().getFirst().accessor(),
                                writing,
                                inTransaction)
                        .addStatement("transactor.transact(effect).runOrThrow(this)")
                        .build())
                .build();
    }

    private TypeSpec writing() {
        return recordOf(writing, TwinsWriter::writing)
                .addSuperinterface(capability)
                .build();
    }

    private TypeSpec.Builder recordOf(ClassName type, Function<StoreModel, TypeName> component) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        runtime.stores().forEach(store -> components.addParameter(component.apply(store), store.accessor()));
        return TypeSpec.recordBuilder(type).addModifiers(Modifier.PRIVATE).recordConstructor(components.build());
    }

    private List<CodeBlock> all(Function<StoreModel, CodeBlock> code) {
        return runtime.stores().stream().map(code).toList();
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private TypeName anyEffect() {
        return effect(WildcardTypeName.supertypeOf(capability));
    }

    private static TypeName effect(TypeName environment) {
        return ParameterizedTypeName.get(Tenon.EFF, environment, WildcardTypeName.subtypeOf(Object.class));
    }

    private static TypeName twinsOf(StoreModel store) {
        return ParameterizedTypeName.get(TWINS, store.key(), store.entity());
    }

    private static ClassName stored(String where, StoreModel store) {
        return ClassName.get(store.port().packageName(), where + store.port().simpleName());
    }

    private static ClassName writing(StoreModel store) {
        return ClassName.get(store.port().packageName(), store.port().simpleName() + "Tx");
    }

    private static ClassName contract(String type) {
        return ClassName.get("dev.tenon.testing.contract", type);
    }
}
