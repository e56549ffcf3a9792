package shop.staff;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import shop.*;

/** In a sub-package, one component of its own. */
@StoredEntity
public record ClerkBadge(Serial id, @Version long version) {}
