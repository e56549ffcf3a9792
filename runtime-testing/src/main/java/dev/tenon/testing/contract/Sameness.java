package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two entities are equal, bytes compared by what they are: a record compares its arrays by identity. Immutable.
 *
 * @param type what they are
 */
record Sameness<E>(EntityType<?, E> type) {

    /** Whether they are equal. */
    boolean test(E left, E right) {
        if (left.equals(right)) {
            return true;
        }
        Seq<Assignment<E, ?>> shared = Vector.empty();
        for (Field<E, ?> field : type.fields()) {
            Object mine = field.valueIn(left);
            if (mine instanceof byte[] bytes && field.valueIn(right) instanceof byte[] others) {
                if (!Arrays.equals(bytes, others)) {
                    return false;
                }
                shared = shared.append(assignment(field, mine));
            }
        }
        return shared.nonEmpty()
                && type.assigned(left, shared, Instant.EPOCH).equals(type.assigned(right, shared, Instant.EPOCH))
                && sameTime(left, right);
    }

    /** An assignment fills the time of the last write, which would hide a difference there. */
    private boolean sameTime(E left, E right) {
        return type.updatedAt().forAll(field -> Objects.equals(field.valueIn(left), field.valueIn(right)));
    }

    /** Whether they have equal entities in the same order. */
    boolean test(Seq<E> left, Seq<E> right) {
        return left.size() == right.size() && left.zip(right).forAll(pair -> test(pair._1, pair._2));
    }

    @SuppressWarnings("unchecked") // the value is one of the field's
    private static <E, T> Assignment<E, ?> assignment(Field<E, T> field, @Nullable Object value) {
        return new Assignment<>(field, (T) value);
    }
}
