package dev.tenon.benchmarks.compile;

import dev.tenon.benchmarks.compile.Sources.Source;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What somebody writes who has no processor, for the same function as a stored entity with its id: the record with its {@code with}
 * methods, the id, the ports, a store in memory and one on PostgreSQL, and the effects. It has a page by title where the generated
 * store has any filter and order, and no description of the entity that other code could use.
 *
 * <p>The texts are resources, in which {@code #} is the number of the entity and {@code @@} is a {@code #}.
 */
final class ByHandSources {

    private static final LinkedHashMap<String, String> NAMES = LinkedHashMap.of(
            "Book", "Book#",
            "BookId", "Book#Id",
            "BookStore", "Book#Store",
            "BookStoreTx", "Book#StoreTx",
            "Books", "Book#s",
            "InMemoryBookStore", "InMemoryBook#Store",
            "PostgresBookStore", "PostgresBook#Store");

    private ByHandSources() {}

    /** Those of one entity in a package. */
    static List<Source> entity(String home, int number) {
        return NAMES.toList()
                .map(text -> Sources.source(home, numbered(text._2, number), numbered(text(text._1), number)));
    }

    /** What the ids of a package share. */
    static Source shared(String home) {
        return Sources.source(home, "Base32", text("Base32"));
    }

    private static String numbered(String text, int number) {
        return text.replace("#", String.valueOf(number)).replace("@@", "#");
    }

    private static String text(String name) {
        try (InputStream text = ByHandSources.class.getResourceAsStream("byhand/" + name + ".java.txt")) {
            if (text == null) {
                throw new IllegalStateException("no text byhand/" + name + ".java.txt");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
