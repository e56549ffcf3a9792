package dev.tenon.dispatch;

/**
 * A request to change something. A record of the context; an {@link CommandHandler} answers it.
 *
 * @param <A> the type of the answer
 */
public interface Command<A> {}
