package library.catalog;

import dev.tenon.job.JobId;
import dev.tenon.store.CompositeKey;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;

/** A line of an import that did not become a book, and why. */
@StoredEntity
@CompositeKey({"importId", "line"})
public record BadLine(
        @Lookup @ForeignKey(value = BookImport.class, onDelete = OnDelete.CASCADE)
        JobId importId,

        int line,
        String reason) {}
