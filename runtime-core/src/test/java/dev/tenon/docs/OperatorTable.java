package dev.tenon.docs;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of the operators of a type, made of its source and of a class of examples: what the operator does is the first
 * sentence of its Javadoc, the example is the body of the method with its name, and what that yields is found by running it.
 */
final class OperatorTable {

    private static final Pattern DOCUMENTED =
            Pattern.compile("(?s)    /\\*\\*((?:(?!\\*/).)*?)\\*/\\s+(?:@\\w+(?:\\([^)]*\\))?(?: //[^\\n"
                    + "]*)?\\s+)*(?:static |default |public |abstract )*(?:<[^;{]*?> )?[\\w<][\\w<>?, .]*? (\\w+)\\(");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)    Object (\\w+)\\(\\) \\{\\R\\s+return (.*?);\\R    }");

    private OperatorTable() {}

    /** The names of all public methods that the type declares. */
    static SortedSet<String> operators(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all examples. */
    static SortedSet<String> examples(Class<?> examples) {
        return Arrays.stream(examples.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Object.class
                        && method.getParameterCount() == 0
                        && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows in alphabetical order. */
    static String markdown(String typeSource, String examplesSource, Function<String, String> yields) {
        TreeMap<String, String> does = new TreeMap<>();
        DOCUMENTED.matcher(typeSource).results().forEach(found -> does.putIfAbsent(found.group(2), sentence(found)));
        StringBuilder table = new StringBuilder("| operator | does | example | yields |\n|---|---|---|---|\n");
        TreeMap<String, String> code = new TreeMap<>();
        EXAMPLE.matcher(examplesSource).results().forEach(found -> code.put(found.group(1), expression(found)));
        code.forEach((name, example) -> table.append("| `%s` | %s | `%s` | `%s` |\n"
                .formatted(name, cell(said(name, does)), cell(example), cell(yields.apply(name)))));
        return table.toString();
    }

    private static String said(String name, Map<String, String> does) {
        String said = does.getOrDefault(name, "");
        if (said.isBlank()) {
            throw new AssertionError("no Javadoc was found for " + name);
        }
        return said;
    }

    private static String sentence(MatchResult javadoc) {
        String text = javadoc.group(1)
                .replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|linkplain|link) (?:#?[\\w.#]+ )?([^}]*)}", "`$1`")
                .replaceAll("`#", "`")
                .replaceAll("\\s+", " ")
                .strip();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String expression(MatchResult example) {
        return example.group(2).replaceAll("\\s+", " ").replaceAll(" \\.", ".").replace("( ", "(");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
