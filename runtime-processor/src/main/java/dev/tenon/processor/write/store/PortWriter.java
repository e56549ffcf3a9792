package dev.tenon.processor.write.store;

import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
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
        if (entity.hasCaller()) {
            type.addSuperinterface(ParameterizedTypeName.get(Tenon.CALLER_STORE, name));
        }
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(finder(finder));
            if (!finder.isUnique()) {
                type.addMethod(page(finder));
            }
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private static MethodSpec finder(Finder finder) {
        return MethodSpec.methodBuilder(finder.method())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(
                        finder.isUnique()
                                ? "The one with this $L.\n"
                                : "Those with this $L, in the order of their keys.\n",
                        finder.links())
                .returns(finder.result())
                .addParameters(finder.parameters())
                .build();
    }

    private static MethodSpec page(Finder finder) {
        List<ParameterSpec> parameters = finder.pageParameters();
        int count = parameters.size();
        return MethodSpec.methodBuilder(finder.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("Those with this $L, as {@link #slice} gives them.\n", finder.links())
                .returns(finder.pageResult())
                .addParameters(parameters)
                .addStatement(
                        "return slice($L, $L, $L)",
                        finder.selection(),
                        parameters.get(count - 2).name(),
                        parameters.get(count - 1).name())
                .build();
    }

    private static Source writes(EntityModel entity) {
        ClassName name = entity.sibling("", "StoreTx");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("Reads and writes the store of {@link $T} inside a transaction.\n", entity.type())
                .addSuperinterface(entity.sibling("", "Store"))
                .addSuperinterface(ParameterizedTypeName.get(Tenon.WRITE_STORE, entity.keyType(), entity.type()));
        if (entity.hasCaller()) {
            type.addMethod(MethodSpec.methodBuilder("by")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(name)
                    .addParameter(Tenon.CORRELATION, "correlation")
                    .build());
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }
}
