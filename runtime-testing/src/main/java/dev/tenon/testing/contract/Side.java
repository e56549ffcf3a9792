package dev.tenon.testing.contract;

import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of two databases, and the transaction that is open in it, if one is. For use by one thread. */
final class Side implements AutoCloseable {

    private @Nullable Transaction open;

    boolean isOpen() {
        return open != null;
    }

    /** The open transaction, which begins now unless there is one. */
    Transaction open(TransactionManager manager) {
        Transaction transaction = open;
        if (transaction == null) {
            transaction = manager.begin();
            open = transaction;
        }
        return transaction;
    }

    Object end(Consumer<Transaction> how) {
        Transaction transaction = open;
        open = null;
        if (transaction != null) {
            how.accept(transaction);
        }
        return "ended";
    }

    @Override
    public void close() {
        end(Transaction::rollback);
    }
}
