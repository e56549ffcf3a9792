package shop;

import dev.tenon.store.StoredEntity;
import warehouse.contracts.ShelfId;

@StoredEntity
record Shelf(ShelfId id, String room) implements ShelfWith {}
