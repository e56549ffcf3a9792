/**
 * Stores in memory, with the transactions, isolation and answers of the ones on a database:
 * {@link dev.tenon.store.memory.MemoryDatabase} is the database, generated stores extend
 * {@link dev.tenon.store.memory.MemoryStore}. Every row is a short chain of versions; a snapshot is a number, and a reader
 * takes the newest version that is not newer than its snapshot. Uses {@code store}, {@code transaction}, {@code effect} and
 * {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.store.memory;

import org.jspecify.annotations.NullMarked;
