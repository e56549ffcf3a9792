package dev.tenon.processor.model;

import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** How names are made from names. */
public final class Names {

    private Names() {}

    /** {@code title -> Title}. */
    public static String capitalize(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code Book -> book}; a reserved word gets an underscore. */
    public static String decapitalize(String name) {
        if (name.isEmpty()) {
            return name;
        }
        String lower = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return SourceVersion.isKeyword(lower) ? lower + "_" : lower;
    }

    /** {@code Book -> book}, with an underscore where one of {@code taken} has that name. */
    public static String variable(String typeName, String... taken) {
        String name = decapitalize(typeName);
        while (List.of(taken).contains(name)) {
            name += "_";
        }
        return name;
    }

    /** {@code Notifier -> a Notifier}. */
    public static String withArticle(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** {@code OrderLine -> order_line}, {@code HTTPRequest -> http_request}. */
    public static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether {@code name} can be the name of a type: upper camel case. */
    public static boolean isTypeName(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && Character.isUpperCase(name.charAt(0));
    }
}
