package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.CreatedAt;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import java.time.Instant;

@StoredEntity
@CompositeKey({"tenant", "by", "at"})
record Book(
        @TenantScoped String tenant,
        @CreatedBy String by, //! TEN-ST27 at @CreatedBy saying part of the key
        @CreatedAt Instant at) //! TEN-ST27 at @CreatedAt saying part of the key
        implements BookWith {}
