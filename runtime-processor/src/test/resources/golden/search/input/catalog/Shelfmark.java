package catalog;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.CompositeKey;
import dev.tenon.store.StoredEntity;

/** Has a composite key, a component called as what is generated, and is hidden. */
@StoredEntity
@Searchable(auto = true)
@CompositeKey({"branch", "number"})
record Shelfmark(String branch, int number, @Text String TYPE) implements ShelfmarkWith {}
