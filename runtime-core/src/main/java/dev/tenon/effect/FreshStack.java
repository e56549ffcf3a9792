package dev.tenon.effect;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Goes on with the same work on a fresh virtual thread while the calling one waits. Not a fork: to the program it is one
 * thread, so it does not ask the platform, whose threads a test may schedule. The SLF4J context goes along and comes back,
 * interruption is forwarded.
 */
final class FreshStack implements Runnable {

    private final Callable<Object> work;
    private @Nullable Map<String, String> context = MDC.getCopyOfContextMap();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;
    private boolean interrupted;
    private @Nullable Object result;
    private @Nullable Throwable thrown;

    private FreshStack(Callable<Object> work) {
        this.work = work;
    }

    static Object call(Evaluation c, Callable<Object> work) throws Throwable {
        FreshStack stack = new FreshStack(work);
        c.guarded();
        Thread thread =
                Thread.ofVirtual().name(Thread.currentThread().getName()).start(stack);
        boolean done = false;
        boolean late = false;
        while (!done) {
            try {
                thread.join();
                done = true;
            } catch (InterruptedException interrupted) {
                late |= !stack.forwards(c, thread);
            }
        }
        apply(stack.context);
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
        apply(context);
        try {
            result = work.call();
        } catch (Throwable any) {
            thrown = any;
        } finally {
            context = MDC.getCopyOfContextMap();
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
    }

    static void apply(@Nullable Map<String, String> context) {
        if (context == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(context);
        }
    }
}
