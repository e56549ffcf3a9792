package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** The aims for {@code Eff}, beside what was measured. */
final class Aims {

    /** What the profiler counts of threads beside the measured one. */
    private static final double NOISE = 0.5;

    private static final double BYTES_OF_EXIT = 16;

    private final List<Measured> all;

    Aims(List<Measured> all) {
        this.all = all;
    }

    /** Markdown. */
    String render() {
        return Aim.render(aims());
    }

    private List<Aim> aims() {
        return List.of(
                flatMap(7, 8),
                againstLazyRivals(8),
                flatMap(10, 1_000),
                againstLazyRivals(1_000),
                Aim.atMost(5, "ns a step", "`map`, 1,000 steps, built and run", perStep("MapChain", "eff")),
                Aim.atMost(15, "ns", "raise and recover, one pair", perStep("RaiseRecover", "eff")),
                Aim.atMost(3, "ns", "pure value, built before, `runOrThrow`", perStep("PureValue", "effBuiltBefore")),
                Aim.atMost(
                        NOISE,
                        "bytes",
                        "pure value, `runOrThrow`: no allocation beyond the value",
                        bytes("PureValue", "effBuiltBefore")),
                Aim.atMost(
                        BYTES_OF_EXIT + NOISE,
                        "bytes",
                        "pure value, `run`: no allocation beyond the exit",
                        bytes("PureValue", "effToExitBuiltBefore")),
                Aim.atMost(8, "ns", "`run.await` over a plain call, the effect made each time", difference("eff")),
                Aim.atMost(
                        1,
                        "bytes",
                        "`run.await` beyond the effect itself",
                        minus(bytesPerStep("Await", "effOfOneEffect"), bytesPerStep("Await", "plain"))),
                Aim.lessThan(
                        perStep("Handler", "effChain"),
                        "ns",
                        "a block of five awaits, against the same chain",
                        perStep("Handler", "effDirect")),
                Aim.atMost(1.1, "times bare virtual threads", "fork and join of 100", forkJoin()));
    }

    private Aim flatMap(double limit, int steps) {
        return Aim.atMost(
                limit,
                "ns a step",
                "`flatMap`, %,d steps, built and run".formatted(steps),
                find("FlatMapChain", "eff", steps).map(Measured::nanosPerStep));
    }

    private Aim againstLazyRivals(int steps) {
        Option<Measured> fastest = all.filter(row -> row.workload().equals("FlatMapChain") && row.steps() == steps)
                .filter(row ->
                        row.method().variant().isEmpty() && row.method().rival().exists(rival -> rival.lazy))
                .minBy(Measured::median);
        String who = fastest.map(row -> row.method().label()).getOrElse("none was run");
        return Aim.lessThan(
                fastest.map(Measured::nanosPerStep),
                "ns a step",
                "`flatMap`, %,d steps, against the fastest lazy rival (%s)".formatted(steps, who),
                find("FlatMapChain", "eff", steps).map(Measured::nanosPerStep));
    }

    private Option<Double> forkJoin() {
        return perStep("ForkJoin", "eff")
                .flatMap(eff -> perStep("ForkJoin", "plain").map(plain -> eff / plain));
    }

    private Option<Double> difference(String method) {
        return minus(perStep("Await", method), perStep("Await", "plain"));
    }

    private Option<Double> perStep(String workload, String method) {
        return find(workload, method).map(Measured::nanosPerStep);
    }

    private Option<Double> bytes(String workload, String method) {
        return find(workload, method).flatMap(Measured::bytesPerOperation);
    }

    private Option<Double> bytesPerStep(String workload, String method) {
        return find(workload, method).flatMap(row -> row.bytesPerOperation().map(bytes -> bytes / row.steps()));
    }

    private Option<Measured> find(String workload, String method) {
        return all.find(
                row -> row.workload().equals(workload) && row.method().name().equals(method));
    }

    private Option<Measured> find(String workload, String method, int steps) {
        return all.filter(row -> row.steps() == steps)
                .find(row ->
                        row.workload().equals(workload) && row.method().name().equals(method));
    }

    private static Option<Double> minus(Option<Double> from, Option<Double> what) {
        return from.flatMap(a -> what.map(b -> a - b));
    }
}
