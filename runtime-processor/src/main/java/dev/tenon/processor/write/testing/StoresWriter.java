package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the {@code Stores} of a test runtime: its spies. */
final class StoresWriter {

    private static final ClassName CALL_RECORDER = Tenon.testing("CallRecorder");

    private final TestRuntimeModel runtime;

    StoresWriter(TestRuntimeModel runtime) {
        this.runtime = runtime;
    }

    TypeSpec write(ClassName name) {
        MethodSpec.Builder spied = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Tenon.MEMORY_DATABASE, "database");
        ClassName module =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Module");
        MethodSpec.Builder wired =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(module, "module");
        if (!runtime.stores().isEmpty()) {
            wired.addStatement("$T recorder = $T.refusing(WIRED)", CALL_RECORDER, CALL_RECORDER);
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("A spy for each store.\n");
        ClassName transaction =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Tx");
        String transactor = ContextModel.transactorOf(runtime.context().simpleName());
        for (StoreModel store : runtime.stores()) {
            ClassName spy = SpyWriter.nameOf(runtime, store);
            String field = shortName(runtime, store);
            type.addField(spy, field, Modifier.PRIVATE, Modifier.FINAL);
            spied.addStatement("this.$L = $T.in(database)", field, spy);
            wired.addStatement(
                    "this.$L = new $T($L)",
                    field,
                    spy,
                    Layout.outerArguments(List.of(
                            CodeBlock.of("recorder"),
                            CodeBlock.of("module.runtime().$L()", store.accessor()),
                            CodeBlock.of(
                                    "$T.committing(module.runtime().$L(), $T::$L)",
                                    Tenon.testing("Writing"),
                                    transactor,
                                    transaction,
                                    store.accessor()))));
        }
        type.addMethod(spied.build()).addMethod(wired.build());
        for (StoreModel store : runtime.stores()) {
            String field = shortName(runtime, store);
            type.addMethod(MethodSpec.methodBuilder(field)
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("The spy on the store of {@link $T}.\n", store.entity())
                    .returns(SpyWriter.nameOf(runtime, store))
                    .addStatement("return $L", field)
                    .build());
        }
        return type.build();
    }

    /** {@code catalogBooks -> books}. */
    static String shortName(TestRuntimeModel runtime, StoreModel store) {
        return Names.decapitalize(
                store.accessor().substring(runtime.context().simpleName().length()));
    }
}
