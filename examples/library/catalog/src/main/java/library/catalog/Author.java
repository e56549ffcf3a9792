package library.catalog;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import jakarta.validation.constraints.Size;
import library.contracts.AuthorId;

/** Who wrote a book. */
@StoredEntity
public record Author(
        AuthorId id,
        @Size(max = 256) @Lookup String name,
        Option<String> biography,
        @Version long version) implements AuthorWith {}
