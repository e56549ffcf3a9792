package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of a value.
 *
 * @param constraints on the value itself
 * @param valid {@code @Valid}: the rules of the record that it is
 * @param items what is asked of what it holds, if anything is
 * @param unseen constraints inside of its type that nothing looks at
 */
public record AskedModel(
        List<ConstraintModel> constraints,
        Optional<Valid> valid,
        Optional<AskedModel> items,
        List<ConstraintModel> unseen) {

    public AskedModel {
        constraints = List.copyOf(constraints);
        unseen = List.copyOf(unseen);
    }

    /**
     * {@code @Valid}.
     *
     * @param record the record whose rules are meant; empty when the value is something else
     * @param validator what checks them; empty when there are none, or nothing does
     * @param flaw why they cannot be checked, or empty
     * @param isTimed whether they depend on the time
     * @param place where the annotation is
     */
    public record Valid(
            Optional<ClassName> record, Optional<ClassName> validator, String flaw, boolean isTimed, Place place) {}

    /** Nothing. */
    public static AskedModel nothing() {
        return new AskedModel(List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether anything is. */
    public boolean isAnything() {
        return !constraints.isEmpty() || valid.isPresent() || items.isPresent() || !unseen.isEmpty();
    }

    /** Itself, and what is asked of what the value holds, however deep. */
    public Stream<AskedModel> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(AskedModel::all));
    }

    /** Every constraint that is looked at. */
    public Stream<ConstraintModel> allConstraints() {
        return all().flatMap(asked -> asked.constraints().stream());
    }

    /** Every {@code @Valid}. */
    public Stream<Valid> allValid() {
        return all().flatMap(asked -> asked.valid().stream());
    }

    /** Whether anything of it depends on the time. */
    public boolean isTimed() {
        return allConstraints().anyMatch(ConstraintModel::isTemporal)
                || allValid().anyMatch(Valid::isTimed);
    }
}
