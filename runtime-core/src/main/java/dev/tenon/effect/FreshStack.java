package dev.tenon.effect;

import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.opentelemetry.context.Scope;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the same work on a fresh virtual thread of the platform while the calling one waits. Not a fork: to the program it is
 * one thread. The SLF4J context goes along and comes back, the current span goes along, interruption is forwarded.
 */
final class FreshStack implements Runnable {

    private final Evaluation evaluation;
    private final Callable<Object> work;
    private final Latch over;
    private Carried carried;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;
    private boolean interrupted;
    private @Nullable Object result;
    private @Nullable Throwable thrown;

    private FreshStack(Evaluation evaluation, Callable<Object> work, Latch over) {
        this.evaluation = evaluation;
        this.over = over;
        this.carried = Carried.from(evaluation);
        this.work = work;
    }

    static Object call(Evaluation c, Callable<Object> work) throws Throwable {
        Platform platform = c.environment instanceof HasPlatform has ? has.platform() : Platform.live();
        FreshStack stack = new FreshStack(c, work, platform.latch());
        c.guard();
        Thread thread = platform.start(Thread.currentThread().getName(), stack);
        boolean done = false;
        boolean late = false;
        while (!done) {
            try {
                stack.over.await();
                done = true;
            } catch (InterruptedException interrupted) {
                late |= !stack.forwards(c, thread);
            }
        }
        stack.carried.bindLogEntries();
        if (stack.interrupted) {
            Thread.currentThread().interrupt();
        }
        if (late) {
            c.interrupt(Thread.currentThread());
        }
        if (stack.thrown != null) {
            throw stack.thrown;
        }
        return Nulls.checked(stack.result, "direct");
    }

    @Override
    public void run() {
        Scope span = carried.bind();
        try {
            result = work.call();
        } catch (Throwable any) {
            thrown = any;
        } finally {
            carried = Carried.from(evaluation);
            span.close();
            end();
        }
    }

    /** Passes an interruption on, unless the work has ended: nobody would look at it there any more. */
    private boolean forwards(Evaluation c, Thread thread) {
        lock.lock();
        try {
            if (!ended) {
                c.interrupt(thread);
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            interrupted = Thread.interrupted();
        } finally {
            lock.unlock();
        }
        over.open();
    }
}
