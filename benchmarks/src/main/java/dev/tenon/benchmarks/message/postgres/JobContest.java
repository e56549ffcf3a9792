package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.turns.Arena;
import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Contest;
import dev.tenon.benchmarks.turns.Discipline;
import dev.tenon.benchmarks.turns.Entrant;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.sql.SQLException;

/** Jobs that do nothing, on one server. */
public final class JobContest implements Contest {

    static final String ENQUEUE = "ENQUEUE";
    static final String DRAIN = "DRAIN";
    static final String PICK_UP = "PICK_UP";
    static final String IDLE = "IDLE";
    static final String WAITING = "WAITING";
    static final String PUBLISH = "PUBLISH";

    /** The systems. */
    enum Kind {
        TENON_ONCE(
                "Tenon, effect once",
                "handlers in transactions, each one commit with the end of its job; retries, schedules, history"),
        TENON_AT_LEAST_ONCE("Tenon, at least once", "handlers outside of transactions; retries, schedules, history"),
        DB_SCHEDULER_FETCH("db-scheduler, fetch", "at least once; retries, schedules; no history"),
        DB_SCHEDULER_LOCK("db-scheduler, lock and fetch", "at least once; retries, schedules; no history"),
        JOBRUNR("JobRunr", "at least once; retries, schedules, history"),
        BY_HAND("SKIP LOCKED, one a transaction", "effect once if it is in the same transaction; nothing else"),
        BY_HAND_LEASES("SKIP LOCKED, leases of 50", "at least once; nothing else");

        private final String label;
        private final String does;

        Kind(String label, String does) {
            this.label = label;
            this.does = does;
        }
    }

    /** For the JVM that plays it. */
    public JobContest() {}

    @Override
    public String title() {
        return "Jobs on PostgreSQL";
    }

    @Override
    public String remarks() {
        return """
            All have 10 workers and a pool of %d connections, and a database of their own. Tenon learns of new jobs by `LISTEN`; db-scheduler
            looks every second, and at once for those of its own process; JobRunr looks every 5 seconds; the loops
            by hand every 50 ms. Rates of a drain count from the first job that is done to the last. JobRunr has
            1,000 jobs where the others have 10,000.
            """.formatted(Database.CONNECTIONS);
    }

    @Override
    public Seq<Entrant> entrants() {
        return List.of(Kind.values()).map(kind -> new Entrant(kind.name(), kind.label, kind.does));
    }

    @Override
    public Seq<Discipline> disciplines() {
        return List.of(
                Discipline.of(ENQUEUE, "10,000 jobs enqueued in batches", "jobs a second"),
                Discipline.of(DRAIN, "10,000 jobs done", "jobs a second"),
                Discipline.of(PICK_UP, "one job when all are idle, from the call to the handler", "p50 ms", "p99 ms"),
                Discipline.of(IDLE, "nothing to do", "statements a second"),
                Discipline.of(
                        WAITING,
                        "900 jobs done while others wait",
                        "ms when 1,000 wait",
                        "ms when 1,000,000 wait",
                        "times as long"),
                Discipline.of(PUBLISH, "a transaction that inserts a row", "p50 µs", "p50 µs with a message", "more µs")
                        .without(List.of(Kind.TENON_AT_LEAST_ONCE, Kind.DB_SCHEDULER_FETCH, Kind.DB_SCHEDULER_LOCK)
                                .append(Kind.JOBRUNR)
                                .append(Kind.BY_HAND_LEASES)
                                .map(Kind::name)));
    }

    @Override
    public Contender open(String entrant, String place, Scale scale) throws Exception {
        Database database = Database.at(place);
        Kind kind = Kind.valueOf(entrant);
        return switch (kind) {
            case TENON_ONCE, TENON_AT_LEAST_ONCE -> {
                TenonJobs tenon = new TenonJobs(database, place, kind == Kind.TENON_ONCE);
                yield contender(tenon, database, Publishing.tenon(tenon.desk()), place, scale);
            }
            case BY_HAND -> {
                HandMadeJobs jobs = new HandMadeJobs(database, HandMadeJobs::one);
                yield contender(jobs, database, Publishing.byHand(database), place, scale);
            }
            default -> contender(rival(kind, database), database, PublishingCost.none(), place, scale);
        };
    }

    private static Contender contender(
            JobSystem jobs, Database database, PublishingCost publishing, String place, Scale scale) {
        return new JobContender(jobs, database, publishing, new ServerStatistics(place), scale);
    }

    private static JobSystem rival(Kind kind, Database database) throws Exception {
        return switch (kind) {
            case DB_SCHEDULER_FETCH -> DbSchedulerJobs.fetching(database);
            case DB_SCHEDULER_LOCK -> DbSchedulerJobs.locking(database);
            case JOBRUNR -> new JobRunrJobs(database);
            case BY_HAND_LEASES -> new HandMadeJobs(database, HandMadeJobs::fifty);
            default -> throw new IllegalArgumentException(kind + " is opened by itself");
        };
    }

    @Override
    public Arena arena() throws IOException, SQLException {
        return Server.start();
    }
}
