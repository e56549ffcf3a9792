package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

final class Right {

    private Right() {}

    @StoredEntity(plural = "RightSlots") //! TEN-ST16 at @StoredEntity
    record Slot(@Key String number) {}
}
