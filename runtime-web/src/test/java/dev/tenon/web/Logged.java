package dev.tenon.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What came of some work.
 *
 * @param value what it yielded
 * @param log what was logged meanwhile
 */
public record Logged<T>(T value, String log) {

    /** Does {@code work}, which logs to the error stream. */
    public static <T> Logged<T> of(Supplier<T> work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            return new Logged<>(work.get(), log.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
