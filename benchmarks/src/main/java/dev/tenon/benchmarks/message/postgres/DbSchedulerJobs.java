package dev.tenon.benchmarks.message.postgres;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Jobs of db-scheduler, which looks for them every second, and at once for those that are enqueued in the same process. */
final class DbSchedulerJobs implements JobSystem {

    private static final String TABLES = """
        CREATE TABLE scheduled_tasks (
            task_name text NOT NULL,
            task_instance text NOT NULL,
            task_data bytea,
            execution_time timestamptz NOT NULL,
            picked boolean NOT NULL,
            picked_by text,
            last_success timestamptz,
            last_failure timestamptz,
            consecutive_failures int,
            last_heartbeat timestamptz,
            version bigint NOT NULL,
            priority smallint,
            PRIMARY KEY (task_name, task_instance)
        );
        CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
        CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
        """;

    private static final Duration POLLING = Duration.ofSeconds(1);

    private final Database database;
    private final UnaryOperator<SchedulerBuilder> polling;
    private final AtomicReference<IntConsumer> handler = new AtomicReference<>(number -> {});
    private final OneTimeTask<Integer> task = Tasks.oneTime("count", Integer.class)
            .execute((instance, context) -> this.handler.get().accept(instance.getData()));
    private SchedulerClient client;

    private DbSchedulerJobs(Database database, UnaryOperator<SchedulerBuilder> polling) {
        this.database = database;
        this.polling = polling;
        this.client = idleClient();
    }

    /** Fetches jobs, and locks each when it is done. */
    static DbSchedulerJobs fetching(Database database) throws Exception {
        database.execute(TABLES);
        return new DbSchedulerJobs(database, builder -> builder.pollUsingFetchAndLockOnExecute(0.5, 3.0));
    }

    /** Locks what it fetches, in one statement: what its documentation says is for many jobs. */
    static DbSchedulerJobs locking(Database database) throws Exception {
        database.execute(TABLES);
        return new DbSchedulerJobs(database, builder -> builder.pollUsingLockAndFetch(0.5, 4.0));
    }

    private SchedulerClient idleClient() {
        return SchedulerClient.Builder.create(database.source(), task).build();
    }

    @Override
    public void enqueueAll(int from, int count) {
        Instant now = Instant.now();
        client.scheduleBatch(IntStream.range(from, from + count).mapToObj(this::instance), now);
    }

    private TaskInstance<?> instance(int number) {
        return task.instance(Integer.toString(number), number);
    }

    @Override
    public void enqueue(int number) {
        client.scheduleIfNotExists(task.instance(Integer.toString(number), number), Instant.now());
    }

    @Override
    public Shift work(IntConsumer receiver) {
        handler.set(receiver);
        Scheduler scheduler = polling.apply(Scheduler.create(database.source(), task))
                .threads(WORKERS)
                .pollingInterval(POLLING)
                .enableImmediateExecution()
                .build();
        scheduler.start();
        client = scheduler;
        return () -> {
            client = idleClient();
            scheduler.stop();
        };
    }

    @Override
    public void fill(int count) throws Exception {
        enqueue(1);
        database.execute("""
            INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            SELECT task_name, n::text, task_data, execution_time, picked, version
            FROM scheduled_tasks, generate_series(2, %d) AS n
            """.formatted(count));
        database.execute("VACUUM (ANALYZE) scheduled_tasks");
    }

    @Override
    public void empty() throws Exception {
        database.execute("TRUNCATE scheduled_tasks");
    }

    @Override
    public void close() {}
}
