package dev.tenon.telemetry;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Entries of the SLF4J MDC of the calling thread, from when they are made until they are {@linkplain #close closed}, which
 * brings back what was there before. Belongs to one thread.
 */
public final class LogEntries implements AutoCloseable {

    // Arrays, because a correlation is entered for each message and each request.
    private static final String[] CORRELATION = {"correlationId", "causationId", "user", "tenant"};

    private final String[] keys;
    private final @Nullable String[] before;

    private LogEntries(String[] keys, @Nullable String... values) {
        this.keys = keys;
        this.before = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            before[i] = MDC.get(keys[i]);
            set(keys[i], values[i]);
        }
    }

    /** One entry. */
    public static LogEntries of(String key, String value) {
        return new LogEntries(new String[] {key}, value);
    }

    /** All of a correlation; what it does not know is removed. */
    public static LogEntries of(Correlation correlation) {
        return new LogEntries(
                CORRELATION,
                orNull(correlation.correlationId()),
                orNull(correlation.causationId()),
                orNull(correlation.user()),
                orNull(correlation.tenant()));
    }

    @Override
    public void close() {
        for (int i = 0; i < keys.length; i++) {
            set(keys[i], before[i]);
        }
    }

    private static @Nullable String orNull(Option<String> value) {
        return value.isDefined() ? value.get() : null;
    }

    private static void set(String key, @Nullable String value) {
        if (value != null) {
            MDC.put(key, value);
        } else {
            MDC.remove(key);
        }
    }
}
