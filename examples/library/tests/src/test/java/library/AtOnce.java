package library;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same on many virtual threads that start together. */
public final class AtOnce {

    private AtOnce() {}

    /** What {@code work} gave on each of {@code threads} threads; each is given its number. */
    public static <A> Seq<A> run(int threads, IntFunction<A> work) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(threads);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Seq<Callable<A>> tasks = List.range(0, threads).map(number -> () -> {
                start.countDown();
                start.await();
                return work.apply(number);
            });
            Seq<A> results = List.empty();
            for (Future<A> result : executor.invokeAll(tasks.asJava())) {
                results = results.append(result.get());
            }
            return results;
        }
    }
}
