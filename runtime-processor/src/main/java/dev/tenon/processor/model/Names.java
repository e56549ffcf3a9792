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

    /** {@code bookStock -> book_stock}, {@code userID -> user_id}, {@code HTTPServer -> http_server}. */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter) && i > 0 && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }

    /** {@code LendingEvents -> lending-events}. */
    public static String kebabCase(String name) {
        return snakeCase(name).replace('_', '-');
    }

    /** {@code BookBorrowed -> BOOK_BORROWED}. */
    public static String constant(String name) {
        return snakeCase(name).toUpperCase(Locale.ROOT);
    }

    /** Whether the upper-case letter there begins a word, and not within an acronym. */
    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        return before != '_'
                && (!Character.isUpperCase(before)
                        || at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
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

    /** Whether {@code name} can be the name of a type: upper camel case. */
    public static boolean isTypeName(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && Character.isUpperCase(name.charAt(0));
    }
}
