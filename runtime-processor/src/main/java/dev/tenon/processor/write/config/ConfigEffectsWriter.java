package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code HasCatalogConfig} and {@code CatalogConfigEffects}. */
public final class ConfigEffectsWriter {

    private static final TypeVariableName VALUE = TypeVariableName.get("A");

    private final ContextModel context;
    private final ConfigModel config;
    private final boolean isPublic;

    private ConfigEffectsWriter(ContextModel context, ConfigModel config) {
        this.context = context;
        this.config = config;
        this.isPublic = config.root().record().isPublic();
    }

    /** The capability and the effects of each record of configuration. */
    public static Stream<Source> write(ContextModel context) {
        return context.configs().stream().flatMap(config -> new ConfigEffectsWriter(context, config).write());
    }

    private Stream<Source> write() {
        return Stream.of(capability(), effects());
    }

    private Source capability() {
        ClassName name = context.capability(config);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(isPublic))
                .addJavadoc("The capability to ask for {@link $T}.\n", config.type())
                .addMethod(MethodSpec.methodBuilder(context.accessor(config))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("The values at present.\n")
                        .returns(config.type())
                        .build());
        return Source.of(name, type, origins());
    }

    private Source effects() {
        ClassName name = ClassName.get(context.type().packageName(), config.name() + "Effects");
        TypeSpec.Builder type = Layout.holder(name.simpleName(), isPublic)
                .addJavadoc("{@link $T} as effects.\n", config.type())
                .addMethod(Layout.noInstances())
                .addMethod(effect(config.type())
                        .addJavadoc("The values at present.\n")
                        .addStatement(
                                "return $T.access($T::$L)",
                                Tenon.EFF,
                                context.capability(config),
                                context.accessor(config))
                        .build())
                .addMethod(effect(VALUE)
                        .addTypeVariable(VALUE)
                        .addJavadoc("One of the values at present, or what comes of them.\n")
                        .addParameter(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class),
                                        WildcardTypeName.supertypeOf(config.type()),
                                        WildcardTypeName.subtypeOf(VALUE)),
                                "value")
                        .addStatement(
                                "return $T.access(environment -> value.apply(environment.$L()))",
                                Tenon.EFF,
                                context.accessor(config))
                        .build());
        return Source.of(name, type, origins());
    }

    private MethodSpec.Builder effect(TypeName result) {
        TypeVariableName environment = TypeVariableName.get("R", context.capability(config));
        return MethodSpec.methodBuilder("get")
                .addModifiers(Layout.visibleStatic(isPublic))
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, result));
    }

    private List<String> origins() {
        return List.of(context.place().type(), config.place().type());
    }
}
