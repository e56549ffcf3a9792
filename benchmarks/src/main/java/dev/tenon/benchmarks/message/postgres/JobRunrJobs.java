package dev.tenon.benchmarks.message.postgres;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;

/** Jobs of JobRunr, which is set to look for them every five seconds. */
final class JobRunrJobs implements JobSystem {

    private static final Duration POLLING = Duration.ofSeconds(5);

    private final Database database;
    private final JsonMapper json = new Jackson3JsonMapper();
    private final StorageProvider storage;
    private final JobRequestScheduler scheduler;

    /** Told the number of each job. */
    private final AtomicReference<IntConsumer> handler = new AtomicReference<>(number -> {});

    JobRunrJobs(Database database) {
        this.database = database;
        this.storage = new PostgresStorageProvider(database.source());
        storage.setJobMapper(new JobMapper(json));
        this.scheduler = new JobRequestScheduler(storage);
    }

    /** A job. */
    public record Count(int number) implements JobRequest {

        @Override
        public Class<CountHandler> getJobRequestHandler() {
            return CountHandler.class;
        }
    }

    /** Its handler. */
    public static final class CountHandler implements JobRequestHandler<Count> {

        private final IntConsumer receiver;

        CountHandler(IntConsumer receiver) {
            this.receiver = receiver;
        }

        @Override
        public void run(Count job) {
            receiver.accept(job.number());
        }
    }

    /** A tenth of the others: it does some hundred a second. */
    @Override
    public int jobs() {
        return 1_000;
    }

    @Override
    public void enqueueAll(int from, int count) {
        scheduler.enqueue(IntStream.range(from, from + count).mapToObj(Count::new));
    }

    @Override
    public void enqueue(int number) {
        scheduler.enqueue(new Count(number));
    }

    @Override
    public Shift work(IntConsumer receiver) {
        handler.set(receiver);
        JobActivator activator = new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(new CountHandler(handler.get()));
            }
        };
        BackgroundJobServer server = new BackgroundJobServer(
                storage,
                json,
                activator,
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(POLLING)
                        .andWorkerCount(WORKERS));
        server.start();
        return server::stop;
    }

    @Override
    public void fill(int count) throws Exception {
        UUID id = scheduler.enqueue(new Count(1)).asUUID();
        database.execute("""
            INSERT INTO jobrunr_jobs (id, version, jobAsJson, jobSignature, state, createdAt, updatedAt)
            SELECT n.id, j.version, replace(j.jobAsJson, '%1$s', n.id), j.jobSignature, j.state, j.createdAt, j.updatedAt
            FROM jobrunr_jobs j, (SELECT gen_random_uuid()::text AS id FROM generate_series(2, %2$d)) n
            WHERE j.id = '%1$s'
            """.formatted(id, count));
        database.execute("VACUUM (ANALYZE) jobrunr_jobs");
    }

    @Override
    public void empty() throws Exception {
        database.execute("TRUNCATE jobrunr_jobs");
    }

    @Override
    public void close() {
        storage.close();
    }
}
