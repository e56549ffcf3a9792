package dev.tenon.processor.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what writers made as the house writes: one-line Javadoc where it fits, {@code {}} for an empty body, lines of at
 * most 120 columns, broken after an opening parenthesis or an equals sign.
 */
final class Tidy {

    private static final int LINE = 120;
    private static final String CONTINUED = "        ";

    private static final String QUOTES = "\"\"\"";

    /** Stands for a text block, and is as wide as what opens it. */
    private static final String BLOCK = "\0\0\0";

    private static final String[] DECLARATIONS = {"public", "private", "static", "default", "record", "<"};

    private Tidy() {}

    static String tidy(String source) {
        List<String> blocks = new ArrayList<>();
        List<String> lines = wrapped(joined(shortened(lines(source, blocks))));
        StringBuilder tidied = new StringBuilder(source.length() + source.length() / 8);
        int block = 0;
        for (String line : lines) {
            int from = 0;
            while (block < blocks.size() && line.indexOf(BLOCK, from) >= 0) {
                int place = line.indexOf(BLOCK, from);
                tidied.append(line, from, place).append(blocks.get(block++));
                from = place + BLOCK.length();
            }
            tidied.append(line, from, line.length()).append('\n');
        }
        return tidied.toString();
    }

    /** The lines of the source. A text block, which is left alone, is put aside. */
    private static List<String> lines(String source, List<String> blocks) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < source.length()) {
            int end = endOfLine(source, from);
            String line = source.substring(from, end);
            while (line.endsWith(QUOTES) && source.indexOf(QUOTES, end) >= 0) {
                int start = end - QUOTES.length();
                int close = source.indexOf(QUOTES, end) + QUOTES.length();
                blocks.add(source.substring(start, close));
                end = endOfLine(source, close);
                line = line.substring(0, line.length() - QUOTES.length()) + BLOCK + source.substring(close, end);
            }
            lines.add(line);
            from = end + 1;
        }
        return lines;
    }

    private static int endOfLine(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    /** Empty bodies and one-sentence Javadoc on one line. */
    private static List<String> shortened(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("{") && i + 1 < lines.size() && isJust(lines.get(i + 1), "}")) {
                result.add(line + "}");
                i++;
            } else if (line.endsWith("/**")
                    && isJust(line, "/**")
                    && i + 2 < lines.size()
                    && isJust(lines.get(i + 2), "*/")
                    && lines.get(i + 1).length() + 4 <= LINE) {
                result.add(line + lines.get(i + 1).strip().substring(1) + " */");
                i += 2;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    /** Undoes breaks inside parameter lists, but not those of a writer before a dot. */
    private static List<String> joined(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (!open.isEmpty() && line.startsWith(".", start(line))) {
                result.add(open.toString());
                open.setLength(0);
            }
            if (open.isEmpty()) {
                if (isComment(line) || isWhole(line)) {
                    result.add(line);
                } else {
                    open.append(line);
                }
                continue;
            }
            open.append(open.charAt(open.length() - 1) == '(' ? "" : " ").append(line.strip());
            if (isComment(line) || isWhole(open.toString())) {
                result.add(open.toString());
                open.setLength(0);
            }
        }
        return result;
    }

    /** Where the indentation ends. */
    private static int start(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static boolean isJust(String line, String text) {
        int start = start(line);
        return line.length() - start == text.length() && line.startsWith(text, start);
    }

    private static boolean isComment(String line) {
        int start = start(line);
        return line.startsWith("*", start) || line.startsWith("/**", start);
    }

    /** Whether a line is broken nowhere, or where this class breaks too. */
    private static boolean isWhole(String line) {
        return Scan.isClosed(line) && !isList(line) || line.endsWith("{") || line.endsWith("(") && !isDeclaration(line);
    }

    /** The interfaces of a type, the rest of which is on the next lines. */
    private static boolean isList(String line) {
        return line.endsWith(",") && line.contains(" extends ") && isInterface(line);
    }

    private static boolean isInterface(String line) {
        return line.startsWith("interface ", start(line)) || line.startsWith("public interface ", start(line));
    }

    private static boolean isDeclaration(String line) {
        int start = start(line);
        for (String declaration : DECLARATIONS) {
            if (line.startsWith(declaration, start)) {
                return !line.contains(" = ");
            }
        }
        return false;
    }

    private static List<String> wrapped(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        boolean isValueBelow = false;
        for (String line : lines) {
            if (isValueBelow && line.startsWith(".", start(line))) {
                // What is called on a value that went below its name.
                wrap(CONTINUED + line, result);
                continue;
            }
            int before = result.size();
            wrap(line, result);
            isValueBelow = result.size() > before + 1 && result.get(before).endsWith("=");
        }
        return result;
    }

    private static void wrap(String line, List<String> out) {
        if (line.length() <= LINE || isComment(line) || line.startsWith("import ")) {
            out.add(line);
            return;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUED;
        if (!wrapClauses(line, indent, out) && !wrapCalls(line, indent, out) && !wrapValue(line, indent, out)) {
            wrapArguments(line, indent, out);
        }
    }

    /** {@code record Live(...)} and its {@code implements} on the next line, when each fits. */
    private static boolean wrapClauses(String line, String indent, List<String> out) {
        int clause = Math.max(line.lastIndexOf(" implements "), isInterface(line) ? line.lastIndexOf(" extends ") : -1);
        if (clause < 0 || clause > LINE || Scan.depthAt(line, clause) > 0) {
            return false;
        }
        out.add(line.substring(0, clause));
        out.add(indent + line.substring(clause + 1));
        return true;
    }

    /** {@code return Eff.suspend(...)} and its {@code .span(...)} on the next line. */
    private static boolean wrapCalls(String line, String indent, List<String> out) {
        int call = line.lastIndexOf(").") + 1;
        if (call == 0 || call > LINE || !line.strip().startsWith("return ") || Scan.depthAt(line, call) > 0) {
            return false;
        }
        out.add(line.substring(0, call));
        out.add(indent + line.substring(call));
        return true;
    }

    /** What is assigned on the next line, when it fits there whole. */
    private static boolean wrapValue(String line, String indent, List<String> out) {
        int equals = line.indexOf(" = ");
        String value = equals < 0 ? "" : indent + line.substring(equals + 3);
        boolean isTooLong = value.length() > LINE && Scan.widest(line) != null && startOf(line) <= LINE;
        if (equals < 0 || Scan.depthAt(line, equals) > 0 || isTooLong) {
            return false;
        }
        declare(line.substring(0, equals + 2), line.lastIndexOf(' ', equals - 1), indent, out);
        wrap(value, out);
        return true;
    }

    /** Where the arguments start that would be broken. */
    private static int startOf(String line) {
        Scan.Span span = Scan.widest(line);
        return span == null ? 0 : span.from();
    }

    private static void wrapArguments(String line, String indent, List<String> out) {
        Scan.Span span = innermost(line, Scan.widest(line));
        if (span == null) {
            out.add(line);
            return;
        }
        int name = line.lastIndexOf(' ', span.from());
        if (span.from() > LINE && name > indent.length()) {
            out.add(line.substring(0, name));
            wrap(indent + line.substring(name + 1), out);
            return;
        }
        out.add(line.substring(0, span.from()));
        int clause = line.indexOf(" implements ", span.to());
        String close = clause < 0 ? line.substring(span.to()) : line.substring(span.to(), clause);
        String together = indent + line.substring(span.from(), span.to()) + close;
        List<String> arguments = Scan.arguments(line.substring(span.from(), span.to()));
        if (together.length() <= LINE) {
            out.add(together);
        } else {
            for (int i = 0; i < arguments.size(); i++) {
                wrap(indent + arguments.get(i) + (i + 1 < arguments.size() ? "," : close), out);
            }
        }
        if (clause >= 0) {
            out.add(indent + line.substring(clause + 1));
        }
    }

    /** What is before a value; when that is too long for a line, the name is on the next. */
    private static void declare(String declaration, int name, String indent, List<String> out) {
        if (declaration.length() <= LINE || name <= indent.length()) {
            out.add(declaration);
        } else {
            out.add(declaration.substring(0, name));
            out.add(indent + declaration.substring(name + 1));
        }
    }

    /** Of {@code f(new X(a, b))}, that of {@code X}: a call that is the only argument of another is not broken before. */
    private static Scan.@Nullable Span innermost(String line, Scan.@Nullable Span outer) {
        if (outer == null) {
            return null;
        }
        String content = line.substring(outer.from(), outer.to());
        Scan.Span inner = Scan.widest(content);
        if (inner == null
                || inner.to() != content.length() - 1
                || content.contains("->")
                || Scan.arguments(content).size() > 1
                || outer.from() + inner.from() > LINE) {
            return outer;
        }
        return innermost(line, new Scan.Span(outer.from() + inner.from(), outer.from() + inner.to()));
    }
}
