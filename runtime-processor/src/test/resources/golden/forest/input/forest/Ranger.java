package forest;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;

/** It refers to itself, and holds what it refers to. */
@StoredEntity
public record Ranger(RangerId id, @ForeignKey(Ranger.class) Option<RangerId> chief, @Version long version) {}
