package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.capability.HasWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogReads}, {@code CatalogRuntime} and {@code CatalogTx}. */
public final class EnvironmentWriter {

    private static final TypeVariableName VALUE = TypeVariableName.get("A");

    private final ContextModel context;

    private EnvironmentWriter(ContextModel context) {
        this.context = context;
    }

    /** The three environments of a context. */
    public static List<Source> write(ContextModel context) {
        EnvironmentWriter writer = new EnvironmentWriter(context);
        return List.of(writer.reads(), writer.runtime(), writer.tx());
    }

    private Source reads() {
        return environment(
                "Reads",
                "What a query of {@link $T} may use: store reads, the clock, ids and randomness.\n",
                Stream.of(
                                with(true, Tenon.HAS_PLATFORM, context.sibling("Has", "Store")).stream(),
                                messages("Messages", "Jobs"),
                                having(context.messages().hasSearches(), "Search"),
                                having(context.gate().remembers(), "Requests"),
                                having(context.gate().isAudited(), "Audit"),
                                ConfigParts.capabilities(context))
                        .flatMap(parents -> parents)
                        .toList());
    }

    private Source runtime() {
        return environment(
                "Runtime",
                "What code of {@link $T} outside a transaction may use: all reads, fibers, and opening transactions.\n",
                Stream.concat(
                                with(
                                        false,
                                        context.sibling("", "Reads"),
                                        Tenon.HAS_FIBERS,
                                        context.sibling("Has", "Transactions"))
                                        .stream(),
                                UsedParts.environments(context))
                        .toList());
    }

    /** These and the capabilities that may, or may not, be used in what is run again. */
    private List<ClassName> with(boolean repeatable, ClassName... others) {
        return Stream.concat(
                        Stream.of(others),
                        context.capabilities().stream()
                                .filter(capability -> capability.repeatable() == repeatable)
                                .map(capability -> HasWriter.nameOf(context, capability)))
                .toList();
    }

    private Source tx() {
        return environment(
                "Tx",
                """
                What code of {@link $T} inside a transaction may use: reads and writes. It can be run again from the
                start, so nothing that cannot be undone is here.
                """,
                Stream.of(
                                Stream.of(context.sibling("", "Reads"), context.sibling("Has", "StoreTx")),
                                messages("MessagesTx", "JobsTx"),
                                having(context.messages().hasSearches(), "SearchTx"),
                                having(context.gate().isIdempotent(), "Idempotency"),
                                having(context.gate().isAudited(), "AuditTx"))
                        .flatMap(parents -> parents)
                        .toList());
    }

    private Stream<ClassName> having(boolean has, String suffix) {
        return has ? Stream.of(context.sibling("Has", suffix)) : Stream.empty();
    }

    /** The capabilities of a context that sends messages, and has jobs. */
    private Stream<ClassName> messages(String suffix, String ofJobs) {
        return Stream.concat(
                context.messages().isEmpty() ? Stream.empty() : Stream.of(context.sibling("Has", suffix)),
                context.messages().hasJobs() ? Stream.of(context.sibling("Has", ofJobs)) : Stream.empty());
    }

    private Source environment(String suffix, String about, List<ClassName> parents) {
        ClassName name = context.sibling("", suffix);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(about, context.type())
                .addSuperinterfaces(parents);
        if (context.capabilities().stream().anyMatch(capability -> !capability.isPublic())
                || ConfigParts.hidesTypes(context)) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        if (suffix.equals("Tx")) {
            type.addMethod(transact(name))
                    .addMethod(isolated(name))
                    .addMethod(retried(name))
                    .addMethod(snapshot());
        }
        type.addMethod(direct(name)).addMethod(directUnit(name));
        return Source.of(name, type, context.origins());
    }

    private MethodSpec transact(ClassName name) {
        return transaction()
                .addJavadoc("Runs {@code body} in one transaction: commits when it succeeds, else rolls back.\n")
                .addParameter(body(name), "body")
                .addStatement(
                        "return $T.accessEff(environment -> environment.$L().transact(body))",
                        Tenon.EFF,
                        context.transactor())
                .build();
    }

    private MethodSpec isolated(ClassName name) {
        return transaction()
                .addJavadoc("Runs {@code body} in one transaction that is isolated from others like this.\n")
                .addParameter(Tenon.ISOLATION, "isolation")
                .addParameter(body(name), "body")
                .addStatement(
                        "return $T.accessEff(environment -> environment.$L().transact(isolation, body))",
                        Tenon.EFF,
                        context.transactor())
                .build();
    }

    private MethodSpec retried(ClassName name) {
        return transaction()
                .addJavadoc("The same, run again at most {@code retries} times when another one is faster.\n")
                .addParameter(Tenon.ISOLATION, "isolation")
                .addParameter(PrimitiveTypeName.INT, "retries")
                .addParameter(body(name), "body")
                .addStatement(
                        "return $T.accessEff(environment -> environment.$L().transact(isolation, retries, body))",
                        Tenon.EFF,
                        context.transactor())
                .build();
    }

    private MethodSpec snapshot() {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", "Transactions"));
        return MethodSpec.methodBuilder("snapshot")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(environment)
                .addTypeVariable(VALUE)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, VALUE))
                .addJavadoc("Runs {@code body} so that all that it reads is of one snapshot.\n")
                .addParameter(
                        ParameterizedTypeName.get(
                                Tenon.EFF,
                                WildcardTypeName.supertypeOf(context.sibling("", "Reads")),
                                WildcardTypeName.subtypeOf(VALUE)),
                        "body")
                .addStatement(
                        "return $T.accessEff(environment -> environment.$L().snapshot(body))",
                        Tenon.EFF,
                        context.transactor())
                .build();
    }

    private MethodSpec.Builder transaction() {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", "Transactions"));
        return MethodSpec.methodBuilder("transact")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(environment)
                .addTypeVariable(VALUE)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, VALUE));
    }

    private static TypeName body(ClassName name) {
        return ParameterizedTypeName.get(
                Tenon.EFF, WildcardTypeName.supertypeOf(name), WildcardTypeName.subtypeOf(VALUE));
    }

    private static MethodSpec direct(ClassName name) {
        TypeVariableName value = TypeVariableName.get("A");
        return MethodSpec.methodBuilder("direct")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Writes effects as statements: {@link $T#direct} in this environment.\n", Tenon.EFF)
                .addTypeVariable(value)
                .returns(ParameterizedTypeName.get(Tenon.EFF, name, value))
                .addParameter(ParameterizedTypeName.get(Tenon.BODY, name, value), "body")
                .addStatement("return $T.direct(body)", Tenon.EFF)
                .build();
    }

    private static MethodSpec directUnit(ClassName name) {
        return MethodSpec.methodBuilder("directUnit")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@link #direct} for a block without a result.\n")
                .returns(ParameterizedTypeName.get(Tenon.EFF, name, Tenon.UNIT))
                .addParameter(ParameterizedTypeName.get(Tenon.UNIT_BODY, name), "body")
                .addStatement("return $T.directUnit(body)", Tenon.EFF)
                .build();
    }
}
