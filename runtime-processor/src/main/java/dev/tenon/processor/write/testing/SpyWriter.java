package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookStoreSpy}. */
final class SpyWriter {

    private static final ClassName SPIED_STORE = Tenon.testing("SpiedStore");
    private static final ClassName SPIED_PORT = Tenon.testing("SpiedPort");
    private static final ClassName WRITING = Tenon.testing("Writing");
    private static final ClassName CALL_RECORDER = Tenon.testing("CallRecorder");

    private final TestRuntimeModel runtime;
    private final StoreModel store;
    private final ClassName name;
    private final ClassName spied;
    private final ClassName writing;
    private final TypeName port;
    private final TypeName writes;

    SpyWriter(TestRuntimeModel runtime, StoreModel store) {
        this.runtime = runtime;
        this.store = store;
        this.name = nameOf(runtime, store);
        this.spied = name.nestedClass("Spied");
        this.writing = ClassName.get(store.port().packageName(), store.port().simpleName() + "Tx");
        this.port = ParameterizedTypeName.get(Tenon.TRANSACTIONAL_PORT, store.port(), writing);
        this.writes = ParameterizedTypeName.get(WRITING, writing);
    }

    static ClassName nameOf(TestRuntimeModel runtime, StoreModel store) {
        return ClassName.get(runtime.type().packageName(), store.port().simpleName() + "Spy");
    }

    Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), runtime.isPublic())
                .addJavadoc("Tells what was asked of the store of {@link $T}.\n", store.entity())
                .superclass(ParameterizedTypeName.get(Tenon.STORE_SPY, store.key(), store.entity()))
                .addField(store.port(), "reads", Modifier.PRIVATE, Modifier.FINAL)
                .addField(writes, "writes", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(CALL_RECORDER, "recorder")
                        .addParameter(store.port(), "reads")
                        .addParameter(writes, "writes")
                        .addStatement("super(recorder, reads, writes)")
                        .addStatement("this.reads = reads")
                        .addStatement("this.writes = writes")
                        .build())
                .addMethod(inMemory())
                .addMethod(MethodSpec.methodBuilder("port")
                        .addJavadoc("A port for the module, spied on.\n")
                        .returns(port)
                        .addParameter(port, "port")
                        .addStatement(
                                "return new $T<>(port, inside -> new $T(this, inside, $T.in(inside)), store())",
                                SPIED_PORT,
                                spied,
                                WRITING)
                        .build())
                .addMethod(MethodSpec.methodBuilder("store")
                        .addJavadoc("The store for use without a transaction.\n")
                        .returns(writing)
                        .addStatement("return new $T(this, reads, writes)", spied)
                        .build());
        store.finders().forEach(finder -> FinderSpy.addTo(type, name, finder, runtime.isPublic()));
        if (store.hasCaller()) {
            type.addMethod(by("reads", store.port(), CodeBlock.of("reads.by(correlation)")))
                    .addMethod(by("writes", writes, CodeBlock.of("writes.map(store -> store.by(correlation))")));
        }
        type.addType(spied());
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private MethodSpec inMemory() {
        ClassName memory = ClassName.get(
                store.port().packageName(), "InMemory" + store.port().simpleName());
        return MethodSpec.methodBuilder("in")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Records what is asked of a store in memory.\n")
                .returns(name)
                .addParameter(Tenon.MEMORY_DATABASE, "database")
                .addStatement("$T committing = $T.in(database).in(database.autoCommit())", writing, memory)
                .addStatement(
                        "return new $T($T.on(database.platform()), committing, $T.in(committing))",
                        name,
                        CALL_RECORDER,
                        WRITING)
                .build();
    }

    private static MethodSpec by(String method, TypeName result, CodeBlock answer) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result)
                .addParameter(Tenon.CORRELATION, "correlation")
                .addStatement("return $L", answer)
                .build();
    }

    private TypeSpec spied() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(name, "spy")
                .addParameter(store.port(), "reads")
                .addParameter(writes, "writes")
                .addStatement("super(spy, reads, writes)");
        TypeSpec.Builder type = TypeSpec.classBuilder(spied)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(SPIED_STORE, store.key(), store.entity()))
                .addSuperinterface(writing);
        if (store.hasCaller()) {
            type.addField(name, "spy", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.spy = spy");
        }
        if (store.hasCaller() || !store.finders().isEmpty()) {
            type.addField(store.port(), "reads", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.reads = reads");
        }
        if (store.hasCaller()) {
            type.addField(writes, "writes", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.writes = writes");
        }
        type.addMethod(constructor.build());
        if (store.hasCaller()) {
            type.addMethod(MethodSpec.methodBuilder("by")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(writing)
                    .addParameter(Tenon.CORRELATION, "correlation")
                    .addStatement(
                            "return new $T(spy, reads.by(correlation), writes.map(store -> store.by(correlation)))",
                            spied)
                    .build());
        }
        store.finders().forEach(finder -> type.addMethod(FinderSpy.recorded(finder)));
        return type.build();
    }
}
