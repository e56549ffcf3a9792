package dev.tenon.telemetry;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.slf4j.MDC;

/**
 * Entries of the SLF4J MDC of the calling thread, from when they are made until they are {@linkplain #close closed}, which
 * brings back what was there before. Belongs to one thread.
 */
public final class LogEntries implements AutoCloseable {

    private final Map<String, Option<String>> before;

    private LogEntries(Map<String, Option<String>> entries) {
        this.before = entries.map((key, value) -> Tuple.of(key, Option.of(MDC.get(key))));
        entries.forEach(LogEntries::set);
    }

    /** One entry. */
    public static LogEntries of(String key, String value) {
        return new LogEntries(LinkedHashMap.of(key, Option.some(value)));
    }

    /** All of a correlation; what it does not know is removed. */
    public static LogEntries of(Correlation correlation) {
        return new LogEntries(correlation.entries());
    }

    @Override
    public void close() {
        before.forEach(LogEntries::set);
    }

    private static void set(String key, Option<String> value) {
        if (value.isDefined()) {
            MDC.put(key, value.get());
        } else {
            MDC.remove(key);
        }
    }
}
