package dev.tenon.search;

import io.vavr.collection.Seq;

/** What to count among all that is found. Made by fields that are {@code @Facet}. Immutable. */
public sealed interface FacetRequest<E> {

    /** The most values of one facet. */
    int MOST = 1000;

    /** The field whose values are counted. */
    FacetedField<E> field();

    /** {@link FacetedField#top}. */
    record Top<E>(FacetedField<E> field, int most) implements FacetRequest<E> {

        public Top {
            require(field);
            if (most < 1 || most > MOST) {
                throw new IllegalArgumentException("expected 1 to " + MOST + " values, found " + most);
            }
        }
    }

    /** {@link RangeSearchField#ranges}. */
    record Ranges<E>(RangeSearchField<E, ?> field, Seq<FacetRange> ranges) implements FacetRequest<E> {

        public Ranges {
            require(field);
        }
    }

    /** {@link RangeSearchField#every}. */
    record Every<E>(RangeSearchField<E, ?> field, long step) implements FacetRequest<E> {

        public Every {
            require(field);
            switch (field.type().column()) {
                case BYTE, SHORT, INT, LONG, LOCAL_DATE -> {}
                default -> throw new IllegalArgumentException(field + " has no steps: expected whole numbers or days");
            }
            if (step < 1) {
                throw new IllegalArgumentException("expected a step of 1 or more, found " + step);
            }
        }
    }

    private static void require(FacetedField<?> field) {
        if (!field.isFaceted()) {
            throw new IllegalArgumentException(field + " cannot be counted: it would have to be @Facet");
        }
    }
}
