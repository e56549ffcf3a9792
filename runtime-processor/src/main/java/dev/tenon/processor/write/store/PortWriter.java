package dev.tenon.processor.write.store;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookStore} and {@code BookStoreTx}. */
public final class PortWriter {

    private PortWriter() {}

    /** The two ports of an entity. */
    public static List<Source> write(EntityModel entity) {
        return List.of(reads(entity), writes(entity));
    }

    private static Source reads(EntityModel entity) {
        ClassName name = entity.sibling("", "Store");
        ClassName parent = entity.record().version().isPresent() ? Tenon.VERSIONED_READS : Tenon.READ_STORE;
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("Reads the store of {@link $T}.\n", entity.type())
                .addSuperinterface(ParameterizedTypeName.get(parent, entity.keyType(), entity.type()));
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(MethodSpec.methodBuilder(finder.method())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc(
                            finder.isUnique()
                                    ? "The one with this {@link $T#$L}.\n"
                                    : "Those with this {@link $T#$L}, in the order of their keys.\n",
                            entity.type(),
                            finder.component())
                    .returns(finder.result())
                    .addParameter(finder.argument(), finder.component())
                    .build());
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private static Source writes(EntityModel entity) {
        ClassName name = entity.sibling("", "StoreTx");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("Reads and writes the store of {@link $T} inside a transaction.\n", entity.type())
                .addSuperinterface(entity.sibling("", "Store"))
                .addSuperinterface(ParameterizedTypeName.get(Tenon.WRITE_STORE, entity.keyType(), entity.type()));
        return Source.of(name, type, List.of(entity.place().type()));
    }
}
