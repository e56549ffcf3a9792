package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @StoredEntity}.
 *
 * @param record the record; {@code isRecord} is false when the user annotated something else
 * @param plural the name of its effects, such as {@code Books}
 */
public record EntityModel(RecordModel record, boolean isRecord, boolean isGeneric, String plural)
        implements Comparable<EntityModel> {

    /** The entity's type. */
    public ClassName type() {
        return record.type();
    }

    /** The entity's simple name. */
    public String name() {
        return type().simpleName();
    }

    /** Where the entity is declared. */
    public Place place() {
        return record.place();
    }

    /** Its components. */
    public List<ComponentModel> components() {
        return record.components();
    }

    /** The components marked {@code @Key}, or {@code id} when it is a typed id. */
    public List<ComponentModel> keys() {
        List<ComponentModel> marked =
                components().stream().filter(component -> component.is("Key")).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        return components().stream()
                .filter(component -> component.name().equals("id") && component.shape() instanceof Shape.Id)
                .toList();
    }

    /** The key; the first component when there is none, so that the rest can still be generated beside the error. */
    public Optional<ComponentModel> key() {
        return keys().stream().findFirst().or(() -> components().stream().findFirst());
    }

    /** The key's type. */
    public TypeName keyType() {
        return key().map(key -> key.shape().type().box()).orElse(Tenon.OBJECT);
    }

    /** The components marked {@code @Lookup}, but for the key, which has its own finder. */
    public List<ComponentModel> lookups() {
        return components().stream()
                .filter(component -> component.is("Lookup") && !keys().contains(component))
                .toList();
    }

    /** Whether code can be generated for it at all, beside whatever errors it has. */
    public boolean canBeWritten() {
        return isRecord && record.reachable() && !isGeneric && !components().isEmpty() && Names.isTypeName(plural);
    }

    /** A generated sibling: prefix, simple name, suffix, in the entity's package. */
    public ClassName sibling(String prefix, String suffix) {
        return ClassName.get(type().packageName(), prefix + name() + suffix);
    }

    @Override
    public int compareTo(EntityModel other) {
        return plural.compareTo(other.plural);
    }
}
