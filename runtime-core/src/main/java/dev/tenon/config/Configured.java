package dev.tenon.config;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The values of a record of configuration as they are at present. They are read anew when their source is; what is wrong then is
 * logged, and the old values stay. Safe for use by several threads.
 *
 * @param <C> the record
 */
public final class Configured<C> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.config");

    private final AtomicReference<C> current;
    private final AtomicReference<List<BiConsumer<? super C, ? super C>>> subscribers =
            new AtomicReference<>(List.empty());
    private final ReentrantLock reloading = new ReentrantLock();

    private Configured(C first) {
        this.current = new AtomicReference<>(first);
    }

    /** Always {@code value}. */
    public static <C> Configured<C> of(C value) {
        return new Configured<>(value);
    }

    /**
     * What {@code source} has, and has later.
     *
     * @throws ConfigException with everything that is wrong
     */
    public static <C> Configured<C> from(ConfigSource source, ConfigType<C> type) {
        Configured<C> configured = new Configured<>(type.read(source));
        source.onReload(() -> configured.reload(source, type));
        return configured;
    }

    /** The values at present. */
    public C get() {
        return current.get();
    }

    /**
     * Lets {@code subscriber} have the old and the new values each time after they have changed, on the thread that read them.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(BiConsumer<? super C, ? super C> subscriber) {
        subscribers.updateAndGet(all -> all.append(subscriber));
        return () -> subscribers.updateAndGet(all -> all.remove(subscriber));
    }

    private void reload(ConfigSource source, ConfigType<C> type) {
        reloading.lock();
        try {
            type.examine(source).peek(loaded -> change(type, loaded)).peekLeft(problems -> refuse(type, problems));
        } finally {
            reloading.unlock();
        }
    }

    private void change(ConfigType<C> type, C loaded) {
        C old = current.get();
        C changed = type.reloaded(old, loaded);
        if (!changed.equals(loaded)) {
            LOG.warn("What else has changed of {} counts after the next start.", type);
        }
        if (!changed.equals(old)) {
            current.set(changed);
            subscribers.get().forEach(subscriber -> tell(subscriber, old, changed));
        }
    }

    private static <C> void tell(BiConsumer<? super C, ? super C> subscriber, C old, C changed) {
        try {
            subscriber.accept(old, changed);
        } catch (RuntimeException failed) {
            LOG.error("A subscriber to the configuration failed.", failed);
        }
    }

    private static void refuse(ConfigType<?> type, Seq<ConfigProblem> problems) {
        LOG.error("{} stays as it was: {}", type, problems.mkString("; "));
    }
}
