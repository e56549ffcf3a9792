package shop.staff;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

/** Only a key; a plural that needs thought. */
@StoredEntity
public record Category(@Key int number) {}
