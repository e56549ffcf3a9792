package lending;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.job.JobsTx;
import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.CommittingJobs;
import dev.tenon.testing.CommittingLog;
import dev.tenon.testing.JobsSpy;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.Writing;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Lending} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code LendingTx} itself, each write commits at once.
 */
@Generated
final class TestLendingRuntime implements LendingRuntime, LendingTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestLendingRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final LendingModule module;

    private final MessageSpy events;

    private final JobsSpy jobs;

    private Caller caller = Caller.system();

    private TestLendingRuntime(TestPlatform platform) {
        this.platform = platform;
        this.events = new MessageSpy(platform);
        this.jobs = new JobsSpy(platform);
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = LendingModule.create(parts -> outside(parts)
                .loanStore(stores.loans.port(InMemoryLoanStore.in(database)))
                .messages(events.before(MemoryMessageLog.in(database)))
                .jobLedger(MemoryJobLedger.in(database)));
        settle();
    }

    private TestLendingRuntime(UnaryOperator<LendingModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.events = new MessageSpy(platform);
        this.jobs = new JobsSpy(platform);
        this.module = LendingModule.create(parts -> storage.apply(outside(parts)).messagesThrough(events::before));
        this.stores = new Stores(module);
        settle();
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestLendingRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestLendingRuntime create(long seed) {
        return new TestLendingRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestLendingRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestLendingRuntime inMemory(long seed) {
        return new TestLendingRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    static TestLendingRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new TestLendingRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    static TestLendingRuntime postgres() {
        return on(TestPostgres.server()
                .template("lending.Lending", TestLendingRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Lending}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("lending", TestLendingRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "lending", LendingModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private LendingModule.Parts outside(LendingModule.Parts parts) {
        return parts.platform(platform)
                .jobsThrough(jobs::before);
    }

    /** The spies. */
    public Stores stores() {
        return stores;
    }

    /** The clock. */
    public TestClock clock() {
        return platform.clock();
    }

    /** Lets {@code other} call from now on. Until then it is the application itself, which may do all. */
    public TestLendingRuntime as(Caller other) {
        caller = other;
        return this;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public TestPlatform platform() {
        return platform;
    }

    /** Lets all spies forget calls, plans and stubs. What is stored, and what waits, stays. */
    public void reset() {
        stores.loans.reset();
        events.reset();
        jobs.reset();
    }

    @Override
    public LoanStoreTx lendingLoans() {
        return stores.loans.store();
    }

    @Override
    public long settle() {
        return module.workers().drain();
    }

    /** What was published. */
    public MessageSpy events() {
        return events;
    }

    /**
     * Lets the handlers have the events that are due, and what they publish then, on this thread. Jobs wait.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     */
    public long deliverAll() {
        return module.workers().drainAllBut(module.jobs().queue().messages());
    }

    /** What was done with jobs. */
    public JobsSpy jobs() {
        return jobs;
    }

    /**
     * Runs the jobs that are due by the clock, those of cron expressions included, on this thread. The events they
     * publish wait.
     *
     * @return how many attempts there were
     * @throws AssertionError what a handler failed with
     */
    public long runDueJobs() {
        return module.workers().drain(module.jobs().queue().messages());
    }

    /**
     * Does what is due in one queue, on this thread.
     *
     * @param queue its name, as operators see it
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     * @throws IllegalArgumentException when there is no such queue
     */
    public long drain(String queue) {
        return module.workers().drain(module.operations().queueNamed(queue));
    }

    @Override
    public MessageLogTx lendingMessages() {
        return new CommittingLog(module.runtime().lendingMessages(), committing(LendingTx::lendingMessages));
    }

    @Override
    public JobsTx lendingJobs() {
        return new CommittingJobs(module.runtime().lendingJobs(), committing(LendingTx::lendingJobs));
    }

    @Override
    public Transactor<LendingTx> lendingTransactor() {
        return module.runtime().lendingTransactor();
    }

    private <W> Writing<W> committing(Function<LendingTx, W> port) {
        return Writing.committing(lendingTransactor(), port);
    }

    /** A spy for each store. */
    static final class Stores {
        private final LoanStoreSpy loans;

        private Stores(MemoryDatabase database) {
            this.loans = LoanStoreSpy.in(database);
        }

        private Stores(LendingModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.loans = new LoanStoreSpy(
                    recorder,
                    module.runtime().lendingLoans(),
                    Writing.committing(module.runtime().lendingTransactor(), LendingTx::lendingLoans));
        }

        /** The spy on the store of {@link Loan}. */
        public LoanStoreSpy loans() {
            return loans;
        }
    }
}
