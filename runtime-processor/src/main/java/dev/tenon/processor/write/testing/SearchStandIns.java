package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.SearchedModel;
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
import javax.lang.model.element.Modifier;

/** What searches have in a test runtime: real indexes in memory, with spies. */
final class SearchStandIns {

    private static final ClassName SPIED = ClassName.get("dev.tenon.testing", "SpiedSearch");
    private static final ClassName SPY = ClassName.get("dev.tenon.testing", "SearchSpy");
    private static final ClassName LUCENE = ClassName.get("dev.tenon.search.lucene", "LuceneSearch");

    private SearchStandIns() {}

    /** The statement that makes the indexes. */
    static CodeBlock made() {
        return CodeBlock.of("this.indexes = new $T($T.inMemory(), platform)", SPIED, LUCENE);
    }

    /** The members. */
    static void addTo(TypeSpec.Builder type, TestRuntimeModel runtime, ClassName name) {
        ClassName searches = name.nestedClass("Searches");
        type.addField(SPIED, "indexes", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder("searches")
                        .addModifiers(Layout.visibility(runtime.isPublic()))
                        .addJavadoc("What was indexed and looked for.\n")
                        .returns(searches)
                        .addStatement("return new $T(module, indexes, events)", searches)
                        .build());
        for (SearchedModel search : runtime.searches()) {
            type.addMethod(MethodSpec.methodBuilder(search.accessor())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(Tenon.SEARCH_TX, search.key(), search.entity()))
                    .addStatement(
                            "return new $T<>(module.runtime().$L(), committing($T::$L))",
                            Tenon.testing("CommittingSearch"),
                            search.accessor(),
                            transaction(runtime),
                            search.accessor())
                    .build());
        }
        type.addType(searches(runtime, searches));
    }

    private static TypeSpec searches(TestRuntimeModel runtime, ClassName name) {
        ClassName module =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Module");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Layout.visibleStatic(runtime.isPublic()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("A spy for each search.\n")
                .addField(module, "module", Modifier.PRIVATE, Modifier.FINAL)
                .addField(SPIED, "indexes", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Tenon.MESSAGE_SPY, "events", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(module, "module")
                        .addParameter(SPIED, "indexes")
                        .addParameter(Tenon.MESSAGE_SPY, "events")
                        .addStatement("this.module = module")
                        .addStatement("this.indexes = indexes")
                        .addStatement("this.events = events")
                        .build());
        for (SearchedModel search : runtime.searches()) {
            TypeName spy = ParameterizedTypeName.get(SPY, search.key(), search.entity());
            type.addMethod(MethodSpec.methodBuilder(search.plural())
                    .addModifiers(Layout.visibility(search.isPublic()))
                    .addJavadoc("The spy on the search of {@link $T}.\n", search.entity())
                    .returns(spy)
                    .addStatement("return new $T<>(module.$L(), indexes, events)", SPY, search.part())
                    .build());
        }
        return type.build();
    }

    private static ClassName transaction(TestRuntimeModel runtime) {
        return ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Tx");
    }

    /**
     * A store as it is used without a transaction. Writes that are indexed by themselves are those of the module, whose ports tell the
     * spies.
     */
    static CodeBlock around(TestRuntimeModel runtime, StoreModel store, CodeBlock spied) {
        return runtime.searchOf(store)
                .filter(SearchedModel::isAuto)
                .map(search -> CodeBlock.of(
                        "new $T($T.refusing(WIRED), module.runtime().$L(), committing($T::$L)).store()",
                        SpyWriter.nameOf(runtime, store),
                        Tenon.testing("CallRecorder"),
                        store.accessor(),
                        transaction(runtime),
                        store.accessor()))
                .orElse(spied);
    }
}
