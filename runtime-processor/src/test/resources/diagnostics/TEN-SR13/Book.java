package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;

@StoredEntity
@Searchable //! TEN-SR13 at @Searchable saying 'branch'
record Book(
        BookId id,
        @Text String title,
        @TenantScoped String branch)
        implements BookWith {}
