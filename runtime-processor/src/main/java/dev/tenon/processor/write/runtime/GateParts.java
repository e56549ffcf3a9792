package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What the steps of a context's dispatch add to {@code CatalogModule}: what is remembered, which commands were done, and by whom. */
final class GateParts {

    private static final TypeName IDEMPOTENCY_PORT =
            ParameterizedTypeName.get(Tenon.TRANSACTIONAL_PORT, Tenon.IDEMPOTENCY_STORE, Tenon.IDEMPOTENCY_STORE_TX);
    private static final TypeName AUDIT_PORT =
            ParameterizedTypeName.get(Tenon.TRANSACTIONAL_PORT, Tenon.AUDIT_LOG, Tenon.AUDIT_LOG_TX);

    /**
     * A port that the dispatch of a context writes in its transactions.
     *
     * @param name what the module calls it
     */
    record Port(String name, TypeName type, ClassName memory, ClassName postgres, String about) {

        /** The field of the module's stores. */
        String field() {
            return name + "Port";
        }
    }

    private GateParts() {}

    /** Those of a context. */
    static List<Port> ports(ContextModel context) {
        List<Port> ports = new ArrayList<>();
        if (context.gate().isIdempotent()) {
            ports.add(new Port(
                    "idempotency",
                    IDEMPOTENCY_PORT,
                    Tenon.MEMORY_IDEMPOTENCY_STORE,
                    postgres("PostgresIdempotencyStore"),
                    "Where it is kept which commands were done"));
        }
        if (context.gate().isAudited()) {
            ports.add(new Port(
                    "auditLog",
                    AUDIT_PORT,
                    Tenon.MEMORY_AUDIT_LOG,
                    postgres("PostgresAuditLog"),
                    "Where it is written down what commands did"));
        }
        return ports;
    }

    private static ClassName postgres(String name) {
        return ClassName.get("dev.tenon.postgres.store", name);
    }

    /** What makes the ports for a database in memory, and what changes limits. */
    static List<FieldSpec> fields(ContextModel context) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Port port : ports(context)) {
            fields.add(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    ClassName.get(Function.class), Tenon.MEMORY_DATABASE, port.type()),
                            port.name(),
                            Modifier.PRIVATE)
                    .initializer("$T::in", port.memory())
                    .build());
        }
        if (context.gate().remembers()) {
            fields.add(FieldSpec.builder(
                            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), Tenon.REQUEST_STATE),
                            "limits",
                            Modifier.PRIVATE)
                    .initializer("$T.identity()", UnaryOperator.class)
                    .build());
        }
        return fields;
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        List<MethodSpec> setters = new ArrayList<>();
        for (Port port : ports(context)) {
            setters.add(MethodSpec.methodBuilder(port.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L; in memory unless set.\n", port.about())
                    .returns(parts)
                    .addParameter(port.type(), port.name())
                    .addStatement("this.$L = memory -> $L", port.name(), port.name())
                    .addStatement("return this")
                    .build());
        }
        if (context.gate().remembers()) {
            setters.add(MethodSpec.methodBuilder("limit")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("How often requests may come, in place of what the context says of this limit.\n")
                    .returns(parts)
                    .addParameter(ClassName.get(String.class), "name")
                    .addParameter(PrimitiveTypeName.INT, "permits")
                    .addParameter(ClassName.get(Duration.class), "per")
                    .addParameter(Tenon.LIMIT_BY, "by")
                    .addStatement(
                            "$T before = limits",
                            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), Tenon.REQUEST_STATE))
                    .addStatement("limits = state -> before.apply(state).limit(name, permits, per, by)")
                    .addStatement("return this")
                    .build());
        }
        return setters;
    }

    /** The statements that make what environments share. */
    static List<CodeBlock> require(ContextModel context) {
        return context.gate().remembers()
                ? List.of(CodeBlock.of(
                        "$T requests = limits.apply($T.remembered(observed))",
                        Tenon.REQUEST_STATE,
                        context.sibling("", "Dispatch")))
                : List.of();
    }

    /** What environments are made with. */
    static List<CodeBlock> arguments(ContextModel context, boolean isOutside) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (context.gate().remembers()) {
            arguments.add(CodeBlock.of(isOutside ? "requests" : "requests.inTransaction()"));
        }
        if (context.gate().isAudited() && !isOutside) {
            arguments.add(CodeBlock.of("new $T(stores.auditLogPort.in(transaction))", Tenon.AUDIT_TRAIL));
        }
        return arguments;
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context, boolean isOutside) {
        List<ParameterSpec> components = new ArrayList<>();
        if (context.gate().remembers()) {
            components.add(ParameterSpec.of(Tenon.REQUEST_STATE, context.accessor("Requests")));
        }
        if (context.gate().isAudited() && !isOutside) {
            components.add(ParameterSpec.of(Tenon.AUDIT_TRAIL, context.accessor("AuditTrail")));
        }
        return components;
    }

    /** What environments have beside their components. */
    static List<MethodSpec> accessors(ContextModel context, boolean isOutside) {
        List<MethodSpec> accessors = new ArrayList<>();
        if (context.gate().isIdempotent() && !isOutside) {
            accessors.add(accessor(
                    context.accessor("Idempotency"),
                    Tenon.IDEMPOTENCY_STORE_TX,
                    "stores.idempotencyPort.in(transaction)"));
        }
        if (context.gate().isAudited()) {
            accessors.add(accessor(
                    context.accessor("Audit"),
                    isOutside ? Tenon.AUDIT_LOG : Tenon.AUDIT_LOG_TX,
                    isOutside ? "stores.auditLogPort.reads()" : "stores.auditLogPort.in(transaction)"));
        }
        return accessors;
    }

    private static MethodSpec accessor(String name, ClassName type, String value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }
}
