package shop.staff;

import dev.tenon.store.StoredEntity;
import shop.Serial;

/** Holds an entity. */
public final class Roster {

    private Roster() {}

    /** An entity inside another type. */
    @StoredEntity
    public record Shift(Serial id, int hours) implements ShiftWith {}
}
