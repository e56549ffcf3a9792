package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.Optional;

/**
 * A {@code @ForeignKey}.
 *
 * @param component what holds the key
 * @param target the entity that it refers to
 * @param flaw why the target cannot be referred to, such as {@code no @StoredEntity}, or empty
 * @param targetKey the type of the target's key, if that is one component
 */
public record ForeignKeyModel(
        ComponentModel component,
        ClassName target,
        String flaw,
        Optional<TypeName> targetKey,
        OnDelete onDelete,
        Place place) {

    /** Whether the component can hold the target's key. */
    public boolean fits() {
        return targetKey
                .map(key -> key.box().equals(component.single().type().box()))
                .orElse(false);
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return flaw.isEmpty() && fits() && (onDelete != OnDelete.SET_NULL || component.isOptional());
    }

    /** What becomes of a row when the one that it refers to is deleted: as core's type of this name. */
    public enum OnDelete {
        RESTRICT,
        CASCADE,
        SET_NULL
    }
}
