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

/** What capabilities add to {@code CatalogModule}: parts that have no default, and their accessors. */
final class CapabilityParts {

    private CapabilityParts() {}

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
                                "The {@link $T}; it has no default.\n",
                                capability.type(),
                                "() -> " + capability.part()),
                        setter(
                                capability,
                                parts,
                                capability.part() + "From",
                                "Where the {@link $T} comes from, at each use anew.\n",
                                supplier(capability),
                                capability.part())))
                .toList();
    }

    private static MethodSpec setter(
            CapabilityModel capability, ClassName parts, String name, String about, TypeName parameter, String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Layout.visibility(capability.isPublic()))
                .addJavadoc(about, capability.type())
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
            statements.add(CodeBlock.of(
                    "$T $L = startup.require($S, $S, $L)",
                    supplier(capability),
                    partOf(capability),
                    capability.part(),
                    capability.type().simpleName(),
                    capability.part()));
            if (!capability.guarded().isEmpty()) {
                ClassName policies = PoliciesWriter.nameOf(context, capability);
                statements.add(CodeBlock.of("$T $L = new $T()", policies, policiesOf(capability), policies));
            }
        }
        return statements;
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
