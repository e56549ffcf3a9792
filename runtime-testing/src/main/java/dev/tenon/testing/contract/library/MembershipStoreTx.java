package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Membership}s in a transaction. */
public interface MembershipStoreTx extends MembershipStore, WriteStore<MembershipKey, Membership> {}
