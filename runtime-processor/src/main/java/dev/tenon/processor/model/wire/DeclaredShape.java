package dev.tenon.processor.model.wire;

import dev.tenon.processor.model.Place;
import java.util.Map;

/**
 * A shape, and where in the source it comes from.
 *
 * @param places of its fields, by path
 */
public record DeclaredShape(WireShape shape, Place place, Map<String, Place> places)
        implements Comparable<DeclaredShape> {

    public DeclaredShape {
        places = Map.copyOf(places);
    }

    /** Where the field is declared; where the shape is, if the field is gone. */
    public Place place(WireField field) {
        return places.getOrDefault(field.path(), place);
    }

    @Override
    public int compareTo(DeclaredShape other) {
        return shape.compareTo(other.shape);
    }
}
