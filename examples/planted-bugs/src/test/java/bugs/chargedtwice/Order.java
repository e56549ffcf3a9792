package bugs.chargedtwice;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** What somebody has ordered. */
@StoredEntity
record Order(OrderId id, int price, boolean paid, @Version long version) implements OrderWith {}
