package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A user's record.
 *
 * @param isPublic whether it and all that encloses it are public
 * @param reachable whether generated code in its own package can name it
 */
public record RecordModel(
        ClassName type, boolean isPublic, boolean reachable, List<ComponentModel> components, Place place) {

    public RecordModel {
        components = List.copyOf(components);
    }

    /** The component that holds the version, marked {@code @Version}. */
    public Optional<ComponentModel> version() {
        return components.stream().filter(component -> component.is("Version")).findFirst();
    }

    /** Whether any component has a constraint. */
    public boolean isConstrained() {
        return components.stream()
                .anyMatch(component -> !component.constraints().isEmpty()
                        || !component.itemConstraints().isEmpty());
    }
}
