package dev.tenon.store.memory;

import dev.tenon.store.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of an order outside of which nothing meets the conditions: where the first fields have certain values, and the
 * next one has bounds. Immutable.
 */
final class Range {

    private final Object[] equal;
    private final Cut low;
    private final Cut high;
    private final int met;

    private Range(Object[] equal, Cut low, Cut high, int met) {
        this.equal = equal;
        this.low = low;
        this.high = high;
        this.met = met;
    }

    /** The values of the first fields. */
    Object[] equal() {
        return equal;
    }

    /** Where it begins. */
    Cut low() {
        return low;
    }

    /** Where it ends. */
    Cut high() {
        return high;
    }

    /** How many conditions everything inside meets. */
    int met() {
        return met;
    }

    static <E> Range of(List<Field<E, ?>> fields, Places places, List<Condition<E>> conditions) {
        List<Object> values = new ArrayList<>();
        for (Field<E, ?> field : fields) {
            Object value = Sorting.equalTo(conditions, field);
            if (value == null) {
                break;
            }
            values.add(value);
        }
        Object[] equal = values.toArray();
        Range range = new Range(equal, Cut.before(places, equal), Cut.after(places, equal), equal.length);
        if (equal.length == fields.size()) {
            return range;
        }
        for (Condition<E> condition : conditions) {
            if (condition.field() == fields.get(equal.length)) {
                range = range.narrowed(condition, places);
            }
        }
        return range;
    }

    /** Whether it is everything. */
    boolean isAll() {
        return low.isEnd() && high.isEnd();
    }

    /** The values with one more. */
    Object[] plus(Object value) {
        Object[] longer = Arrays.copyOf(equal, equal.length + 1);
        longer[equal.length] = value;
        return longer;
    }

    private <E> Range narrowed(Condition<E> condition, Places places) {
        return switch (condition.kind()) {
            case EQUAL, IN -> this;
            case GREATER -> within(Cut.after(places, plus(condition.value())), present(places));
            case GREATER_OR_EQUAL -> within(Cut.before(places, plus(condition.value())), present(places));
            case LESS -> within(low, Cut.before(places, plus(condition.value())));
            case LESS_OR_EQUAL -> within(low, Cut.after(places, plus(condition.value())));
            case PRESENT -> within(low, present(places));
        };
    }

    /** What is empty comes last, and meets no condition that is about a value. */
    private Cut present(Places places) {
        return Cut.before(places, plus(Places.ABSENT));
    }

    private Range within(Cut from, Cut to) {
        return new Range(equal, low.max(from), high.min(to), met + 1);
    }
}
