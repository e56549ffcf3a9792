package dev.tenon.search;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Which part of what is found. Immutable. */
public sealed interface SearchPage {

    /** How far pages go; a cursor goes further. */
    int DEEPEST = 10_000;

    /** How many there are in it at most. */
    int size();

    /** A page by its number, from 1. */
    record Numbered(int number, int size) implements SearchPage {

        /** @throws FailureException with {@code Invalid} on {@code number} or {@code size} */
        public Numbered {
            Page.requireValid(number, size);
            if ((long) number * size > DEEPEST) {
                throw new FailureException(new Failure.Invalid(Vector.of(
                        new FieldError("number", "must be within the first " + DEEPEST + " that are found"))));
            }
        }

        /** How many come before. */
        public int skipped() {
            return (number - 1) * size;
        }
    }

    /** What comes after a cursor; the first ones without one. */
    record After(Option<Cursor> cursor, int size) implements SearchPage {

        /** @throws FailureException with {@code Invalid} on {@code size} */
        public After {
            Page.requireValidSize(size);
        }
    }
}
