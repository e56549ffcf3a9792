package office;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;

@StoredEntity
public record Desk(DeskId id, @Lookup(unique = true) Option<String> label, @Lookup int floor, @Version long version) {}
