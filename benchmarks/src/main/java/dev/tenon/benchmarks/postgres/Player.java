package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.turns.Jvm;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A {@link Fork}, as seen by who gives the turns. */
final class Player implements AutoCloseable {

    /** One collector for all, which does nothing beside; and of the rivals' libraries no words on the output. */
    private static final Seq<String> OPTIONS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dorg.jboss.logging.provider=slf4j",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true");

    private final Rival rival;
    private final Jvm jvm;

    private Player(Rival rival, Jvm jvm) {
        this.rival = rival;
        this.jvm = jvm;
    }

    static Player start(Rival rival, String url) {
        return new Player(rival, Jvm.start(rival.toString(), OPTIONS, Fork.class, url, rival.name()));
    }

    void begin(Workload workload) {
        String answer = jvm.ask(workload.name());
        if (!answer.equals(Fork.READY)) {
            throw new IllegalStateException("expected '" + Fork.READY + "' of " + rival + ", found: " + answer);
        }
    }

    Slice slice(long millis) {
        return Slice.read(jvm.ask(String.valueOf(millis)));
    }

    @Override
    public void close() {
        jvm.close();
    }
}
