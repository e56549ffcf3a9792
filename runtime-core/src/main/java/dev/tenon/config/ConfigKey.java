package dev.tenon.config;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * The name of a value, in files and among the variables of the environment. Immutable.
 *
 * @param name in kebab case, with dots between the words: {@code catalog.open-library.token}
 * @param dashed the variable with each dash as an underscore: {@code CATALOG_OPEN_LIBRARY_TOKEN}
 * @param joined the variable without dashes: {@code CATALOG_OPENLIBRARY_TOKEN}
 */
public record ConfigKey(String name, String dashed, String joined) {

    /** The key of this name. */
    public static ConfigKey of(String name) {
        return new ConfigKey(name, variable(name), variable(name.replace("-", "")));
    }

    /** {@code maxPageSize -> max-page-size}, {@code baseURL -> base-url}: the name of a component in keys. */
    public static String kebab(String component) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char letter = component.charAt(i);
            if (Character.isUpperCase(letter) && i > 0 && startsWord(component, i)) {
                kebab.append('-');
            }
            kebab.append(letter == '_' ? '-' : Character.toLowerCase(letter));
        }
        return kebab.toString();
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        return before != '_'
                && (!Character.isUpperCase(before)
                        || at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The key {@code word} below this one. */
    public ConfigKey child(String word) {
        return new ConfigKey(
                name + "." + word, dashed + "_" + variable(word), joined + "_" + variable(word.replace("-", "")));
    }

    /** The key of the n-th item of a list, from 0. */
    public ConfigKey item(int n) {
        return new ConfigKey(name + "[" + n + "]", dashed + "_" + n, joined + "_" + n);
    }

    /** The key of the file that has the value: {@code catalog.open-library.token-file}. */
    public ConfigKey file() {
        return new ConfigKey(name + "-file", dashed + "_FILE", joined + "_FILE");
    }

    /** The variables of the environment that set it. */
    public Seq<String> variables() {
        return List.of(dashed, joined).distinct();
    }
}
