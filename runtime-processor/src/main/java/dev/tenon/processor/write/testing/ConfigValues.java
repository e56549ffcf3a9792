package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.ConfigPart;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import javax.lang.model.element.Modifier;

/** What a record of configuration is to a test runtime: its defaults, or what the test says. */
final class ConfigValues {

    private ConfigValues() {}

    static void addTo(TypeSpec.Builder type, ConfigPart config, ClassName runtime) {
        String part = config.accessor();
        type.addField(FieldSpec.builder(ParameterizedTypeName.get(Tenon.OPTION, config.type()), part, Modifier.PRIVATE)
                        .initializer("$T.none()", Tenon.OPTION)
                        .build())
                .addMethod(MethodSpec.methodBuilder("withConfig")
                        .addModifiers(Layout.visibility(config.isPublic()))
                        .addJavadoc("The {@link $T}; every value is its default until it is set.\n", config.type())
                        .returns(runtime)
                        .addParameter(config.type(), part)
                        .addStatement("this.$L = $T.some($L)", part, Tenon.OPTION, part)
                        .addStatement("return this")
                        .build())
                .addMethod(MethodSpec.methodBuilder(part)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(config.type())
                        .addStatement(
                                "return $L.getOrElse(() -> $T.read($T.empty()))",
                                part,
                                config.binding(),
                                Tenon.CONFIG_SOURCE)
                        .build());
    }
}
