package dev.tenon.testing;

import dev.tenon.effect.Eff;
import dev.tenon.transaction.Transactor;
import java.util.function.Function;

/**
 * Where the writes of a port are done: in a transaction that is there, or each in one of its own. Generated test runtimes use it.
 *
 * @param <W> the port, such as a store
 */
public interface Writing<W> {

    /** Does {@code operation} on the port. */
    <A> A write(Function<? super W, ? extends A> operation);

    /** In {@code port} itself, which belongs to a transaction or commits each operation by itself. */
    static <W> Writing<W> in(W port) {
        return new Writing<>() {
            @Override
            public <A> A write(Function<? super W, ? extends A> operation) {
                return operation.apply(port);
            }
        };
    }

    /**
     * Each in a transaction of its own.
     *
     * @param port where the port is inside of a transaction
     */
    static <T, W> Writing<W> committing(Transactor<T> transactor, Function<? super T, ? extends W> port) {
        return new Writing<>() {
            @Override
            public <A> A write(Function<? super W, ? extends A> operation) {
                return transactor
                        .<A>transact(Eff.<T, A>access(environment -> operation.apply(port.apply(environment))))
                        .runOrThrow(this);
            }
        };
    }

    /** Another view of the same port. */
    default <V> Writing<V> map(Function<? super W, ? extends V> view) {
        Writing<W> whole = this;
        return new Writing<>() {
            @Override
            public <A> A write(Function<? super V, ? extends A> operation) {
                return whole.write(port -> operation.apply(view.apply(port)));
            }
        };
    }
}
