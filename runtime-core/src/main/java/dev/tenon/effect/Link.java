package dev.tenon.effect;

import java.util.function.Function;

/**
 * The operators that chains are made of. Those that follow upon each other are evaluated by recursion if they are few, else
 * in one frame: a processor predicts the returns from some dozens of frames, not from hundreds.
 */
@SuppressWarnings("ReferenceEquality") // Sentinels are compared by identity.
abstract class Link<R, A> extends Op<R, A> {

    /** From here on, walking down to the source once and coming back costs less than a frame for each link. */
    private static final int MANY = 12;

    final Function<Object, Object> f;

    /** How many links follow upon each other, this one included. */
    private final int length;

    Link(Eff<?, ?> source, Function<?, ?> f) {
        super(source);
        this.f = Functions.erased(f);
        this.length = source instanceof Link<?, ?> link ? link.length + 1 : 1;
    }

    /** Evaluates the source to its end. */
    final Object sourceValue(Evaluation c, int depth) throws Throwable {
        return length < MANY ? source.evFast(c, depth) : many(c, depth);
    }

    private Object many(Evaluation c, int depth) throws Throwable {
        Link<?, ?>[] links = new Link<?, ?>[length - 1];
        Node<?, ?> first = source;
        int waiting = 0;
        while (first instanceof Link<?, ?> link) {
            links[waiting++] = link;
            first = link.source;
        }
        Object value = CONTINUE;
        for (; ; ) {
            try {
                if (value == CONTINUE) {
                    value = first.evFast(c, depth);
                }
                while (waiting > 0) {
                    boolean due = Evaluation.isDue(waiting) && !(value instanceof Halt);
                    Halt interruption = due ? c.interruption() : null;
                    value = links[--waiting].on(interruption != null ? interruption : value, c, depth);
                }
                return value;
            } catch (Throwable thrown) {
                value = c.caught(thrown);
            }
        }
    }

    /** What this makes of the result of its source, evaluated to the end. */
    private Object on(Object result, Evaluation c, int depth) throws Throwable {
        if (this instanceof Recover<?, ?> recover) {
            return recover.resume(c, result);
        }
        if (result instanceof Halt) {
            return result;
        }
        Object made = f.apply(result);
        return this instanceof MapValue
                ? Nulls.checked(made, "map")
                : returned(made, "flatMap").evFast(c, depth);
    }
}
