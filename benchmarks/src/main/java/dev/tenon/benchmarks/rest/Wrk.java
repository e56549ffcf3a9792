package dev.tenon.benchmarks.rest;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} said of some seconds.
 *
 * @param requestsASecond answered with 2xx
 * @param p50 the latency in microseconds that half of the requests stayed under
 * @param p99 the latency in microseconds that 99 of 100 stayed under
 */
record Wrk(double requestsASecond, double p50, double p99) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    /**
     * Has one thread of {@code wrk} ask on 32 connections.
     *
     * @param script in Lua, what each request is; empty for a plain GET
     * @throws IllegalStateException when it is not installed, or an answer was not 2xx
     */
    static Wrk ask(String url, int seconds, String script) {
        try {
            Path file = Files.createTempFile("request", ".lua");
            Files.writeString(file, script);
            Process process = new ProcessBuilder(
                            List.of("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency", "-s", file.toString(), url)
                                    .asJava())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(file);
            if (said.contains("Non-2xx") || said.contains("Socket errors")) {
                throw new IllegalStateException("Not every answer was as it should be:\n" + said);
            }
            return new Wrk(Double.parseDouble(found(RATE, said).group(1)), latency("50", said), latency("99", said));
        } catch (IOException notThere) {
            throw new UncheckedIOException("wrk cannot be run: is it installed?", notThere);
        }
    }

    private static double latency(String percent, String said) {
        Matcher found = found(Pattern.compile("\\s" + percent + "%\\s+([0-9.]+)(us|ms|s)\\s"), said);
        return Double.parseDouble(found.group(1))
                * switch (found.group(2)) {
                    case "us" -> 1;
                    case "ms" -> 1_000;
                    default -> 1_000_000;
                };
    }

    private static Matcher found(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say " + pattern + ":\n" + said);
        }
        return matcher;
    }

    Seq<Double> figures(double cpuMicros) {
        return List.of(requestsASecond, p50, p99, cpuMicros);
    }
}
