package dev.tenon.testing.contract;

import dev.tenon.store.ReadStore;
import dev.tenon.store.WriteStore;
import dev.tenon.transaction.TransactionalPort;

/**
 * Two ports of one entity that should answer alike, both empty.
 *
 * @param trusted the port whose answers count as right: in memory
 * @param tested the other one
 */
public record Twins<K, E>(
        TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> trusted,
        TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> tested) {}
