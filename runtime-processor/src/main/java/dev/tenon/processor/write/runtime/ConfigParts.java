package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ClientConfigModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What records of configuration add to {@code CatalogModule}: where they are read from, or themselves. */
final class ConfigParts {

    private ConfigParts() {}

    /** Whether all have values when nothing is set. */
    static boolean areComplete(ContextModel context) {
        return context.configs().stream().allMatch(ConfigModel::isComplete);
    }

    static List<FieldSpec> fields(ContextModel context) {
        List<FieldSpec> fields = new ArrayList<>();
        if (!context.configs().isEmpty()) {
            fields.add(FieldSpec.builder(Tenon.CONFIG_SOURCE, "config", Modifier.PRIVATE)
                    .initializer("$T.empty()", Tenon.CONFIG_SOURCE)
                    .build());
        }
        for (ConfigModel config : context.configs()) {
            fields.add(FieldSpec.builder(
                            ParameterizedTypeName.get(Tenon.OPTION, supplied(config)),
                            context.accessor(config),
                            Modifier.PRIVATE)
                    .initializer("$T.none()", Tenon.OPTION)
                    .build());
        }
        return fields;
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        List<MethodSpec> setters = new ArrayList<>();
        if (!context.configs().isEmpty()) {
            setters.add(MethodSpec.methodBuilder("config")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Where the configuration is read from; every value is its default unless set.\n")
                    .returns(parts)
                    .addParameter(Tenon.CONFIG_SOURCE, "config")
                    .addStatement("this.config = config")
                    .addStatement("return this")
                    .build());
        }
        for (ConfigModel config : context.configs()) {
            String part = context.accessor(config);
            setters.add(MethodSpec.methodBuilder(part)
                    .addModifiers(visibility(config))
                    .addJavadoc("The {@link $T}; read from the configuration unless set.\n", config.type())
                    .returns(parts)
                    .addParameter(config.type(), part)
                    .addStatement("return $LFrom(() -> $L)", part, part)
                    .build());
            setters.add(MethodSpec.methodBuilder(part + "From")
                    .addModifiers(visibility(config))
                    .addJavadoc("Where the {@link $T} comes from, at each use anew.\n", config.type())
                    .returns(parts)
                    .addParameter(
                            ParameterizedTypeName.get(
                                    ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(config.type())),
                            part)
                    .addStatement(
                            "this.$L = $T.some(() -> $T.of($L.get()))", part, Tenon.OPTION, Tenon.CONFIGURED, part)
                    .addStatement("return this")
                    .build());
        }
        return setters;
    }

    /** The statements that read them. */
    static List<CodeBlock> require(ContextModel context) {
        return context.configs().stream()
                .map(config -> CodeBlock.of(
                        "$T $L =\nstartup.config($T.TYPE, config, $L)",
                        supplied(config),
                        partOf(context, config),
                        config.binding(),
                        context.accessor(config)))
                .toList();
    }

    /** What a record of configuration has at present for a client. */
    static CodeBlock value(ContextModel context, ClientConfigModel client) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$L.get().get()",
                        partOf(context, context.config(client.root()).orElseThrow()));
        client.path().forEach(component -> value.add(".$L()", component));
        return value.build();
    }

    /** What environments are made with. */
    static List<CodeBlock> arguments(ContextModel context) {
        return context.configs().stream()
                .map(config -> CodeBlock.of("$L", partOf(context, config)))
                .toList();
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context) {
        return context.configs().stream()
                .map(config -> ParameterSpec.of(supplied(config), partOf(context, config)))
                .toList();
    }

    /** How environments answer. */
    static List<MethodSpec> accessors(ContextModel context) {
        return context.configs().stream()
                .map(config -> MethodSpec.methodBuilder(context.accessor(config))
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(config.type())
                        .addStatement("return $L.get().get()", partOf(context, config))
                        .build())
                .toList();
    }

    /** What the module itself has: the values, to be told when they change. */
    static void addTo(TypeSpec.Builder module, ContextModel context) {
        for (ConfigModel config : context.configs()) {
            module.addField(supplied(config), context.accessor(config), Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.methodBuilder(context.accessor(config))
                            .addModifiers(visibility(config))
                            .addJavadoc("The {@link $T} at present, and what tells of its changes.\n", config.type())
                            .returns(configured(config))
                            .addStatement("return $L.get()", context.accessor(config))
                            .build());
        }
    }

    static void addTo(MethodSpec.Builder constructor, ContextModel context) {
        for (ConfigModel config : context.configs()) {
            constructor
                    .addParameter(supplied(config), context.accessor(config))
                    .addStatement("this.$L = $L", context.accessor(config), context.accessor(config));
        }
    }

    /** What the constructor of the module is given besides, each after a comma. */
    static String constructed(ContextModel context) {
        return context.configs().stream()
                .map(config -> ", " + partOf(context, config))
                .reduce("", String::concat);
    }

    /** The capabilities of all environments. */
    static Stream<ClassName> capabilities(ContextModel context) {
        return context.configs().stream().map(context::capability);
    }

    /** Whether a public type has to mention one that is not. */
    static boolean hidesTypes(ContextModel context) {
        return context.configs().stream()
                .anyMatch(config -> !config.root().record().isPublic());
    }

    private static Modifier[] visibility(ConfigModel config) {
        return Layout.visibility(config.root().record().isPublic());
    }

    private static TypeName configured(ConfigModel config) {
        return ParameterizedTypeName.get(Tenon.CONFIGURED, config.type());
    }

    private static TypeName supplied(ConfigModel config) {
        return ParameterizedTypeName.get(ClassName.get(Supplier.class), configured(config));
    }

    private static String partOf(ContextModel context, ConfigModel config) {
        return context.accessor(config) + "Part";
    }
}
