package shop;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
public record Item(ItemId id, String name, @Version long version) implements ItemWith {}
