package catalog;

import dev.tenon.search.Searchable;
import dev.tenon.search.Suggest;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;

/** Indexed by each write; with all that makes a store another one. */
@StoredEntity
@Searchable(auto = true)
public record Author(
        AuthorId id,
        @Suggest String name,
        @Lookup int born,
        @CreatedBy Option<String> addedBy,
        @Version long version)
        implements AuthorWith {}
