package dev.tenon.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The operators of one type in the table.
 *
 * @param type whose operators these are
 * @param examples has a method for each
 */
record OperatorChapter(Class<?> type, Class<?> examples) {

    String markdown(Function<Object, String> yielded) throws IOException {
        return OperatorTable.markdown(
                source("src/main/java", type), source("src/test/java", examples), name -> yielded.apply(example(name)));
    }

    private Object example(String operator) {
        try {
            var constructor = examples.getDeclaredConstructor();
            return examples.getDeclaredMethod(operator).invoke(constructor.newInstance());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(operator, broken);
        }
    }

    private static String source(String root, Class<?> type) throws IOException {
        return Files.readString(Path.of(root, type.getName().replace('.', '/') + ".java"));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
