package shop;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
public record Item(ItemId id, @Lookup(unique = true) String name, @Lookup int store, @Version long version) {}
