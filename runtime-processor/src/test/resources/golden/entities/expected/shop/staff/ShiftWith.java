package shop.staff;

import dev.tenon.Generated;
import shop.Serial;

/**
 * Copies of {@link Roster.Shift} with one component changed. The record has them when it says
 * {@code implements ShiftWith}.
 */
@Generated
public interface ShiftWith {
    /** {@link Roster.Shift#id}. */
    Serial id();

    /** {@link Roster.Shift#hours}. */
    int hours();

    /** The same with another {@link Roster.Shift#id}. */
    default Roster.Shift withId(Serial id) {
        return new Roster.Shift(id, hours());
    }

    /** The same with another {@link Roster.Shift#hours}. */
    default Roster.Shift withHours(int hours) {
        return new Roster.Shift(id(), hours);
    }
}
