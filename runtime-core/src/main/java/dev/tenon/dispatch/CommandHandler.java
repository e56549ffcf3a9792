package dev.tenon.dispatch;

import dev.tenon.transaction.Isolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static method that handles a {@link Command}: {@code static Eff<CatalogTx, BookId> handle(AddBook command)}.
 * In {@code XTx} it runs inside a transaction that the dispatch opens and commits; in {@code XRuntime} it runs outside of
 * one and opens its own.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CommandHandler {

    /** How the transaction that the dispatch opens is isolated; of no use to a handler that opens its own. */
    Isolation isolation() default Isolation.SNAPSHOT;

    /**
     * How often at most that transaction is run again when another one was faster; of no use to a handler that opens its own. As
     * often as a {@link dev.tenon.transaction.Transactor} does unless set, and never when 0. Beside
     * {@link dev.tenon.idempotency.Idempotent} a command that lost still gets the answer of the one with its key that was faster.
     */
    int retries() default -1;
}
