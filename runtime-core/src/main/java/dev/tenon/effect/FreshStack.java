package dev.tenon.effect;

import java.util.Map;
import java.util.concurrent.Callable;
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
        while (!done) {
            try {
                thread.join();
                done = true;
            } catch (InterruptedException interrupted) {
                c.interrupt(thread);
            }
        }
        apply(stack.context);
        if (stack.interrupted) {
            Thread.currentThread().interrupt();
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
            interrupted = Thread.interrupted();
            context = MDC.getCopyOfContextMap();
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
