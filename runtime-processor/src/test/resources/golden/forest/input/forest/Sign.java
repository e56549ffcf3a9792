package forest;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.UpdatedAt;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import java.time.Instant;

/** It stays when its tree goes, and knows how often and when it changed. */
@StoredEntity
@Lookup(
        value = {"tree", "text"},
        unique = true)
public record Sign(
        SignId id,
        @ForeignKey(value = Tree.class, onDelete = OnDelete.SET_NULL) Option<TreeId> tree,
        String text,
        @UpdatedAt Instant updatedAt,
        @Version long version) {}
