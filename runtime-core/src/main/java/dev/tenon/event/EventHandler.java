package dev.tenon.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that handles events of an {@link EventQueue}, with its own progress, retries and dead letters. It takes one
 * record, or a sealed interface for all records below it. The type that it returns is its guarantee: {@code Eff<LendingTx, Unit>} has
 * its effect once, because it is one commit with the end of the event; {@code Eff<LendingRuntime, Unit>} may call the world outside
 * and runs at least once.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface EventHandler {

    /**
     * What the handler is called where its progress is stored; class, method and event, such as {@code Counting.on(BookBorrowed)},
     * unless set. Set it to the old one when the method is renamed while events wait.
     */
    String name() default "";
}
