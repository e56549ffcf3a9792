package dev.tenon.web.process;

import dev.tenon.effect.Failure;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicBoolean;

/** Transactions that only say how they ended. */
final class PrintedTransactions implements TransactionManager {

    @Override
    public Transaction begin(Isolation isolation) {
        return new Printed(this, new AtomicBoolean());
    }

    private record Printed(TransactionManager manager, AtomicBoolean ended) implements Transaction {

        @Override
        public void commit() {
            ended.set(true);
            System.out.println("committed");
        }

        @Override
        public void rollback() {
            if (!ended.getAndSet(true)) {
                System.out.println("rolled back");
            }
        }

        @Override
        public Option<Failure.Conflict> conflict() {
            return Option.none();
        }
    }
}
