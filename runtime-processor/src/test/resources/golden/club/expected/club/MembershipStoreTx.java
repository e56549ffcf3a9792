package club;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Membership} inside a transaction. */
@Generated
public interface MembershipStoreTx extends MembershipStore, WriteStore<MembershipKey, Membership> {}
