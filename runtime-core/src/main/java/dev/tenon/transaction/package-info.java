/**
 * Transactions as values: {@link dev.tenon.transaction.TransactionManager} begins them,
 * {@link dev.tenon.transaction.Transactor} runs an effect in one and runs it again on a conflict,
 * {@link dev.tenon.transaction.TransactionalPort} is anything whose writes belong to one. Uses {@code dev.tenon.effect},
 * {@code dev.tenon.health} and {@code dev.tenon.platform} and nothing else of Tenon.
 */
@NullMarked
package dev.tenon.transaction;

import org.jspecify.annotations.NullMarked;
