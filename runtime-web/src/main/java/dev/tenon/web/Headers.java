package dev.tenon.web;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;

/** Header fields in their order, found without regard to case (RFC 9110, section 5). Immutable. */
public final class Headers {

    private static final int NAME_AND_VALUE = 2;
    private static final Headers NONE = new Headers(new String[0]);

    /** Name, value, name, value: a request has a few, which are looked at one after the other many times. */
    private final String[] fields;

    private Headers(String[] fields) {
        this.fields = fields;
    }

    /** No header fields. */
    public static Headers none() {
        return NONE;
    }

    /** The value of {@code name}; several are joined by commas, as RFC 9110 has it. */
    public Option<String> get(String name) {
        int first = next(name, 0);
        if (first < 0) {
            return Option.none();
        }
        return next(name, first + NAME_AND_VALUE) < 0
                ? Option.some(fields[first + 1])
                : Option.some(all(name).mkString(", "));
    }

    /** Every value of {@code name}. */
    public Seq<String> all(String name) {
        Seq<String> values = Vector.empty();
        for (int at = next(name, 0); at >= 0; at = next(name, at + NAME_AND_VALUE)) {
            values = values.append(fields[at + 1]);
        }
        return values;
    }

    /** Name and value of each, in their order. */
    public Seq<Tuple2<String, String>> fields() {
        return Iterator.range(0, fields.length / NAME_AND_VALUE)
                .map(field -> Tuple.of(fields[field * NAME_AND_VALUE], fields[field * NAME_AND_VALUE + 1]))
                .toVector();
    }

    /**
     * These, with {@code name} having this one value.
     *
     * @throws IllegalArgumentException when the value holds a line break or another control character
     */
    public Headers with(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 127) {
                throw new IllegalArgumentException("The value of header " + name + " holds a control character");
            }
        }
        return without(name).and(name, value);
    }

    /** These, with one more value for {@code name}. */
    public Headers and(String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + NAME_AND_VALUE);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return new Headers(more);
    }

    /** These, without any value for {@code name}. */
    Headers without(String name) {
        if (next(name, 0) < 0) {
            return this;
        }
        String[] others = new String[fields.length];
        int kept = 0;
        for (int at = 0; at < fields.length; at += NAME_AND_VALUE) {
            if (!fields[at].equalsIgnoreCase(name)) {
                others[kept++] = fields[at];
                others[kept++] = fields[at + 1];
            }
        }
        return new Headers(Arrays.copyOf(others, kept));
    }

    /** Where the next field of this name is, from {@code start} on; negative when there is none. */
    private int next(String name, int start) {
        for (int at = start; at < fields.length; at += NAME_AND_VALUE) {
            if (fields[at].equalsIgnoreCase(name)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers headers && Arrays.equals(fields, headers.fields);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fields);
    }

    @Override
    public String toString() {
        return fields().map(field -> field._1 + ": " + field._2).mkString(", ");
    }
}
