package dev.tenon.testing.contract;

/**
 * What the transactions of every adapter promise: who sees what and when, who wins, what can be recovered from, and how a
 * transaction ends. What depends on chance is in {@link StoreConcurrencyContract}. An adapter's test extends it:
 *
 * <pre>{@code
 * class InMemoryTransactionTest extends TransactionContract {
 *
 *     @Override
 *     protected Library newLibrary(Platform platform) {
 *         return Library.inMemory(platform);
 *     }
 * }
 * }</pre>
 *
 * JUnit Jupiter makes one instance a law; not for use by several threads.
 */
public abstract class TransactionContract extends LibraryContract
        implements VisibilityLaws, ConflictLaws, IsolationLaws, RecoveryLaws, LifecycleLaws {

    /** For JUnit. */
    protected TransactionContract() {}
}
