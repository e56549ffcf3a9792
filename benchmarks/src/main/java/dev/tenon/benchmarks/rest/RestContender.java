package dev.tenon.benchmarks.rest;

import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Function;

/** A server for each turn. */
final class RestContender implements Contender {

    private static final int SECONDS = 4;
    private static final double NANOS_PER_MICRO = 1_000;

    private final Function<Shelf, Served> open;
    private final int seconds;

    RestContender(Function<Shelf, Served> open, Scale scale) {
        this.open = open;
        this.seconds = scale.of(SECONDS);
    }

    @Override
    public Seq<Double> turn(String discipline) {
        Shelf shelf = Shelf.open();
        try (Served server = open.apply(shelf)) {
            String url = "http://localhost:" + server.port();
            Duration before = cpu();
            Wrk said = discipline.equals(RestContest.POST)
                    ? Wrk.ask(url, seconds, post())
                    : Wrk.ask(url + shelf.bookPath(), seconds, "");
            Duration spent = cpu().minus(before);
            return said.figures(spent.toNanos() / NANOS_PER_MICRO / (said.requestsASecond() * seconds));
        }
    }

    /** In Lua, for {@code wrk}. */
    private static String post() {
        return """
            wrk.method = "POST"
            wrk.path = "/api/catalog/authors"
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Authorization"] = "Bearer %s"
            wrk.body = '{"name":"Jane Austen","biography":"Novelist"}'
            """.formatted(Shelf.token());
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {}
}
