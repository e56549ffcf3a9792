package dev.tenon.testing.contract.library;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.Lookup;
import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import dev.tenon.store.UpdatedAt;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A note of a tenant, which is kept when it is deleted, and knows who wrote it and when. */
@StoredEntity(plural = "Notes")
public record Note(
        NoteId id,
        @TenantScoped String tenant,
        @Size(max = 200) String text,
        @Lookup(unique = true) Option<String> slug,
        @Lookup Option<String> shelf,
        @CreatedBy String createdBy,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @SoftDelete Option<Instant> deletedAt,
        @Version long version) {

    /** A new note; what the store fills is not filled yet. */
    public static Note of(long id, String text) {
        return new Note(
                NoteId.of(id),
                "",
                text,
                Option.none(),
                Option.none(),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Option.none(),
                0);
    }

    /** The same with another text. */
    public Note withText(String text) {
        return new Note(id, tenant, text, slug, shelf, createdBy, createdAt, updatedAt, deletedAt, version);
    }

    /** The same with another slug. */
    public Note withSlug(String slug) {
        return new Note(
                id, tenant, text, Option.some(slug), shelf, createdBy, createdAt, updatedAt, deletedAt, version);
    }

    /** The same on a shelf. */
    public Note withShelf(String shelf) {
        return new Note(
                id, tenant, text, slug, Option.some(shelf), createdBy, createdAt, updatedAt, deletedAt, version);
    }

    /** The same with another version. */
    public Note withVersion(long version) {
        return new Note(id, tenant, text, slug, shelf, createdBy, createdAt, updatedAt, deletedAt, version);
    }

    /** The same with a lie in all that the store fills. */
    public Note withForgery(Instant time) {
        return new Note(id, "forged", text, slug, shelf, "forger", time, time, Option.some(time), version);
    }
}
