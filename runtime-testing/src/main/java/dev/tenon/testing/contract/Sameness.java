package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;

/**
 * Whether two entities are equal, bytes compared by what they are: a record compares its arrays by identity. Immutable.
 *
 * @param type what they are
 */
record Sameness<E>(EntityType<?, E> type) {

    /** Whether they are equal. */
    boolean test(E left, E right) {
        E other = right;
        for (Field<E, ?> field : type.fields()) {
            if (field.valueIn(left) instanceof byte[] mine
                    && field.valueIn(right) instanceof byte[] its
                    && Arrays.equals(mine, its)) {
                other = type.with(other, Vector.of(sameArray(field, left)));
            }
        }
        return left.equals(other);
    }

    /** Whether they have equal entities in the same order. */
    boolean test(Seq<E> left, Seq<E> right) {
        return left.size() == right.size() && left.zip(right).forAll(pair -> test(pair._1, pair._2));
    }

    private static <E, T> Assignment<E, T> sameArray(Field<E, T> field, E from) {
        return new Assignment<>(field, field.valueIn(from));
    }
}
