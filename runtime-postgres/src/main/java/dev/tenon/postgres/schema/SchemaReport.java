package dev.tenon.postgres.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the tables of a context differ from what its entities need. Its text is SQL: what is between the statements is comments, and
 * when all of it has run, nothing differs any more. Immutable.
 */
public final class SchemaReport {

    private final String schema;
    private final String script;
    private final List<Difference> differences;
    private final List<String> notes;
    private final boolean isEmpty;

    /** @param isEmpty whether none of the tables is there */
    SchemaReport(String schema, String script, List<Difference> differences, List<String> notes, boolean isEmpty) {
        this.schema = schema;
        this.script = script;
        this.differences = List.copyOf(differences);
        this.notes = List.copyOf(notes);
        this.isEmpty = isEmpty;
    }

    /** Whether the tables are what the entities need. There may be more than that. */
    public boolean isClean() {
        return differences.isEmpty();
    }

    /** One line each: what is expected and what was found. */
    public List<String> differences() {
        return differences.stream().map(Difference::description).toList();
    }

    /** What is there, is not expected, and is in nobody's way. */
    public List<String> notes() {
        return notes;
    }

    /** The statements that mend everything, in an order in which they succeed, without semicolons. */
    public List<String> statements() {
        return numbered().stream().map(numbered -> numbered.step().sql()).toList();
    }

    private record Numbered(int number, boolean isFirst, Step step) {}

    private List<Numbered> numbered() {
        List<Numbered> all = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            for (Step step : differences.get(i).steps()) {
                all.add(new Numbered(i, false, step));
            }
        }
        all.sort(Comparator.comparing(numbered -> numbered.step().phase()));
        List<Integer> seen = new ArrayList<>();
        List<Numbered> marked = new ArrayList<>();
        for (Numbered each : all) {
            marked.add(new Numbered(each.number(), !seen.contains(each.number()), each.step()));
            seen.add(each.number());
        }
        return marked;
    }

    /** The whole report. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (isClean()) {
            text.append("-- The schema ")
                    .append(schema)
                    .append(" is what ")
                    .append(script)
                    .append(" says.\n");
        } else {
            text.append("-- The schema ")
                    .append(schema)
                    .append(" is not what ")
                    .append(script)
                    .append(" says. ")
                    .append(
                            differences.size() == 1
                                    ? "There is 1 difference"
                                    : "There are " + differences.size() + " differences")
                    .append("; these statements mend it, in this order:\n");
        }
        if (isEmpty && !isClean()) {
            text.append("-- None of its tables is there. For development and tests they can be made at the start:"
                            + " by -D")
                    .append(SchemaMode.PROPERTY)
                    .append("=create, or ")
                    .append(SchemaMode.VARIABLE)
                    .append("=create.\n");
        }
        int previous = -1;
        for (Numbered each : numbered()) {
            if (each.isFirst()) {
                text.append("-- ")
                        .append(each.number() + 1)
                        .append(". ")
                        .append(differences.get(each.number()).description())
                        .append('\n');
            } else if (each.number() != previous) {
                text.append("-- ").append(each.number() + 1).append(" again\n");
            }
            if (!each.step().hint().isEmpty()) {
                text.append("--    ").append(each.step().hint()).append('\n');
            }
            text.append(each.step().sql()).append(";\n");
            previous = each.number();
        }
        notes.forEach(note -> text.append("-- Left alone: ").append(note).append('\n'));
        return text.toString();
    }
}
