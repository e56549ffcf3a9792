package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
record BookStock(StockId id, @Lookup int level) implements BookStockWith {}
