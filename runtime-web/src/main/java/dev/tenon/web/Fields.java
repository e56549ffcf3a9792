package dev.tenon.web;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, while a record is made of them. A field that is null counts as not given. Fields that
 * nobody asked for are errors, unless the {@link Input} passes over them. For one thread, and only inside the function that it was given to.
 */
public final class Fields {

    private final JsonNode object;
    private final Place place;
    private Set<String> asked = LinkedHashSet.empty();

    Fields(JsonNode object, Place place) {
        this.object = object;
        this.place = place;
    }

    static <T> @Nullable T read(JsonNode node, Place place, Function<? super Fields, ? extends T> construct) {
        if (!node.isObject()) {
            return Scalars.report(place, "must be an object, found " + Scalars.kind(node));
        }
        Fields fields = new Fields(node, place);
        return place.construct(() -> {
            T value = construct.apply(fields);
            fields.reportUnknown(LinkedHashSet.empty());
            return value;
        });
    }

    static <T> @Nullable List<T> items(JsonNode node, Place place, Decoder<T> item) {
        if (!node.isArray()) {
            return Scalars.report(place, "must be an array, found " + Scalars.kind(node));
        }
        java.util.List<T> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(item.decode(node.get(i), place.item(i)));
        }
        return List.ofAll(items);
    }

    /** The field {@code name}, which must be given. */
    public <T> T field(String name, Decoder<T> decoder) {
        JsonNode node = given(name);
        if (node == null) {
            place.field(name).report("is required");
            return decoder.placeholder();
        }
        return decoder.decode(node, place.field(name));
    }

    /** The field {@code name}, or {@code fallback} when it is not given. */
    public <T> T field(String name, Decoder<T> decoder, T fallback) {
        JsonNode node = given(name);
        return node == null ? fallback : decoder.decode(node, place.field(name));
    }

    /** The field {@code name}, or none when it is not given. */
    public <T> Option<T> optional(String name, Decoder<T> decoder) {
        JsonNode node = given(name);
        return node == null ? Option.none() : Option.some(decoder.decode(node, place.field(name)));
    }

    private @Nullable JsonNode given(String name) {
        asked = asked.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    /** Reports what nobody asked for; {@code elsewhere} are the names that the path or the query gives. */
    void reportUnknown(Set<String> elsewhere) {
        if (place.ignoresUnknown()) {
            return;
        }
        for (String name : object.propertyNames()) {
            if (!asked.contains(name)) {
                String why = elsewhere.contains(name)
                        ? "is not read from the body, but from the path or the query"
                        : "is unknown" + Suggestion.of(name, asked.toVector());
                place.field(Utf8.quoted(name)).report(why);
            }
        }
    }
}
