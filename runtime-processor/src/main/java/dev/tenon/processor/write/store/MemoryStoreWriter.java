package dev.tenon.processor.write.store;

import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code InMemoryBookStore}. */
public final class MemoryStoreWriter {

    private static final ClassName SESSION = ClassName.get("dev.tenon.store.memory", "MemorySession");

    private final EntityModel entity;
    private final ClassName name;

    private MemoryStoreWriter(EntityModel entity) {
        this.entity = entity;
        this.name = entity.sibling("InMemory", "Store");
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
                .addMethods(entity.hasCaller() ? ofCallers() : List.of(ofNobody()))
                .addMethod(port());
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(MethodSpec.methodBuilder(finder.method())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(finder.result())
                    .addParameters(finder.parameters())
                    .addStatement("return $L($L)", finder.isUnique() ? "findUnique" : "findAll", finder.match())
                    .build());
        }
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private MethodSpec ofNobody() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(SESSION, "session")
                .addStatement("super($T.ENTITY, session)", entity.sibling("", "Fields"))
                .build();
    }

    private List<MethodSpec> ofCallers() {
        return List.of(
                MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(SESSION, "session")
                        .addStatement("this(session, $T.none())", Tenon.CORRELATION)
                        .build(),
                MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(SESSION, "session")
                        .addParameter(Tenon.CORRELATION, "correlation")
                        .addStatement("super($T.ENTITY, session, correlation)", entity.sibling("", "Fields"))
                        .build(),
                MethodSpec.methodBuilder("by")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(entity.sibling("", "StoreTx"))
                        .addParameter(Tenon.CORRELATION, "correlation")
                        .addStatement("return new $T(session(), correlation)", name)
                        .build());
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
}
