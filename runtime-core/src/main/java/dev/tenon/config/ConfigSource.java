package dev.tenon.config;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Where configuration comes from: names and texts, merged already. {@code tenon-config} has one over files, the environment and
 * the command line. Implementations are safe for use by several threads.
 */
public interface ConfigSource {

    /** What counts of all that {@code key} is set to. */
    Option<ConfigEntry> find(ConfigKey key);

    /**
     * Every entry whose key begins with {@code prefix} and a dot, sorted by key. Not those of the environment, whose names do not
     * tell where a word ends.
     */
    Seq<ConfigEntry> below(String prefix);

    /**
     * The names of the variables of the environment that are set, and begin like those of the keys below {@code prefix}; sorted.
     * A source without an environment has none.
     */
    default Seq<String> variables(ConfigKey prefix) {
        return List.empty();
    }

    /** What is wrong with the source itself, such as a file that cannot be read. */
    default Seq<ConfigProblem> problems() {
        return List.empty();
    }

    /** Lets {@code listener} know each time after the source was read anew. A source that never is does nothing. */
    default void onReload(Runnable listener) {}

    /** Nothing is set: every value is its default. */
    static ConfigSource empty() {
        return of(io.vavr.collection.HashMap.empty());
    }

    /** These values, by their whole keys. */
    static ConfigSource of(Map<String, String> values) {
        return new MapConfigSource(values);
    }
}
