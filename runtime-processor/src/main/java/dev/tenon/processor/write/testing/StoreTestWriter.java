package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.SeedModel;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookStoreDifferentialTest} for a store of which the declaration has a row: the test that runs. */
final class StoreTestWriter {

    private final TestRuntimeModel runtime;
    private final StoreModel store;
    private final ClassName extended;
    private final ClassName capability;

    /** @param extended what it runs, such as {@code BookStoreDifferential} */
    StoreTestWriter(TestRuntimeModel runtime, StoreModel store, ClassName extended, ClassName capability) {
        this.runtime = runtime;
        this.store = store;
        this.extended = extended;
        this.capability = capability;
    }

    Source write() {
        ClassName name = ClassName.get(extended.packageName(), extended.simpleName() + "Test");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Layout.visibility(runtime.isPublic()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "{@link $T} with the rows of {@link $T}, after those that they refer to.\n",
                        extended,
                        runtime.type())
                .superclass(extended)
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", Layout.arguments(rows(runtime.seedsOf(store))))
                        .build());
        List<SeedModel> given = runtime.givenFor(store);
        if (!given.isEmpty()) {
            type.addMethod(given(given));
        }
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private MethodSpec given(List<SeedModel> seeds) {
        CodeBlock.Builder all = CodeBlock.builder().add("return $L", inserted(seeds.getFirst()));
        seeds.stream().skip(1).forEach(seed -> all.add("\n.then($L)", inserted(seed)));
        return MethodSpec.methodBuilder("given")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(Tenon.EFF, capability, WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("$L", all.build())
                .build();
    }

    private CodeBlock inserted(SeedModel seed) {
        ClassName stores =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Store");
        return CodeBlock.of("$T.$L.<$T>insert($L)", stores, effects(seed), capability, row(seed));
    }

    /** {@code catalogBooks -> Books}. */
    private String effects(SeedModel seed) {
        return runtime.stores().stream()
                .filter(each -> each.entity().equals(seed.entity()))
                .map(each ->
                        each.accessor().substring(runtime.context().simpleName().length()))
                .findFirst()
                .orElseThrow();
    }

    private List<CodeBlock> rows(List<SeedModel> seeds) {
        return seeds.stream().map(this::row).toList();
    }

    private CodeBlock row(SeedModel seed) {
        return CodeBlock.of("$T.$L()", runtime.type(), seed.method());
    }
}
