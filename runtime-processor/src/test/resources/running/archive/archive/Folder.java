package archive;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Refers to itself, and to what refers to it; named with a word of SQL. */
@StoredEntity(table = "order")
public record Folder(
        FolderId id,
        @Lookup(unique = true) @NotBlank @Size(max = 40) String name,
        @ForeignKey(value = Folder.class, onDelete = OnDelete.SET_NULL) Option<FolderId> parent,
        @ForeignKey(Document.class) Option<DocumentId> cover)
        implements FolderWith {}
