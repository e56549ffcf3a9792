package dev.tenon.processor.write.store;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes {@code InMemoryBookStore}. */
public final class MemoryStoreWriter {

    private static final ClassName SESSION = ClassName.get("dev.tenon.store.memory", "MemorySession");

    private final EntityModel entity;
    private final ClassName name;
    private final String constant;

    private MemoryStoreWriter(EntityModel entity) {
        this.entity = entity;
        this.name = entity.sibling("InMemory", "Store");
        this.constant = entity.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The in-memory store of an entity. */
    public static Source write(EntityModel entity) {
        return new MemoryStoreWriter(entity).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), entity.record().isPublic())
                .addJavadoc("{@link $T} in a {@link $T}.\n", entity.sibling("", "StoreTx"), Tenon.MEMORY_DATABASE)
                .superclass(ParameterizedTypeName.get(Tenon.MEMORY_STORE, entity.keyType(), entity.type()))
                .addSuperinterface(entity.sibling("", "StoreTx"))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Tenon.ENTITY_TYPE, entity.keyType(), entity.type()),
                                constant,
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(entityType())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(SESSION, "session")
                        .addStatement("super($L, session)", constant)
                        .build())
                .addMethod(port());
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(MethodSpec.methodBuilder(finder.method())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(finder.result())
                    .addParameter(finder.argument(), finder.component())
                    .addStatement(
                            "return $L($T.$L, $L)",
                            finder.isUnique() ? "findUnique" : "findAll",
                            entity.sibling("", "Fields"),
                            finder.component(),
                            finder.component())
                    .build());
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private MethodSpec port() {
        return MethodSpec.methodBuilder("in")
                .addModifiers(Layout.visibleStatic(entity.record().isPublic()))
                .addJavadoc("The store of {@link $T} in {@code database}.\n", entity.type())
                .returns(ParameterizedTypeName.get(
                        Tenon.TRANSACTIONAL_PORT, entity.sibling("", "Store"), entity.sibling("", "StoreTx")))
                .addParameter(Tenon.MEMORY_DATABASE, "database")
                .addStatement("return database.port($T::new)", name)
                .build();
    }

    private CodeBlock entityType() {
        ClassName fields = entity.sibling("", "Fields");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($S, $T.$L)",
                        Tenon.ENTITY_TYPE,
                        entity.name(),
                        fields,
                        entity.key().map(ComponentModel::name).orElse("id"))
                .add("$>$>");
        entity.record()
                .version()
                .ifPresent(version -> code.add(
                        "\n.version($T::$L, (entity, version) -> new $T($L))",
                        entity.type(),
                        version.name(),
                        entity.type(),
                        withVersion(version)));
        for (Finder finder : Finder.of(entity)) {
            code.add("\n.$L($T.$L)", finder.isUnique() ? "unique" : "lookup", fields, finder.component());
        }
        return code.add("$<$<").build();
    }

    private CodeBlock withVersion(ComponentModel version) {
        return Layout.arguments(entity.components().stream()
                .map(component -> component.equals(version)
                        ? CodeBlock.of("version")
                        : CodeBlock.of("entity.$L()", component.name()))
                .toList());
    }
}
