package dev.tenon.web;

import dev.tenon.web.json.Encoder;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A part of a list that is too long for one answer. Immutable.
 *
 * @param found one more than is wanted, if there are more
 * @param limit how many are wanted
 */
record Portion<T>(Seq<T> found, int limit) {

    /** How many there are in an answer, unless the caller wants another number. */
    static final int USUAL = 50;

    private static final int MOST = 500;

    /**
     * How many a caller may want.
     *
     * @throws IllegalArgumentException when it may not
     */
    static int limit(int wanted) {
        if (wanted < 1 || wanted > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + ", found " + wanted);
        }
        return wanted;
    }

    /**
     * {@code {"items": [...], "next": "..."}}; {@code next} is left out at the end.
     *
     * @param place what the next request says of the last one that was seen
     */
    Response toResponse(Encoder<T> item, Function<T, ?> place) {
        Seq<T> items = found.take(limit);
        return Response.ok(json -> {
            json.writeStartObject();
            Encoder.<T>array(item).property(json, "items", items);
            if (found.size() > limit) {
                json.writeStringProperty("next", place.apply(items.last()).toString());
            }
            json.writeEndObject();
        });
    }
}
