package dev.tenon.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what JavaPoet wrote as the house writes: one-line Javadoc where it fits, {@code {}} for an empty body, lines of at
 * most 120 columns, broken after an opening parenthesis or an equals sign.
 */
final class Tidy {

    private static final int LINE = 120;
    private static final String CONTINUED = "        ";

    /** What is in a text block is left alone. */
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n.*?\"\"\"", Pattern.DOTALL);

    private static final Pattern PLACE = Pattern.compile("TEXT_BLOCK_(\\d+)_");

    private Tidy() {}

    static String tidy(String source) {
        List<String> blocks = new ArrayList<>();
        String outside = TEXT_BLOCK.matcher(source).replaceAll(block -> {
            blocks.add(block.group());
            return "TEXT_BLOCK_" + (blocks.size() - 1) + "_";
        });
        String tidied =
                String.join("\n", wrapped(joined(shortened(outside.lines().toList())))) + "\n";
        return PLACE.matcher(tidied)
                .replaceAll(place -> Matcher.quoteReplacement(blocks.get(Integer.parseInt(place.group(1)))));
    }

    /** Empty bodies and one-sentence Javadoc on one line. */
    private static List<String> shortened(List<String> lines) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("{")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).strip().equals("}")) {
                result.add(line + "}");
                i++;
            } else if (line.strip().equals("/**")
                    && i + 2 < lines.size()
                    && lines.get(i + 2).strip().equals("*/")
                    && lines.get(i + 1).length() + 4 <= LINE) {
                result.add(line + lines.get(i + 1).strip().substring(1) + " */");
                i += 2;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    /** Undoes the breaks that JavaPoet makes inside parameter lists, but not those of a writer before a dot. */
    private static List<String> joined(List<String> lines) {
        List<String> result = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (!open.isEmpty() && line.strip().startsWith(".")) {
                result.add(open.toString());
                open.setLength(0);
            }
            if (open.isEmpty()) {
                open.append(line);
            } else {
                open.append(open.charAt(open.length() - 1) == '(' ? "" : " ").append(line.strip());
            }
            if (isComment(line) || isWhole(open.toString())) {
                result.add(open.toString());
                open.setLength(0);
            }
        }
        return result;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("*") || line.strip().startsWith("/**");
    }

    /** Whether a line is broken nowhere, or where this class breaks too. */
    private static boolean isWhole(String line) {
        return Scan.openAt(line) < 0 && !isList(line)
                || line.endsWith("{")
                || line.endsWith("(") && !isDeclaration(line);
    }

    /** The interfaces of a type, the rest of which is on the next lines. */
    private static boolean isList(String line) {
        return line.endsWith(",") && line.contains(" extends ") && line.strip().matches("(public )?interface .*");
    }

    private static boolean isDeclaration(String line) {
        return line.strip().matches("(public|private|static|default|record|<).*") && !line.contains(" = ");
    }

    private static List<String> wrapped(List<String> lines) {
        List<String> result = new ArrayList<>();
        lines.forEach(line -> wrap(line, result));
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
        int clause = Math.max(
                line.lastIndexOf(" implements "),
                line.strip().startsWith("interface ") || line.startsWith("public interface ")
                        ? line.lastIndexOf(" extends ")
                        : -1);
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
