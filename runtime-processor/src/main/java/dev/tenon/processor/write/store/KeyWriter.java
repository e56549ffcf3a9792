package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;

/** Writes {@code MembershipKey}, the record of a composite key. */
public final class KeyWriter {

    private KeyWriter() {}

    /** The key of an entity that has a composite one. */
    public static Source write(EntityModel entity) {
        ClassName name = entity.sibling("", "Key");
        String variable = entity.variable();
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (ComponentModel key : entity.keys()) {
            components.addParameter(key.shape().type(), key.name());
        }
        List<String> values = entity.keys().stream()
                .map(key -> variable + "." + key.name() + "()")
                .toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(name.simpleName())
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("What identifies a {@link $T}.\n", entity.type())
                .recordConstructor(components.build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Layout.visibleStatic(entity.record().isPublic()))
                        .addJavadoc("The key of {@code $L}.\n", variable)
                        .returns(name)
                        .addParameter(entity.type(), variable)
                        .addStatement("return new $T($L)", name, Layout.outerTexts(values))
                        .build());
        return Source.of(name, type, List.of(entity.place().type()));
    }
}
