package lending;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.job.JobLedger;
import dev.tenon.job.JobReads;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ContextOperations;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.job.PostgresJobLedger;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Lending}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class LendingModule implements Hosted {
    private final LendingRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Workers workers;

    private final Jobs jobs;

    private final ContextOperations operations;

    private LendingModule(
            LendingRuntime runtime,
            Seq<HealthComponent> health,
            Workers workers,
            Jobs jobs,
            ContextOperations operations) {
        this.runtime = runtime;
        this.health = health;
        this.workers = workers;
        this.jobs = jobs;
        this.operations = operations;
    }

    /** Everything in memory. */
    public static LendingModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static LendingModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public LendingRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Lending";
    }

    /** What hands messages to their handlers. It runs while the module does. */
    public Workers workers() {
        return workers;
    }

    @Override
    public void start() {
        workers.start();
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        return workers.stop(grace);
    }

    @Override
    public Seq<HealthComponent> health() {
        return health.appendAll(workers.health());
    }

    /** What operators see of the context, and may do: its queues, dead letters and jobs. */
    public ContextOperations operations() {
        return operations;
    }

    /** The jobs of the context, for operations. */
    public Jobs jobs() {
        return jobs;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Lending");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<LoanStore, LoanStoreTx>> loanStore = InMemoryLoanStore::in;

        private Function<MemoryDatabase, ? extends MessageLog> messages = MemoryMessageLog::in;

        private Function<MemoryDatabase, ? extends JobLedger> jobLedger = MemoryJobLedger::in;

        private UnaryOperator<JobsTx> jobsThrough = UnaryOperator.identity();

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        /** Where all is kept that is in memory; what is there already is found. One of its own unless set. */
        public Parts memory(MemoryDatabase memory) {
            this.memory = memory::on;
            return this;
        }

        /** Where the context runs; {@link Deployment#current} unless set. */
        public Parts deployment(Deployment deployment) {
            startup.deployment(deployment);
            return this;
        }

        /** Admits a part that is for development only to production, on purpose. */
        public Parts acknowledgeDevelopmentPart(Class<?> part) {
            startup.acknowledge(part);
            return this;
        }

        /**
         * Records a span for each effect, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts tracing() {
            startup.tracing();
            return this;
        }

        /**
         * Counts and measures effects, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts metrics() {
            startup.metrics();
            return this;
        }

        /** Stores everything in PostgreSQL, in the schema {@code lending}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "lending", LendingModule.class));
            loanStore = memory -> PostgresLoanStore.in(database.get());
            messages = memory -> PostgresLendingMessages.in(database.get());
            jobLedger = memory -> PostgresJobLedger.in(database.get());
            return this;
        }

        /** The store of {@link Loan}; in memory unless set. */
        public Parts loanStore(TransactionalPort<LoanStore, LoanStoreTx> loanStore) {
            this.loanStore = memory -> loanStore;
            return this;
        }

        /** Where messages wait for their handlers; in memory unless set. */
        public Parts messages(MessageLog messages) {
            this.messages = memory -> messages;
            return this;
        }

        /** What stands before the log that is set until now, such as the spy of a test. */
        public Parts messagesThrough(UnaryOperator<MessageLog> before) {
            Function<MemoryDatabase, ? extends MessageLog> behind = messages;
            messages = memory -> before.apply(behind.apply(memory));
            return this;
        }

        /** What is kept of jobs beside their messages; in memory unless set. */
        public Parts jobLedger(JobLedger jobLedger) {
            this.jobLedger = memory -> jobLedger;
            return this;
        }

        /** What stands before the jobs in each transaction, such as the spy of a test. */
        public Parts jobsThrough(UnaryOperator<JobsTx> before) {
            this.jobsThrough = before;
            return this;
        }

        private LendingModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Supplier<MessageLog> log = startup.wholePort("messages", "MessageLog", () -> messages.apply(memory));
            Supplier<JobLedger> ledger = startup.wholePort("jobLedger", "JobLedger", () -> jobLedger.apply(memory));
            Lazy<Jobs> jobs =
                    Lazy.of(() -> new Jobs(LendingJobs.QUEUE, log.get(), ledger.get(), observed).through(jobsThrough));
            Transactor<LendingTx> transactor = new Transactor<>(startup.transactions(memory), observed, transaction -> {
                MessageLogTx sent = log.get().in(transaction);
                return new InTransaction(observed, stores, sent, jobs.get().in(transaction, sent), transaction);
            });
            LendingRuntime live = new Live(observed, stores, log.get().reads(), jobs.get().reads(), transactor);
            Workers workers = Workers.of(
                    "Lending",
                    observed,
                    Vector.of(
                            LendingJobs.workers(observed, jobs.get(), transactor, live)));
            ContextOperations operations =
                    ContextOperations.of("Lending", observed, log.get(), workers)
                            .jobs(jobs.get());
            return new LendingModule(live, startup.health(), workers, jobs.get(), operations);
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<LoanStore, LoanStoreTx> loanPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.loanPort = parts.startup.port("loanStore", "LoanStore", () -> parts.loanStore.apply(memory));
        }
    }

    private record Live(
            Platform platform,
            Stores stores,
            MessageReads lendingMessages,
            JobReads lendingJobs,
            Transactor<LendingTx> lendingTransactor)
            implements LendingRuntime {
        @Override
        public LoanStore lendingLoans() {
            return stores.loanPort.reads();
        }
    }

    private record InTransaction(
            Platform platform, Stores stores, MessageLogTx lendingMessages, JobsTx lendingJobs, Transaction transaction)
            implements LendingTx {
        @Override
        public LoanStoreTx lendingLoans() {
            return stores.loanPort.in(transaction);
        }
    }
}
