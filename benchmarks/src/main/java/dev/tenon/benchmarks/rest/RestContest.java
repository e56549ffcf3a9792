package dev.tenon.benchmarks.rest;

import dev.tenon.benchmarks.turns.Arena;
import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Contest;
import dev.tenon.benchmarks.turns.Discipline;
import dev.tenon.benchmarks.turns.Entrant;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The catalogue of the sample, asked by {@code wrk}. */
public final class RestContest implements Contest {

    static final String GET = "GET";
    static final String POST = "POST";

    private static final String[] FIGURES = {"requests a second", "p50 µs", "p99 µs", "CPU of the server, µs a request"
    };

    /** Who serves. */
    enum Kind {
        BY_HAND("Helidon, handlers by hand", "the store as a plain port, Jackson, Nimbus; nothing else"),
        TENON("Tenon on Helidon", "the sample as it is: generated routes, all that REST has"),
        JDK("Tenon on the JDK's server", "the same routes and router, a virtual thread a request"),
        JAVALIN("Tenon on Javalin", "the same routes and router, virtual threads");

        private final String label;
        private final String does;

        Kind(String label, String does) {
            this.label = label;
            this.does = does;
        }

        Served serve(Shelf shelf) {
            return switch (this) {
                case BY_HAND -> new ByHand(shelf);
                case TENON -> new TenonServer(shelf);
                case JDK -> new JdkServer(shelf);
                case JAVALIN -> new JavalinServer(shelf);
            };
        }
    }

    /** For the JVM that plays it. */
    public RestContest() {}

    @Override
    public String title() {
        return "The catalogue of the sample by HTTP";
    }

    @Override
    public String remarks() {
        return """
            `wrk` has one thread and 32 connections on the same machine, and takes its part of the CPUs: so what the server's own CPU
            time says is less about the machine than requests a second. `GET` is of one book; `POST` adds an author, by a token that is
            verified each time, in a transaction. Each turn has a new server in a JVM that stays. Behind the JDK's server and Javalin the
            router gets its headers one by one, which costs a little more than on Helidon.
            """;
    }

    @Override
    public Seq<Entrant> entrants() {
        return List.of(Kind.values()).map(kind -> new Entrant(kind.name(), kind.label, kind.does));
    }

    @Override
    public Seq<Discipline> disciplines() {
        return List.of(
                Discipline.of(GET, "`GET` of a book", FIGURES), Discipline.of(POST, "`POST` of an author", FIGURES));
    }

    @Override
    public Contender open(String entrant, String place, Scale scale) {
        return new RestContender(Kind.valueOf(entrant)::serve, scale);
    }

    @Override
    public Arena arena() {
        return Arena.none();
    }
}
