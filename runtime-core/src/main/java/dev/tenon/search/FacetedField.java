package dev.tenon.search;

/**
 * A field whose values can be counted.
 *
 * @param <E> the entity
 */
public sealed interface FacetedField<E> permits TextSearchField, ExactSearchField {

    /** The name of the component. */
    String name();

    /** Whether its values can be counted. */
    boolean isFaceted();

    /** Counts the {@code most} values that most of what is found has. */
    default FacetRequest<E> top(int most) {
        return new FacetRequest.Top<>(this, most);
    }
}
