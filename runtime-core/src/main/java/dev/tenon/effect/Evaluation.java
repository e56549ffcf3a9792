package dev.tenon.effect;

import dev.tenon.access.HasCaller;
import dev.tenon.platform.HasPlatform;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One run of an effect: what both evaluators share. Belongs to one thread at a time. */
@SuppressWarnings("ReferenceEquality") // Sentinels are compared by identity.
final class Evaluation {

    /** How deep the Java stack is used. 400 frames of both evaluators take well under 100 KB. */
    static final int MAX_DEPTH = 400;

    /** Also sees to it that what failures need is loaded before a stack can overflow. */
    private static final Halt INTERRUPTED = Halt.of(new Failure.Interrupted());

    private static final int TURNS_BETWEEN_CHECKS = 0xFF;

    /** The depth from which on nodes are evaluated by {@link #loop}. */
    final int maxDepth;

    /**
     * How many blocks may be on the stack. With the user's frames a block takes several times the room of an operator, and
     * a virtual thread that parks needs as much again.
     */
    final int maxBlocks;

    /** How many blocks are on the stack. */
    int blocks;

    /** What {@link Eff#access} gives to its function. */
    Object environment;

    /** What travels beside the environment. */
    RunContext context = RunContext.EMPTY;

    /** Makes the spans in this environment; null as long as nobody asked. */
    @Nullable
    Spans spans;

    /** The innermost region. */
    @Nullable
    Within<?, ?> within;

    /** What to go on with after {@link Node#CONTINUE}. */
    Node<?, ?> next = UNSET;

    private static final Node<?, ?> UNSET = new Leaves.Pure<>(Unit.UNIT);

    /** Orders interruption by other threads with finalizers; null as long as no other thread can know this run. */
    private @Nullable ReentrantLock guard;

    private int finalizers;
    private boolean deferred;
    private boolean interrupted;
    private @Nullable Children children;

    /** What owns the fibers that are forked here; null outside of {@link Eff#scoped}: then the run does. */
    @Nullable
    OpenScope scope;

    /** Whose end ends this, too. */
    private final @Nullable Evaluation owner;

    /** Whether it was told to end, also before the interruption gets to its thread. */
    volatile boolean stopping;

    /** Whether it is waiting for fibers that were told to end. */
    volatile boolean ending;

    /** Until when those who wait for this have to be patient, because it left a stuck fiber behind. */
    volatile @Nullable Deadline patience;

    Evaluation(Object environment, int maxDepth) {
        this(environment, maxDepth, null);
        if (environment instanceof HasCaller known) {
            this.context = RunContext.EMPTY.withCaller(known.caller());
        }
    }

    private Evaluation(Object environment, int maxDepth, @Nullable Evaluation owner) {
        this.environment = environment;
        this.maxDepth = maxDepth;
        this.maxBlocks = 1 + maxDepth / 4;
        this.owner = owner;
    }

    /** The evaluation of a fiber that {@code owner} ends. */
    Evaluation forked(Evaluation owning) {
        Evaluation forked = new Evaluation(environment, maxDepth, owning);
        forked.context = context;
        forked.spans = spans;
        return forked;
    }

    static <A> Exit<A> run(Eff<?, A> eff, Object environment, int maxDepth) {
        return eff instanceof Leaves.Pure<?, ?> pure
                ? new Exit.Success<>(Functions.<A>typed(pure.value))
                : exit(outcome(eff, environment, maxDepth));
    }

    static <A> A valueOrThrow(Eff<?, A> eff, Object environment, int maxDepth) {
        Object result = eff instanceof Leaves.Pure<?, ?> pure ? pure.value : outcome(eff, environment, maxDepth);
        if (result instanceof Halt halt) {
            throw new FailureException(halt.failure());
        }
        return Functions.<A>typed(result);
    }

    private static <A> Exit<A> exit(Object result) {
        return result instanceof Halt halt ? halt.toExit() : new Exit.Success<>(Functions.<A>typed(result));
    }

    private static Object outcome(Eff<?, ?> eff, Object environment, int maxDepth) {
        Evaluation evaluation = new Evaluation(environment, maxDepth);
        Object result = evaluation.toEnd(eff);
        if (evaluation.interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    /** Evaluates everything, children included. */
    Object toEnd(Eff<?, ?> eff) {
        Object result = null;
        try {
            result = ((Node<?, ?>) eff).ev(this, 0);
        } catch (Throwable thrown) {
            result = caught(thrown);
        } finally {
            if (within != null) {
                Within.leaveAll(this);
            }
            if (children != null) {
                interrupted |= children.end(this);
            }
        }
        return children == null ? result : children.report(result);
    }

    /** Goes on in another environment. One without a platform leaves the telemetry as it is. */
    void enter(Object other) {
        environment = other;
        if (other instanceof HasPlatform) {
            spans = null;
        }
    }

    /** Makes the spans. */
    Spans spans() {
        Spans known = spans;
        if (known == null) {
            known = Spans.in(environment);
            spans = known;
        }
        return known;
    }

    Object then(Node<?, ?> node) {
        next = node;
        return Node.CONTINUE;
    }

    /** The evaluator that needs no Java stack. */
    Object loop(Node<?, ?> start, int depth) {
        @Nullable Op<?, ?>[] waiting = new Op<?, ?>[16];
        int size = 0;
        @Nullable Node<?, ?> current = start;
        Object result = Node.CONTINUE;
        int turn = 0;
        for (; ; ) {
            try {
                for (; ; ) {
                    if (current != null) {
                        Node<?, ?> node = current;
                        current = null;
                        while (node instanceof Op<?, ?> op) {
                            if (size == waiting.length) {
                                waiting = Arrays.copyOf(waiting, size * 2);
                            }
                            waiting[size++] = op;
                            node = op.source;
                        }
                        Halt interruption = isDue(++turn) ? interruption() : null;
                        result = interruption != null ? interruption : ((Leaf<?, ?>) node).step(this, depth);
                    } else if (size == 0) {
                        return result;
                    } else {
                        Op<?, ?> op = Objects.requireNonNull(waiting[--size]);
                        waiting[size] = null;
                        result = op.resume(this, result);
                    }
                    if (result == Node.CONTINUE) {
                        current = next;
                    }
                }
            } catch (Throwable thrown) {
                result = caught(thrown);
            }
        }
    }

    /** Whether it is time to look for an interruption: a run that never calls anything must end, too. */
    static boolean isDue(int turn) {
        return (turn & TURNS_BETWEEN_CHECKS) == 0;
    }

    /** What an exception means. Rethrows what no program can go on after. */
    Halt caught(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        if (thrown instanceof FailureException carried) {
            return Halt.of(carried.failure()).causedBy(carried.getCause());
        }
        if (thrown instanceof InterruptedException) {
            return interruptedNow();
        }
        return Halt.of(new Failure.Defect(thrown));
    }

    /** The failure by interruption if the thread was interrupted and no finalizer is running. */
    @Nullable
    Halt interruption() {
        return finalizers == 0 && Thread.interrupted() ? interruptedNow() : null;
    }

    private Halt interruptedNow() {
        if (finalizers == 0) {
            interrupted = true;
        } else {
            deferred = true;
        }
        return INTERRUPTED;
    }

    /** Whether interruption has to wait; if so, it has been taken note of. */
    boolean defersInterruption() {
        if (finalizers == 0) {
            return false;
        }
        deferred = true;
        return true;
    }

    /** Whether this or what owns it was told to end. */
    boolean isStopping() {
        for (Evaluation each = this; each != null; each = each.owner) {
            if (each.stopping) {
                return true;
            }
        }
        return false;
    }

    boolean isFinalizing() {
        return finalizers > 0;
    }

    void deferInterruption() {
        lock();
        try {
            finalizers++;
            deferred |= Thread.interrupted();
        } finally {
            unlock();
        }
    }

    void admitInterruption() {
        lock();
        try {
            finalizers--;
            if (finalizers == 0 && deferred) {
                deferred = false;
                Thread.currentThread().interrupt();
            }
        } finally {
            unlock();
        }
    }

    /** Interrupts the thread that evaluates this, but no finalizer of it. From other threads; after {@link #guard}. */
    void interrupt(Thread thread) {
        lock();
        try {
            if (finalizers == 0) {
                thread.interrupt();
            } else {
                deferred = true;
            }
        } finally {
            unlock();
        }
    }

    /** Prepares for {@link #interrupt}: to be called before another thread gets to know this. */
    ReentrantLock guard() {
        ReentrantLock known = guard;
        if (known == null) {
            known = new ReentrantLock();
            guard = known;
        }
        return known;
    }

    private void lock() {
        if (guard != null) {
            guard.lock();
        }
    }

    private void unlock() {
        if (guard != null) {
            guard.unlock();
        }
    }

    Children children() {
        if (children == null) {
            children = new Children();
        }
        return children;
    }
}
