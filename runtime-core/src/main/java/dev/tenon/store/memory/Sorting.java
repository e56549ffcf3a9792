package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Keyset;
import dev.tenon.store.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions and criteria of a sort say together. */
final class Sorting {

    private Sorting() {}

    /**
     * The criteria that matter: not one by a field that an earlier one is by, nor after the whole key, nor by a field of which
     * only one value is asked for.
     */
    static <E> List<Order<E>> needed(Keyset<E> keyset, List<Field<E, ?>> keyFields, List<Condition<E>> conditions) {
        List<Field<E, ?>> known = new ArrayList<>();
        List<Order<E>> needed = new ArrayList<>();
        for (Order<E> criterion : keyset.criteria()) {
            Field<E, ?> field = criterion.field();
            if (!known.contains(field) && !known.containsAll(keyFields)) {
                known.add(field);
                if (equalTo(conditions, field) == null) {
                    needed.add(criterion);
                }
            }
        }
        return needed;
    }

    /** The one value of {@code field} that is asked for; {@code null} when there is no such condition. */
    static <E> @Nullable Object equalTo(List<Condition<E>> conditions, Field<E, ?> field) {
        for (Condition<E> condition : conditions) {
            if (condition.kind() == Condition.Kind.EQUAL && condition.field() == field) {
                return condition.value();
            }
        }
        return null;
    }
}
