package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

final class Left {

    private Left() {}

    @StoredEntity
    record Slot(@Key String number) {}
}
