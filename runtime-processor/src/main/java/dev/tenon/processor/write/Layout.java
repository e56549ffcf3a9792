package dev.tenon.processor.write;

import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** How generated code is laid out: as the house's own. */
public final class Layout {

    private static final int INLINE = 80;
    private static final int LINE = 104;

    private Layout() {}

    /** The arguments of a call: behind it when they are few, else on lines of their own, indented more than the call. */
    public static CodeBlock arguments(List<CodeBlock> arguments) {
        CodeBlock together = CodeBlock.join(arguments, ", ");
        String text = together.toString();
        return areFew(arguments.size(), text)
                ? together
                : CodeBlock.of("\n$>$>$L$<$<", isOneLine(text) ? together : CodeBlock.join(arguments, ",\n"));
    }

    /** The arguments of a statement's outermost call, whose following lines are indented anyway. */
    public static CodeBlock outerArguments(List<CodeBlock> arguments) {
        CodeBlock together = CodeBlock.join(arguments, ", ");
        String text = together.toString();
        return areFew(arguments.size(), text)
                ? together
                : CodeBlock.of("\n$L", isOneLine(text) ? together : CodeBlock.join(arguments, ",\n"));
    }

    /** {@link #arguments} that name no types, which is cheaper. */
    public static CodeBlock texts(List<String> arguments) {
        String text = String.join(", ", arguments);
        return areFew(arguments.size(), text)
                ? CodeBlock.of("$L", text)
                : CodeBlock.of("\n$>$>$L$<$<", isOneLine(text) ? text : String.join(",\n", arguments));
    }

    /** {@link #outerArguments} that name no types, which is cheaper. */
    public static String outerTexts(List<String> arguments) {
        String text = String.join(", ", arguments);
        return areFew(arguments.size(), text) ? text : "\n" + (isOneLine(text) ? text : String.join(",\n", arguments));
    }

    /** All on a line of their own when that is long enough, as the formatter does; calls with texts each on one. */
    private static boolean isOneLine(String together) {
        return together.length() <= LINE && together.indexOf('"') < 0;
    }

    private static boolean areFew(int count, String together) {
        return count < 5 && together.length() < INLINE;
    }

    /** A final class that nobody makes an instance of. */
    public static TypeSpec.Builder holder(String name, boolean isPublic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type;
    }

    /** The private constructor of a {@link #holder}. */
    public static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** A user's text, such that Javadoc shows it as it is. */
    public static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replaceAll("\\R", " ");
    }

    /** {@code public} or nothing. */
    public static Modifier[] visibility(boolean isPublic) {
        return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** Visibility and {@code static}. */
    public static Modifier[] visibleStatic(boolean isPublic) {
        return isPublic ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC} : new Modifier[] {Modifier.STATIC};
    }

    /** A whole number as one writes it: {@code 10_000}. */
    public static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '_');
    }

    /** The shortest call that makes {@code duration}. */
    public static CodeBlock duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (duration.toNanosPart() % 1_000_000 != 0) {
            return CodeBlock.of("$T.parse($S)", Duration.class, duration.toString());
        }
        if (duration.toNanosPart() != 0) {
            return CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis());
        }
        if (duration.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        }
        if (seconds % 60 != 0) {
            return CodeBlock.of("$T.ofSeconds($L)", Duration.class, seconds);
        }
        if (seconds % 3600 != 0) {
            return CodeBlock.of("$T.ofMinutes($L)", Duration.class, seconds / 60);
        }
        return seconds % 86_400 != 0
                ? CodeBlock.of("$T.ofHours($L)", Duration.class, seconds / 3600)
                : CodeBlock.of("$T.ofDays($L)", Duration.class, seconds / 86_400);
    }
}
