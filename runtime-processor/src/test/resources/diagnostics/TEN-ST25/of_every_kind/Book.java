package library;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import dev.tenon.store.UpdatedAt;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;

@StoredEntity
record Book(
        BookId id,
        @CreatedAt Option<Instant> createdAt, //! TEN-ST25 at @CreatedAt saying Option<Instant>
        @UpdatedAt LocalDateTime updatedAt, //! TEN-ST25 at @UpdatedAt
        @CreatedBy BookId createdBy, //! TEN-ST25 at @CreatedBy saying a typed id over one
        @SoftDelete boolean deleted, //! TEN-ST25 at @SoftDelete saying an Option<Instant>
        @TenantScoped Option<String> tenant) //! TEN-ST25 at @TenantScoped saying a String
        implements BookWith {}
