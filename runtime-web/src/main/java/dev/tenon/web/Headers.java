package dev.tenon.web;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Header fields in their order, found without regard to case (RFC 9110, section 5). Immutable.
 *
 * @param fields name and value of each
 */
public record Headers(Seq<Tuple2<String, String>> fields) {

    private static final Headers NONE = new Headers(Vector.empty());

    /** No header fields. */
    public static Headers none() {
        return NONE;
    }

    /** The value of {@code name}; several are joined by commas, as RFC 9110 has it. */
    public Option<String> get(String name) {
        Seq<String> values = all(name);
        return values.isEmpty() ? Option.none() : Option.some(values.mkString(", "));
    }

    /** Every value of {@code name}. */
    public Seq<String> all(String name) {
        return fields.filter(field -> field._1.equalsIgnoreCase(name)).map(Tuple2::_2);
    }

    /**
     * These, with {@code name} having this one value.
     *
     * @throws IllegalArgumentException when the value holds a line break or another control character
     */
    public Headers with(String name, String value) {
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 127)) {
            throw new IllegalArgumentException("The value of header " + name + " holds a control character");
        }
        return new Headers(
                fields.filter(field -> !field._1.equalsIgnoreCase(name)).append(Tuple.of(name, value)));
    }

    /** These, with one more value for {@code name}. */
    public Headers and(String name, String value) {
        return new Headers(fields.append(Tuple.of(name, value)));
    }
}
