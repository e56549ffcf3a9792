package dev.tenon.testing.junit;

import dev.tenon.testing.TestSystem;
import dev.tenon.testing.postgres.TestPostgres;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes what {@link TenonTest} gives: runtimes for each test, a database for each class. */
final class TenonExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TenonExtension.class);

    /** For JUnit. */
    TenonExtension() {}

    /** The runtimes are a test's also where the constructor takes them. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestSystem.class || Providers.all().exists(provider -> provider.runtime() == type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(ofTheClass(parameter, type));
        }
        return scene(context)
                .find(type)
                .getOrElseThrow(() -> new ParameterResolutionException("@TenonTest of "
                        + context.getRequiredTestClass().getSimpleName() + " names no context of a "
                        + type.getSimpleName()));
    }

    /** What such a runtime does would be seen by no test, or by the next one too. */
    private static String ofTheClass(ParameterContext parameter, Class<?> type) {
        Executable executable = parameter.getDeclaringExecutable();
        String what = executable.getDeclaringClass().getSimpleName();
        String where = executable instanceof Constructor<?>
                ? "the constructor of " + what + ", which is called once for all its tests: remove"
                        + " @TestInstance(PER_CLASS), or let test methods take the parameter"
                : what + "." + executable.getName() + ", which runs once for all tests: let @BeforeEach, @AfterEach or"
                        + " test methods take the parameter";
        return "@TenonTest expected a test to give a " + type.getSimpleName() + " to, and found " + where
                + ". Each test has runtimes of its own.";
    }

    private static Scene scene(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(context.getUniqueId(), unused -> newScene(context), Scene.class);
    }

    private static Scene newScene(ExtensionContext context) {
        Seq<? extends TestRuntimeProvider<?>> providers = Providers.of(contexts(context));
        return TestPostgres.isAskedFor()
                ? Scene.on(database(context, providers).emptied(), providers)
                : Scene.inMemory(providers);
    }

    /** That of the outermost class: what is nested shares it. */
    private static ClassDatabase database(ExtensionContext context, Seq<? extends TestRuntimeProvider<?>> providers) {
        ExtensionContext owner = context;
        while (owner.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
            owner = owner.getParent().get();
        }
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(ClassDatabase.class, unused -> ClassDatabase.of(providers), ClassDatabase.class);
    }

    private static Seq<Class<?>> contexts(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), TenonTest.class, context.getEnclosingTestClasses())
                .map(found -> Vector.<Class<?>>of(found.value()))
                .orElseThrow();
    }
}
