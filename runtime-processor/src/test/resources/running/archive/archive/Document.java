package archive;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import dev.tenon.store.UpdatedAt;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Filled by the store, kept when it is deleted, of one owner; with records that have themselves inside. */
@StoredEntity
@Lookup({"kind", "datedOn"})
public record Document(
        DocumentId id,
        @TenantScoped OwnerId owner,
        @Lookup(unique = true) String title,
        Kind kind,
        Option<LocalDate> datedOn,
        @Lookup(unique = true) @ForeignKey(Folder.class) FolderId folder,
        Seq<Part> parts,
        Option<Part> main,
        Seq<String> insert,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @CreatedBy Option<String> createdBy,
        @SoftDelete Option<Instant> deletedAt,
        @Version long version)
        implements DocumentWith {

    /** What it is. */
    public enum Kind {
        LETTER,
        INVOICE
    }

    /** A part, which has parts. */
    public record Part(String text, BigDecimal amount, Option<Part> next, Seq<Part> parts) {}
}
