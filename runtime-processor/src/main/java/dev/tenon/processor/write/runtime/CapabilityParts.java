package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.capability.PoliciesWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What capabilities add to {@code CatalogModule}: parts and their accessors. Only a client that a configuration gives everything for has
 * a default.
 */
final class CapabilityParts {

    private CapabilityParts() {}

    /** Whether none has to be given. */
    static boolean haveDefaults(ContextModel context) {
        return context.capabilities().stream()
                .allMatch(capability -> context.defaultOf(capability).isPresent());
    }

    static List<FieldSpec> fields(ContextModel context) {
        return context.capabilities().stream()
                .map(capability -> FieldSpec.builder(
                                ParameterizedTypeName.get(Tenon.OPTION, supplier(capability)),
                                capability.part(),
                                Modifier.PRIVATE)
                        .initializer("$T.none()", Tenon.OPTION)
                        .build())
                .toList();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.capabilities().stream()
                .flatMap(capability -> Stream.of(
                        setter(
                                capability,
                                parts,
                                capability.part(),
                                about(context, capability),
                                capability.type(),
                                "() -> " + capability.part()),
                        setter(
                                capability,
                                parts,
                                capability.part() + "From",
                                CodeBlock.of("Where the {@link $T} comes from, at each use anew.\n", capability.type()),
                                supplier(capability),
                                capability.part())))
                .toList();
    }

    private static CodeBlock about(ContextModel context, CapabilityModel capability) {
        return context.defaultOf(capability)
                .map(client -> CodeBlock.of(
                        "The {@link $T}; made of {@link $T} unless set.\n",
                        capability.type(),
                        client.config().type()))
                .orElseGet(() -> CodeBlock.of("The {@link $T}; it has no default.\n", capability.type()));
    }

    private static MethodSpec setter(
            CapabilityModel capability,
            ClassName parts,
            String name,
            CodeBlock about,
            TypeName parameter,
            String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Layout.visibility(capability.isPublic()))
                .addJavadoc(about)
                .returns(parts)
                .addParameter(parameter, capability.part())
                .addStatement("this.$L = $T.some($L)", capability.part(), Tenon.OPTION, value)
                .addStatement("return this")
                .build();
    }

    /** The statements that find the parts, and what guards their calls. */
    static List<CodeBlock> require(ContextModel context) {
        List<CodeBlock> statements = new ArrayList<>();
        for (CapabilityModel capability : context.capabilities()) {
            statements.add(
                    CodeBlock.of("$T $L = $L", supplier(capability), partOf(capability), found(context, capability)));
            if (!capability.guarded().isEmpty()) {
                ClassName policies = PoliciesWriter.nameOf(context, capability);
                statements.add(CodeBlock.of("$T $L = new $T()", policies, policiesOf(capability), policies));
            }
        }
        return statements;
    }

    private static CodeBlock found(ContextModel context, CapabilityModel capability) {
        return context.defaultOf(capability)
                .map(client -> CodeBlock.of(
                        "startup.client(\n$S, $S, $S, $L, () -> $T.from(() -> $L))",
                        capability.part(),
                        capability.type().simpleName(),
                        client.config().key(),
                        capability.part(),
                        client.generated(),
                        ConfigParts.value(context, client.config())))
                .orElseGet(() -> CodeBlock.of(
                        "startup.require($S, $S, $L)",
                        capability.part(),
                        capability.type().simpleName(),
                        capability.part()));
    }

    /** What environments are made with. */
    static List<CodeBlock> arguments(ContextModel context, boolean isOutside) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (CapabilityModel capability : of(context, isOutside)) {
            arguments.add(CodeBlock.of(partOf(capability)));
            if (!capability.guarded().isEmpty()) {
                arguments.add(CodeBlock.of(policiesOf(capability)));
            }
        }
        return arguments;
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context, boolean isOutside) {
        List<ParameterSpec> components = new ArrayList<>();
        for (CapabilityModel capability : of(context, isOutside)) {
            components.add(ParameterSpec.of(supplier(capability), partOf(capability)));
            if (!capability.guarded().isEmpty()) {
                components.add(
                        ParameterSpec.of(PoliciesWriter.nameOf(context, capability), capability.policiesAccessor()));
            }
        }
        return components;
    }

    /** How environments answer. */
    static List<MethodSpec> accessors(ContextModel context, boolean isOutside) {
        return of(context, isOutside).stream()
                .map(capability -> MethodSpec.methodBuilder(capability.accessor())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(capability.type())
                        .addStatement("return $L.get()", partOf(capability))
                        .build())
                .toList();
    }

    /** A transaction has only what may be run again. */
    private static List<CapabilityModel> of(ContextModel context, boolean isOutside) {
        return context.capabilities().stream()
                .filter(capability -> isOutside || capability.repeatable())
                .toList();
    }

    private static TypeName supplier(CapabilityModel capability) {
        return ParameterizedTypeName.get(ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(capability.type()));
    }

    private static String partOf(CapabilityModel capability) {
        return capability.part() + "Part";
    }

    private static String policiesOf(CapabilityModel capability) {
        return capability.part() + "Policies";
    }
}
