package dev.tenon.effect;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What opens, fills and ends a scope. */
final class ScopeSteps {

    private ScopeSteps() {}

    /** A finalizer runs where it was asked for, but without a deadline that may have struck. */
    private static Node<?, ?> at(Evaluation c, Eff<?, ?> finalizer) {
        Object environment = c.environment;
        RunContext context = c.context.withDeadline(null);
        return new InContext<>(new Environments<>(finalizer, outer -> environment), outer -> context);
    }

    /** Opens a scope and ends it. */
    static final class Open<R, A> extends Leaf<R, A> {
        private final Function<Object, Object> body;

        Open(Function<?, ?> body) {
            this.body = Functions.erased(body);
        }

        @Override
        Object step(Evaluation c, int depth) {
            OpenScope outer = c.scope;
            OpenScope scope = new OpenScope(c);
            c.scope = scope;
            return c.then(new Close<>(
                    new Leaves.AccessEffect<>(environment -> Node.returned(body.apply(scope), "scoped")),
                    scope,
                    outer));
        }
    }

    private static final class Close<R, A> extends Op<R, A> {
        private final OpenScope scope;
        private final @Nullable OpenScope outer;

        Close(Eff<?, ?> body, OpenScope scope, @Nullable OpenScope outer) {
            super(body);
            this.scope = scope;
            this.outer = outer;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.scope = outer;
            c.deferInterruption();
            return scope.close(c, result);
        }
    }

    /** After a finalizer: goes on with the next layer. */
    static final class Closed<R, A> extends Op<R, A> {
        private final OpenScope scope;
        private final Object outcome;

        Closed(Node<?, ?> finalizer, OpenScope scope, Object outcome) {
            super(finalizer);
            this.scope = scope;
            this.outcome = outcome;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            return scope.close(c, Ensuring.after(outcome, result));
        }
    }

    /** Asks for a finalizer. */
    static final class OnClose<R> extends Leaf<R, Unit> {
        private final OpenScope scope;
        private final Eff<?, ?> finalizer;

        OnClose(OpenScope scope, Eff<?, ?> finalizer) {
            this.scope = scope;
            this.finalizer = finalizer;
        }

        @Override
        Object step(Evaluation c, int depth) {
            if (!scope.add(at(c, finalizer))) {
                throw OpenScope.ended();
            }
            return Unit.UNIT;
        }
    }

    /** Acquires with interruption put off, so that what was acquired is never forgotten. */
    static final class Acquire<R, A> extends Leaf<R, A> {
        private final OpenScope scope;
        private final Eff<?, ?> acquire;
        private final Function<Object, Object> release;

        Acquire(OpenScope scope, Eff<?, ?> acquire, Function<?, ?> release) {
            this.scope = scope;
            this.acquire = acquire;
            this.release = Functions.erased(release);
        }

        @Override
        Object step(Evaluation c, int depth) {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption;
            }
            scope.check();
            c.deferInterruption();
            return c.then(new Acquired<>(this));
        }
    }

    private static final class Acquired<R, A> extends Op<R, A> {
        private final Acquire<?, ?> acquiring;

        Acquired(Acquire<?, ?> acquiring) {
            super(acquiring.acquire);
            this.acquiring = acquiring;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            boolean held = result instanceof Halt;
            Node<?, ?> release = at(
                    c,
                    new Leaves.AccessEffect<>(
                            environment -> Node.returned(acquiring.release.apply(result), "Scope.acquire (release)")));
            if (!held) {
                held = acquiring.scope.add(release);
            }
            c.admitInterruption();
            return held ? result : Ensuring.finalizing(c, release, Halt.of(new Failure.Defect(OpenScope.ended())));
        }
    }
}
