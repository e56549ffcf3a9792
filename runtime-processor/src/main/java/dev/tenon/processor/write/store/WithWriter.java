package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookWith}. */
public final class WithWriter {

    private WithWriter() {}

    /** The {@code with} methods of an entity. */
    public static Source write(EntityModel entity) {
        ClassName name = entity.sibling("", "With");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("""
                    Copies of {@link $T} with one component changed. The record has them when it says
                    {@code implements $L}.
                    """, entity.type(), name.simpleName());
        entity.components().forEach(component -> type.addMethod(accessor(component, entity)));
        entity.components().forEach(component -> type.addMethod(with(component, entity)));
        return Source.of(name, type, List.of(entity.place().type()));
    }

    /** What an entity with errors leaves: an interface to implement, so that the errors are not repeated there. */
    public static Source placeholder(EntityModel entity) {
        ClassName name = entity.sibling("", "With");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addJavadoc("Nothing: the entity has errors.\n");
        if (entity.record().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private static MethodSpec accessor(ComponentModel component, EntityModel entity) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("{@link $T#$L}.\n", entity.type(), component.name())
                .returns(component.shape().type())
                .build();
    }

    private static MethodSpec with(ComponentModel changed, EntityModel entity) {
        List<String> arguments = entity.components().stream()
                .map(component -> component.name().equals(changed.name()) ? component.name() : component.name() + "()")
                .toList();
        return MethodSpec.methodBuilder("with" + changed.capitalized())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("The same with another {@link $T#$L}.\n", entity.type(), changed.name())
                .returns(entity.type())
                .addParameter(changed.shape().type(), changed.name())
                .addStatement("return new $T($L)", entity.type(), Layout.outerTexts(arguments))
                .build();
    }
}
