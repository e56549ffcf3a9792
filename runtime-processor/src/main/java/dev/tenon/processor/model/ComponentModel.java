package dev.tenon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param asked what its value must be
 * @param defaultText the text of {@code @Default}
 * @param since the version that {@code @Since} says it is there from
 * @param wireName the name of {@code @Name}
 * @param marks the simple names of the Tenon annotations on it, such as {@code Version}
 */
public record ComponentModel(
        String name,
        Shape shape,
        Place place,
        AskedModel asked,
        Optional<String> defaultText,
        Optional<Integer> since,
        Optional<String> wireName,
        List<String> marks) {

    public ComponentModel {
        marks = List.copyOf(marks);
    }

    /** The constraints on its value; of an {@code Option}, those on what may be in there. */
    public List<ConstraintModel> singleConstraints() {
        return isOptional() ? asked.items().map(AskedModel::constraints).orElse(List.of()) : asked.constraints();
    }

    /** Whether it has the annotation of this simple name. */
    public boolean is(String mark) {
        return marks.contains(mark);
    }

    /** The name with an upper-case first letter. */
    public String capitalized() {
        return Names.capitalize(name);
    }

    /** The name of its column: {@code publishedYear -> published_year}. */
    public String column() {
        return Names.snakeCase(name);
    }

    /** Whether it may be empty. */
    public boolean isOptional() {
        return shape instanceof Shape.Optional;
    }

    /** The shape of its value; of an {@code Option}, that of what may be in there. */
    public Shape single() {
        return shape instanceof Shape.Optional optional ? optional.item() : shape;
    }

    /** Whether it is one value, or an {@code Option} of one, that can be compared: a field of the store. */
    public boolean isField() {
        return single().isSingle();
    }

    /** Whether it has an order, too: any field but bytes. */
    public boolean isOrdered() {
        return single().isOrdered();
    }
}
