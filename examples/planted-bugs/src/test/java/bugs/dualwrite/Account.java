package bugs.dualwrite;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** What somebody has. */
@StoredEntity
record Account(AccountId id, int balance, @Version long version) implements AccountWith {}
