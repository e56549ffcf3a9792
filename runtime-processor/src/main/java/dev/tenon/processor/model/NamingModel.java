package dev.tenon.processor.model;

import java.util.List;

/**
 * An annotation on a record that names components of it, as it is written.
 *
 * @param annotation the simple name of the annotation, such as {@code CompositeKey}
 * @param names what it names, which need not be there
 * @param isUnique the attribute {@code unique} of a {@code @Lookup}
 */
public record NamingModel(String annotation, List<String> names, boolean isUnique, Place place) {

    public NamingModel {
        names = List.copyOf(names);
    }
}
