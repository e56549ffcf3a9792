package dev.tenon.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@code @Lookup}: on a component, or on the record over several.
 *
 * @param components what rows are found by, in order; in a declaration that is wrong perhaps not all that it names
 * @param isUnique whether no two rows may share a value
 */
public record LookupModel(List<ComponentModel> components, boolean isUnique, Place place) {

    public LookupModel {
        components = List.copyOf(components);
    }

    /** The finder: {@code findByPatronIdAndReturnedAt}. */
    public String method() {
        return components.stream().map(ComponentModel::capitalized).collect(Collectors.joining("And", "findBy", ""));
    }

    /** The names of its components. */
    public List<String> names() {
        return components.stream().map(ComponentModel::name).toList();
    }

    /** Whether it is over several components. */
    public boolean isComposite() {
        return components.size() > 1;
    }
}
