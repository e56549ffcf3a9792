package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

final class Shelf {

    private Shelf() {}

    @StoredEntity //! TEN-ST13 at @StoredEntity saying private
    private record Slot(@Key String number) {}

    @StoredEntity
    record Box(@Key String number) implements BoxWith {}
}
