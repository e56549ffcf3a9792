package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code. In a format, {@code $T} is a type, {@code $S} a string literal, {@code $L} anything else, {@code $>} and {@code $<}
 * indent more and less, and {@code $$} is a dollar.
 */
public final class CodeBlock {

    private final List<Part> parts;

    private CodeBlock(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What a block is made of. */
    sealed interface Part {
        void on(CodeWriter writer);
    }

    /** Text as it is; lines after the first are indented. */
    record Text(String text) implements Part {
        @Override
        public void on(CodeWriter writer) {
            writer.add(text);
        }
    }

    /** A type, by the name that it has there. */
    record Type(TypeName type) implements Part {
        @Override
        public void on(CodeWriter writer) {
            writer.add(type);
        }
    }

    /** What has no text. */
    enum Mark implements Part {
        INDENT,
        UNINDENT,
        STATEMENT,
        END_OF_STATEMENT;

        @Override
        public void on(CodeWriter writer) {
            writer.mark(this);
        }
    }

    /** The block that a format makes with these arguments. */
    public static CodeBlock of(String format, @Nullable Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** Several with a text between them. */
    public static CodeBlock join(Iterable<CodeBlock> blocks, String between) {
        Builder joined = builder();
        String before = "";
        for (CodeBlock block : blocks) {
            joined.text(before).add(block);
            before = between;
        }
        return joined.build();
    }

    /** Joins several with a text between them. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String between) {
        return Collector.of(
                ArrayList<CodeBlock>::new,
                List::add,
                (some, others) -> {
                    some.addAll(others);
                    return some;
                },
                blocks -> join(blocks, between));
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Part> parts() {
        return parts;
    }

    /** With qualified names. */
    @Override
    public String toString() {
        return new CodeWriter(new Imports("")).add(this).text(Map.of());
    }

    /** A block in the making. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Builder() {}

        /** Adds what a format makes with these arguments. */
        public Builder add(String format, @Nullable Object... arguments) {
            int argument = 0;
            int from = 0;
            for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
                text.append(format, from, at);
                char kind = format.charAt(at + 1);
                switch (kind) {
                    case 'T' -> part(new Type(type(arguments[argument++])));
                    case 'S' -> StringLiteral.write(String.valueOf(arguments[argument++]), text);
                    case 'L' -> literal(arguments[argument++]);
                    case '>' -> part(Mark.INDENT);
                    case '<' -> part(Mark.UNINDENT);
                    case '$' -> text.append('$');
                    default -> throw new IllegalArgumentException("no format: $" + kind + " in " + format);
                }
                from = at + 2;
            }
            text.append(format, from, format.length());
            if (argument != arguments.length) {
                throw new IllegalArgumentException("more arguments than " + argument + " for " + format);
            }
            return this;
        }

        public Builder add(CodeBlock block) {
            for (Part part : block.parts) {
                if (part instanceof Text more) {
                    text.append(more.text());
                } else {
                    part(part);
                }
            }
            return this;
        }

        /** Adds a statement, whose lines after the first are indented more. */
        public Builder addStatement(String format, @Nullable Object... arguments) {
            part(Mark.STATEMENT);
            add(format, arguments).text(";\n");
            part(Mark.END_OF_STATEMENT);
            return this;
        }

        public Builder addStatement(CodeBlock block) {
            return addStatement("$L", block);
        }

        /** Opens a block of statements. */
        public Builder beginControlFlow(String format, @Nullable Object... arguments) {
            add(format, arguments).text(" {\n");
            part(Mark.INDENT);
            return this;
        }

        public Builder endControlFlow() {
            part(Mark.UNINDENT);
            return text("}\n");
        }

        public boolean isEmpty() {
            return parts.isEmpty() && text.isEmpty();
        }

        public CodeBlock build() {
            endText();
            return new CodeBlock(parts);
        }

        private Builder text(String more) {
            text.append(more);
            return this;
        }

        private void literal(@Nullable Object literal) {
            if (literal instanceof CodeBlock block) {
                add(block);
            } else {
                text.append(literal);
            }
        }

        private static TypeName type(@Nullable Object argument) {
            if (argument instanceof TypeName name) {
                return name;
            }
            if (argument instanceof Class<?> type) {
                return TypeName.get(type);
            }
            throw new IllegalArgumentException("no type: " + argument);
        }

        private void part(Part part) {
            endText();
            parts.add(part);
        }

        private void endText() {
            if (!text.isEmpty()) {
                parts.add(new Text(text.toString()));
                text.setLength(0);
            }
        }
    }
}
