package dev.tenon.testing.transcript;

import dev.tenon.effect.Unit;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as text that is the same in every run: what has no text of its own is its type. Secrets mask themselves, see
 * {@link dev.tenon.config.Secret}.
 */
final class ValueText {

    private static final int LONGEST = 240;

    /** How {@code Object.toString} tells one object from another; an address of somebody goes on after a dot. */
    private static final Pattern IDENTITY = Pattern.compile("(?<=[\\w.$;]{3}|\\[[BCDFIJSZ])@[0-9a-f]{1,16}(?![\\w.-])");

    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[/\\w.@]*");

    private ValueText() {}

    static String of(Object value) {
        return value.equals(Unit.UNIT) ? "done" : stable(text(value));
    }

    /** In parentheses; nothing of nothing. */
    static String ofAll(Object... arguments) {
        return arguments.length == 0
                ? ""
                : Vector.of(arguments).map(argument -> stable(text(argument))).mkString("(", ", ", ")");
    }

    /** A set without an order, such as one of enums, would have another one in each run. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> bytes.length + " bytes";
            case Object[] several -> list(Vector.of(several).map(ValueText::text));
            case java.util.HashSet<?> set ->
                list(Vector.ofAll(set).map(ValueText::text).sorted());
            case io.vavr.collection.HashSet<?> set ->
                list(Vector.ofAll(set).map(ValueText::text).sorted());
            default -> value.toString();
        };
    }

    private static String list(Vector<String> texts) {
        return texts.mkString("[", ", ", "]");
    }

    /** Without what differs from run to run, on one line. */
    static String stable(String text) {
        String named = LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
        String line = IDENTITY.matcher(named).replaceAll("").replace("\r", "").replace("\n", " | ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
