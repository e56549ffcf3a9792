package dev.tenon.benchmarks.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The JVM of one rival. Reads lines, and answers each on a line: the name of a workload, to begin it; then the milliseconds of
 * a slice, each time one is to be done. It ends with its input.
 */
public final class Fork {

    /** The answer to the name of a workload. */
    static final String READY = "ready";

    private final Rival rival;
    private final Clients clients;
    private final Meter meter = new Meter();

    private Fork(Rival rival, Clients clients) {
        this.rival = rival;
        this.clients = clients;
    }

    /**
     * Runs the JVM of a rival.
     *
     * @param arguments the JDBC URL of the server, and the name of the rival
     */
    public static void main(String... arguments) throws Exception {
        try (Clients clients = new Clients(arguments[0])) {
            new Fork(Rival.valueOf(arguments[1]), clients).answer();
        }
    }

    private void answer() throws Exception {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Task task = () -> "nothing was begun";
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.matches("\\d+")) {
                long nanos = Duration.ofMillis(Long.parseLong(order)).toNanos();
                System.out.println(meter.measure(task, nanos).written());
            } else {
                task = begin(order);
            }
        }
    }

    private Task begin(String workload) throws IOException {
        Task task = Workload.valueOf(workload).of(rival, clients);
        System.out.println(READY);
        return task;
    }
}
