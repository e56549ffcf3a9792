package dev.tenon.json;

import dev.tenon.effect.FailureException;
import dev.tenon.store.FieldType;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * How values are written as JSON: records and collections of scalars, without reflection. Generated code has constants of it, for what
 * is stored and what is sent to other contexts. A property that is not known is passed over when it is read. Immutable; safe for use
 * by several threads.
 *
 * @param <T> the values
 */
public abstract class Json<T> {

    /** As many as the longest decimal that a store keeps has; Jackson would read no more than 1,000. */
    private static final int DIGITS = 150_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNumberLength(DIGITS).build())
            .build();

    Json() {}

    abstract void write(JsonGenerator out, T value);

    /** Reads the value whose first token is the parser's current one. */
    abstract T read(JsonParser in);

    /** Whether a record has no property for it. */
    boolean isLeftOut(T value) {
        return false;
    }

    /** What a record's property is that is not there. */
    T absent(String name) {
        throw new IllegalStateException("the JSON has no property '" + name
                + "': give the component an Option, or write it into what is stored");
    }

    /** The value as JSON text. */
    public final String encode(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, value);
        }
        return text.toString();
    }

    /**
     * The value of JSON text.
     *
     * @throws IllegalStateException when it is not JSON of such a value
     */
    public final T decode(String text) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            return read(in);
        } catch (JacksonException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | FailureException e) {
            throw new IllegalStateException("the JSON is not what it was declared as: " + text, e);
        }
    }

    /**
     * A scalar: numbers and truth values as such, all others as their text, as are the fractions that JSON has no number for
     * ({@code NaN}, {@code Infinity}, {@code -Infinity}, {@code -0.0}).
     */
    public static <T> Json<T> of(FieldType<T> type) {
        return switch (type.column()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL -> new Plain<>(type);
            default -> text(type::encode, type::decode);
        };
    }

    /** A text. */
    public static <T> Json<T> text(Function<? super T, String> encode, Function<String, ? extends T> decode) {
        return new Text<>(encode, decode);
    }

    /** JSON in JSON: the text of a value of any kind, which is written as it is. */
    public static Json<String> verbatim() {
        return Verbatim.ANY;
    }

    /** What is asked for at the first value, for records that have themselves inside. */
    public static <T> Json<T> later(Supplier<? extends Json<T>> json) {
        return new Later<>(json);
    }

    /** Perhaps a value; none is {@code null}, and in a record no property. */
    public static <T> Json<Option<T>> option(Json<T> item) {
        return new Perhaps<>(item);
    }

    /** Several values, of which {@code collect} makes the collection. */
    public static <T, C extends Iterable<T>> Json<C> array(
            Json<T> item, Function<? super List<T>, ? extends C> collect) {
        return new Array<>(item, collect);
    }

    /**
     * A map, as an object whose names are the texts of its keys.
     *
     * @param collect makes it of the entries, in the order in which they are stored
     */
    public static <K, V, M extends Iterable<Tuple2<K, V>>> Json<M> map(
            FieldType<K> key, Json<V> value, Function<? super java.util.Map<K, V>, ? extends M> collect) {
        return new Entries<>(key, value, collect);
    }

    /**
     * A record.
     *
     * @param make makes it of the values of its properties, by place
     * @param properties its components
     */
    @SafeVarargs
    public static <T> Json<T> object(Function<? super Values, ? extends T> make, Property<T, ?>... properties) {
        List<Property<T, ?>> all = new ArrayList<>();
        for (Property<T, ?> property : properties) {
            all.add(property);
        }
        return object(make, all);
    }

    /** The same, of properties that were put together. */
    public static <T> Json<T> object(
            Function<? super Values, ? extends T> make, Iterable<? extends Property<T, ?>> properties) {
        List<Property<T, ?>> all = new ArrayList<>();
        properties.forEach(all::add);
        return new Record<>(make, List.copyOf(all));
    }

    /** A component of a record. */
    public static <T, V> Property<T, V> property(String name, Json<V> json, Function<? super T, ? extends V> read) {
        return new Property<>(name, json, read, () -> json.absent(name));
    }

    /** A component of a record. */
    public static final class Property<T, V> {

        private final String name;
        private final Json<V> json;
        private final Function<? super T, ? extends V> read;
        private final Supplier<? extends V> absent;

        private Property(
                String name, Json<V> json, Function<? super T, ? extends V> read, Supplier<? extends V> absent) {
            this.name = name;
            this.json = json;
            this.read = read;
            this.absent = absent;
        }

        /** The same, which has this value where it is not there: what older versions did not write. */
        public Property<T, V> or(V value) {
            return new Property<>(name, json, read, () -> value);
        }

        private void write(JsonGenerator out, T value) {
            V property = read.apply(value);
            if (!json.isLeftOut(property)) {
                out.writeName(name);
                json.write(out, property);
            }
        }
    }

    /** The values of a record's properties. */
    public static final class Values {

        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** The value of the property at {@code place}, counted from 0. */
        @SuppressWarnings({"unchecked", "NullAway"
        }) // the property at this place has the type that generated code asks for
        public <V> V get(int place) {
            return (V) values[place];
        }
    }

    /** The text of a value that is none of {@code null}, an object and an array. */
    private static String scalar(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw new IllegalArgumentException("expected a text, a number or a truth value, found " + token);
        }
        return in.getString();
    }

    private static final class Later<T> extends Json<T> {

        private final Supplier<? extends Json<T>> json;

        Later(Supplier<? extends Json<T>> json) {
            this.json = json;
        }

        @Override
        void write(JsonGenerator out, T value) {
            json.get().write(out, value);
        }

        @Override
        T read(JsonParser in) {
            return json.get().read(in);
        }
    }

    private static final class Plain<T> extends Json<T> {

        private final FieldType<T> type;

        Plain(FieldType<T> type) {
            this.type = type;
        }

        @Override
        void write(JsonGenerator out, T value) {
            switch (type.stored(value)) {
                case Boolean truth -> out.writeBoolean(truth);
                case BigDecimal decimal -> out.writeNumber(new BigDecimal(type.encode(value)));
                case Double fraction -> fraction(out, fraction, type.encode(value));
                case Float fraction -> fraction(out, fraction, type.encode(value));
                case Number whole -> out.writeNumber(whole.longValue());
                default -> out.writeString(type.encode(value));
            }
        }

        /** The text tells a negative zero, which is stored as any other. */
        private static void fraction(JsonGenerator out, double stored, String text) {
            if (Double.isFinite(stored) && !text.equals("-0.0")) {
                out.writeNumber(text);
            } else {
                out.writeString(text);
            }
        }

        @Override
        T read(JsonParser in) {
            return type.decode(scalar(in));
        }
    }

    private static final class Text<T> extends Json<T> {

        private final Function<? super T, String> encode;
        private final Function<String, ? extends T> decode;

        Text(Function<? super T, String> encode, Function<String, ? extends T> decode) {
            this.encode = encode;
            this.decode = decode;
        }

        @Override
        void write(JsonGenerator out, T value) {
            out.writeString(encode.apply(value));
        }

        @Override
        T read(JsonParser in) {
            return decode.apply(scalar(in));
        }
    }

    private static final class Verbatim extends Json<String> {

        static final Verbatim ANY = new Verbatim();

        @Override
        void write(JsonGenerator out, String value) {
            out.writeRawValue(value);
        }

        @Override
        String read(JsonParser in) {
            StringWriter text = new StringWriter();
            try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                out.copyCurrentStructureExact(in);
            }
            return text.toString();
        }
    }

    private static final class Perhaps<T> extends Json<Option<T>> {

        private final Json<T> item;

        Perhaps(Json<T> item) {
            this.item = item;
        }

        @Override
        void write(JsonGenerator out, Option<T> value) {
            if (value.isEmpty()) {
                out.writeNull();
            } else {
                item.write(out, value.get());
            }
        }

        @Override
        Option<T> read(JsonParser in) {
            return in.currentToken() == JsonToken.VALUE_NULL ? Option.none() : Option.some(item.read(in));
        }

        @Override
        boolean isLeftOut(Option<T> value) {
            return value.isEmpty();
        }

        @Override
        Option<T> absent(String name) {
            return Option.none();
        }
    }

    private static final class Array<T, C extends Iterable<T>> extends Json<C> {

        private final Json<T> item;
        private final Function<? super List<T>, ? extends C> collect;

        Array(Json<T> item, Function<? super List<T>, ? extends C> collect) {
            this.item = item;
            this.collect = collect;
        }

        @Override
        void write(JsonGenerator out, C values) {
            out.writeStartArray();
            values.forEach(value -> item.write(out, value));
            out.writeEndArray();
        }

        @Override
        C read(JsonParser in) {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("expected an array, found " + in.currentToken());
            }
            List<T> values = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(item.read(in));
            }
            return collect.apply(values);
        }
    }

    private static final class Entries<K, V, M extends Iterable<Tuple2<K, V>>> extends Json<M> {

        private final FieldType<K> key;
        private final Json<V> value;
        private final Function<? super java.util.Map<K, V>, ? extends M> collect;

        Entries(FieldType<K> key, Json<V> value, Function<? super java.util.Map<K, V>, ? extends M> collect) {
            this.key = key;
            this.value = value;
            this.collect = collect;
        }

        @Override
        void write(JsonGenerator out, M entries) {
            out.writeStartObject();
            for (Tuple2<K, V> entry : entries) {
                out.writeName(key.encode(entry._1()));
                value.write(out, entry._2());
            }
            out.writeEndObject();
        }

        @Override
        M read(JsonParser in) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected an object, found " + in.currentToken());
            }
            java.util.Map<K, V> entries = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                K name = key.decode(in.currentName());
                in.nextToken();
                entries.put(name, value.read(in));
            }
            return collect.apply(entries);
        }
    }

    private static final class Record<T> extends Json<T> {

        private final Function<? super Values, ? extends T> make;
        private final List<Property<T, ?>> properties;

        Record(Function<? super Values, ? extends T> make, List<Property<T, ?>> properties) {
            this.make = make;
            this.properties = properties;
        }

        @Override
        void write(JsonGenerator out, T value) {
            out.writeStartObject();
            for (Property<T, ?> property : properties) {
                property.write(out, value);
            }
            out.writeEndObject();
        }

        @Override
        T read(JsonParser in) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected an object, found " + in.currentToken());
            }
            @Nullable Object[] values = new @Nullable Object[properties.size()];
            boolean[] found = new boolean[properties.size()];
            while (in.nextToken() != JsonToken.END_OBJECT) {
                int place = place(in.currentName());
                in.nextToken();
                if (place < 0) {
                    in.skipChildren();
                } else {
                    values[place] = properties.get(place).json.read(in);
                    found[place] = true;
                }
            }
            for (int i = 0; i < found.length; i++) {
                if (!found[i]) {
                    values[i] = properties.get(i).absent.get();
                }
            }
            return make.apply(new Values(values));
        }

        private int place(String name) {
            for (int i = 0; i < properties.size(); i++) {
                if (properties.get(i).name.equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
