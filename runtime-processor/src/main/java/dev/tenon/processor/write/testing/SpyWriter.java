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

    private static final ClassName SPIED_STORE = ClassName.get("dev.tenon.testing", "SpiedStore");
    private static final ClassName SPIED_PORT = ClassName.get("dev.tenon.testing", "SpiedPort");

    private final TestRuntimeModel runtime;
    private final StoreModel store;
    private final ClassName name;
    private final ClassName spied;
    private final ClassName writing;
    private final TypeName port;

    SpyWriter(TestRuntimeModel runtime, StoreModel store) {
        this.runtime = runtime;
        this.store = store;
        this.name = nameOf(runtime, store);
        this.spied = name.nestedClass("Spied");
        this.writing = ClassName.get(store.port().packageName(), store.port().simpleName() + "Tx");
        this.port = ParameterizedTypeName.get(Tenon.TRANSACTIONAL_PORT, store.port(), writing);
    }

    static ClassName nameOf(TestRuntimeModel runtime, StoreModel store) {
        return ClassName.get(runtime.type().packageName(), store.port().simpleName() + "Spy");
    }

    Source write() {
        ClassName memory = ClassName.get(
                store.port().packageName(), "InMemory" + store.port().simpleName());
        TypeSpec.Builder type = Layout.holder(name.simpleName(), runtime.isPublic())
                .addJavadoc("Tells what was asked of the store of {@link $T}.\n", store.entity())
                .superclass(ParameterizedTypeName.get(Tenon.STORE_SPY, store.key(), store.entity()))
                .addField(port, "port", Modifier.PRIVATE, Modifier.FINAL)
                .addField(writing, "committing", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Tenon.MEMORY_DATABASE, "database")
                        .addStatement("this($T.in(database), database)", memory)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(port, "port")
                        .addParameter(Tenon.MEMORY_DATABASE, "database")
                        .addStatement("this(port, port.in(database.autoCommit()))")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(port, "port")
                        .addParameter(writing, "committing")
                        .addStatement("super(committing)")
                        .addStatement("this.port = port")
                        .addStatement("this.committing = committing")
                        .build())
                .addMethod(MethodSpec.methodBuilder("port")
                        .addJavadoc("The port for the module.\n")
                        .returns(port)
                        .addStatement("return new $T<>(port, this::spied, committing)", SPIED_PORT)
                        .build())
                .addMethod(MethodSpec.methodBuilder("store")
                        .addJavadoc("The store for use without a transaction.\n")
                        .returns(writing)
                        .addStatement("return spied(committing)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("spied")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(writing)
                        .addParameter(writing, "store")
                        .addStatement("return new $T(this, store)", spied)
                        .build())
                .addType(spied());
        if (store.hasCaller()) {
            type.addMethod(MethodSpec.methodBuilder("stored")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(writing)
                    .addParameter(Tenon.CORRELATION, "correlation")
                    .addStatement("return committing.by(correlation)")
                    .build());
        }
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private TypeSpec spied() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(name, "spy")
                .addParameter(writing, "store")
                .addStatement("super(spy, store)");
        TypeSpec.Builder type = TypeSpec.classBuilder(spied)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(SPIED_STORE, store.key(), store.entity()))
                .addSuperinterface(writing);
        if (store.hasCaller()) {
            type.addField(name, "spy", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.spy = spy");
        }
        type.addField(writing, "store", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor.addStatement("this.store = store").build());
        if (store.hasCaller()) {
            type.addMethod(MethodSpec.methodBuilder("by")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(writing)
                    .addParameter(Tenon.CORRELATION, "correlation")
                    .addStatement("return new $T(spy, store.by(correlation))", spied)
                    .build());
        }
        store.finders().forEach(finder -> type.addMethod(finder(finder)));
        return type.build();
    }

    private static MethodSpec finder(StoreModel.Finder finder) {
        CodeBlock arguments = CodeBlock.join(
                finder.parameters().stream()
                        .map(parameter -> CodeBlock.of("$L", parameter.name()))
                        .toList(),
                ", ");
        MethodSpec.Builder method = MethodSpec.methodBuilder(finder.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(finder.result());
        finder.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        boolean isHidden = finder.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("store"));
        return method.addStatement(
                        "return call($S, () -> $L.$L($L), $L)",
                        finder.name(),
                        isHidden ? "this.store" : "store",
                        finder.name(),
                        arguments,
                        arguments)
                .build();
    }
}
