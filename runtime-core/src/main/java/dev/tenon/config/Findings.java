package dev.tenon.config;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What is wrong with a source, and which of its entries nothing reads. For use by one thread. */
final class Findings {

    private Set<ConfigProblem> problems = LinkedHashSet.empty();
    private Set<ConfigKey> known = HashSet.empty();
    private Set<String> open = HashSet.empty();

    /** Remembers that there is such a key. */
    void know(ConfigKey key) {
        known = known.add(key);
    }

    /** Remembers that any word can follow this key. */
    void knowBelow(ConfigKey key) {
        open = open.add(key.name() + ".");
    }

    /** Remembers the keys that the others know. */
    void knowAll(Findings others) {
        known = known.addAll(others.known);
        open = open.addAll(others.open);
    }

    void add(String key, String message) {
        problems = problems.add(new ConfigProblem(key, message));
    }

    Seq<ConfigProblem> problems() {
        return problems.toList();
    }

    /** What to say of each of {@code entries} that no component has, such as a misspelt one. */
    Seq<String> unknown(Seq<ConfigEntry> entries) {
        return entries.filter(entry -> !entry.text().isEmpty() && !isKnown(entry.key()))
                .map(entry -> "Nothing reads " + entry + "."
                        + Nearness.nearest(entry.key(), names())
                                .map(key -> " Did you mean " + key + "?")
                                .getOrElse(""));
    }

    private boolean isKnown(String key) {
        return names().contains(withoutIndex(key)) || open.exists(key::startsWith);
    }

    private Set<String> names() {
        return known.map(ConfigKey::name);
    }

    /** What to say of each of {@code variables} that sets no component, such as a misspelt one. */
    Seq<String> unread(Seq<String> variables) {
        Set<String> read = known.flatMap(ConfigKey::variables);
        return variables
                .filter(variable -> !read.contains(variable) && !read.contains(variable.replaceFirst("_\\d+$", "")))
                .map(variable -> "The variable " + variable + " is not read."
                        + Nearness.nearest(variable, read)
                                .map(near -> " Did you mean " + near + "?")
                                .getOrElse(""));
    }

    /** {@code catalog.names[2] -> catalog.names}. */
    static String withoutIndex(String key) {
        return key.replaceFirst("\\[\\d+]$", "");
    }
}
