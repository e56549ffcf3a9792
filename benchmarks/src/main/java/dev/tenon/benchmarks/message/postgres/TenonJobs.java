package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.message.postgres.desk.Count;
import dev.tenon.benchmarks.message.postgres.desk.DeskJobs;
import dev.tenon.benchmarks.message.postgres.desk.DeskModule;
import dev.tenon.benchmarks.message.postgres.desk.DeskTx;
import dev.tenon.benchmarks.message.postgres.desk.DeskWorkers;
import dev.tenon.effect.Eff;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Jobs of Tenon. */
final class TenonJobs implements JobSystem {

    private static final int BATCH = 1_000;

    private final Database database;
    private final Postgres postgres;
    private final DeskModule desk;
    private final boolean once;

    TenonJobs(Database database, String url, boolean once) {
        this.database = database;
        this.postgres = Postgres.at(url).connections(Database.CONNECTIONS).schema(SchemaMode.CREATE);
        this.desk = DeskModule.create(parts -> parts.use(postgres));
        this.once = once;
    }

    DeskModule desk() {
        return desk;
    }

    @Override
    public void enqueueAll(int from, int count) {
        for (int next = from; next < from + count; next += BATCH) {
            int until = Math.min(next + BATCH, from + count);
            DeskTx.transact(Eff.forEach(Vector.range(next, until), number -> DeskJobs.enqueue(new Count(number))))
                    .runOrThrow(desk.runtime());
        }
    }

    @Override
    public void enqueue(int number) {
        DeskTx.transact(DeskJobs.enqueue(new Count(number))).runOrThrow(desk.runtime());
    }

    @Override
    public Shift work(IntConsumer handler) {
        Workers workers = DeskWorkers.of(desk, once, WORKERS, handler);
        workers.start();
        return () -> workers.stop(Grace.of(Platform.live(), Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }

    @Override
    public void fill(int count) throws Exception {
        enqueue(0);
        database.execute("""
            INSERT INTO desk.tenon_message (appended_at, message, priority, attempts, state, consumer, type, payload)
            SELECT appended_at, gen_random_uuid(), priority, attempts, state, consumer, type, payload
            FROM desk.tenon_message, generate_series(2, %d)
            """.formatted(count));
        database.execute("VACUUM (ANALYZE) desk.tenon_message");
    }

    @Override
    public void empty() throws Exception {
        database.execute("""
            TRUNCATE desk.tenon_message, desk.tenon_lease, desk.tenon_lease_extension, desk.tenon_withdrawal, desk.tenon_aside,
                desk.tenon_job_finished, desk.tenon_job_failure, desk.tenon_job_progress, desk.visit
            """);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
