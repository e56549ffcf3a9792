package dev.tenon.dispatch;

/**
 * A question; answering it changes nothing. A record of the context; a {@link QueryHandler} answers it.
 *
 * @param <A> the type of the answer
 */
public interface Query<A> {}
