package dev.tenon.testing.junit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The test runtimes that were generated for the tests. */
final class Providers {

    private Providers() {}

    /** All of them. */
    static Seq<TestRuntimeProvider<?>> all() {
        Seq<TestRuntimeProvider<?>> all = Vector.empty();
        for (TestRuntimeProvider<?> provider : ServiceLoader.load(TestRuntimeProvider.class)) {
            all = all.append(provider);
        }
        return all;
    }

    /**
     * One for each context.
     *
     * @throws ExtensionConfigurationException when there is none for one, or several
     */
    static Seq<TestRuntimeProvider<?>> of(Seq<Class<?>> contexts) {
        Seq<TestRuntimeProvider<?>> all = all();
        return contexts.map(context ->
                only(context, all.filter(provider -> provider.context().equals(context))));
    }

    private static TestRuntimeProvider<?> only(Class<?> context, Seq<TestRuntimeProvider<?>> found) {
        if (found.size() == 1) {
            return found.head();
        }
        String name = context.getSimpleName();
        throw new ExtensionConfigurationException(
                found.isEmpty()
                        ? "@TenonTest finds no test runtime of " + name + ": declare @TestRuntime(" + name
                                + ".class) interface Test" + name + " {} in the tests. There is none for a context that"
                                + " uses modules which cannot be made of nothing."
                        : "@TenonTest expects one test runtime of " + name + ", found "
                                + found.map(provider -> provider.runtime().getName())
                                        .mkString(", "));
    }
}
