package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** The nodes without a source that are small. */
final class Leaves {

    private Leaves() {}

    /** A value that is there already. */
    static final class Pure<R, A> extends Leaf<R, A> {
        final Object value;

        Pure(Object value) {
            this.value = value;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return value;
        }
    }

    /** A failure that is there already. */
    static final class Fail<R, A> extends Leaf<R, A> {
        final Halt halt;

        Fail(Halt halt) {
            this.halt = halt;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return halt;
        }
    }

    /** What was thrown elsewhere. */
    static final class Thrown<R, A> extends Leaf<R, A> {
        private final Throwable thrown;

        Thrown(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return c.caught(thrown);
        }
    }

    /** Work that needs nothing of the environment. */
    static final class Work<R, A> extends Leaf<R, A> {
        private final Callable<?> work;

        Work(Callable<?> work) {
            this.work = work;
        }

        @Override
        Object step(Evaluation c, int depth) throws Exception {
            Halt interruption = c.interruption();
            return interruption != null ? interruption : Nulls.checked(work.call(), "of");
        }
    }

    /** Work that needs nothing of the environment and may fail by an exception. */
    static final class Attempt<R, A> extends Leaf<R, A> {
        private final Callable<?> work;
        private final Function<? super Exception, ? extends Failure> onException;

        Attempt(Callable<?> work, Function<? super Exception, ? extends Failure> onException) {
            this.work = work;
            this.onException = onException;
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption;
            }
            try {
                return Nulls.checked(work.call(), "fromCallable");
            } catch (InterruptedException | FailureException interruptedOrFailed) {
                return c.caught(interruptedOrFailed);
            } catch (Exception exception) {
                return Halt.of(onException.apply(exception)).causedBy(exception);
            }
        }
    }

    /** A question to the environment. */
    static final class Access<R, A> extends Leaf<R, A> {
        private final Function<Object, Object> f;

        Access(Function<?, ?> f) {
            this.f = Functions.erased(f);
        }

        @Override
        Object step(Evaluation c, int depth) {
            return Nulls.checked(f.apply(c.environment), "access");
        }
    }

    /** A call of a port, which has a name and is a span if there is telemetry. */
    @SuppressWarnings("ReferenceEquality") // There is one Spans.OFF.
    static final class Call<R, A> extends Leaf<R, A> {
        private final String name;
        private final Function<Object, Object> call;
        private final Object[] arguments;

        Call(String name, Function<?, ?> call, Object[] arguments) {
            this.name = name;
            this.call = Functions.erased(call);
            this.arguments = arguments;
        }

        @Override
        Object step(Evaluation c, int depth) {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption.passing(name);
            }
            return c.spans == Spans.OFF ? called(c) : observed(c);
        }

        private Object observed(Evaluation c) {
            Spans spans = c.spans();
            if (spans == Spans.OFF) {
                return called(c);
            }
            Region span = spans.start(name, arguments, c.context.correlation());
            Object result = null;
            try {
                result = called(c);
                return result;
            } finally {
                span.leave(c, result);
            }
        }

        private Object called(Evaluation c) {
            try {
                Object value = call.apply(c.environment);
                return value != null
                        ? value
                        : c.caught(Nulls.returned("effect " + name)).passing(name);
            } catch (Throwable thrown) {
                return c.caught(thrown).passing(name);
            }
        }
    }

    /** An effect that depends on the environment. */
    static final class AccessEffect<R, A> extends Leaf<R, A> {
        private final Function<Object, Object> f;

        AccessEffect(Function<?, ?> f) {
            this.f = Functions.erased(f);
        }

        @Override
        Object step(Evaluation c, int depth) {
            return c.then(returned(f.apply(c.environment), "accessEff"));
        }
    }

    /** An effect that is made when it is run. */
    static final class Suspend<R, A> extends Leaf<R, A> {
        private final Supplier<?> f;

        Suspend(Supplier<?> f) {
            this.f = f;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return c.then(returned(f.get(), "suspend"));
        }
    }

    /** Waits. A finalizer sleeps on when it is interrupted. */
    static final class Sleep<R> extends Leaf<R, Unit> {
        private final Duration duration;

        Sleep(Duration duration) {
            this.duration = duration;
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption;
            }
            Platform platform = ((HasFibers) c.environment).platform();
            Deadline end = Deadline.within(duration, null, platform);
            while (!end.hasStruck(platform)) {
                try {
                    platform.sleep(end.left(platform));
                    return Unit.UNIT;
                } catch (InterruptedException interrupted) {
                    if (!c.defersInterruption()) {
                        throw interrupted;
                    }
                }
            }
            return Unit.UNIT;
        }
    }
}
