package desk;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jobs.JobStore;
import jobs.JobsModule;
import jobs.JobsRuntime;
import jobs.JobsTx;
import mail.MailModule;
import mail.MailRuntime;
import mail.MailTx;
import mail.Post;

/** Builds the runtime of {@link Desk}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class DeskModule implements Hosted {
    private final DeskRuntime runtime;

    private final Seq<HealthComponent> health;

    private DeskModule(DeskRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static DeskModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public DeskRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Desk";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Desk");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Option<JobsModule> jobs = Option.none();

        private Option<MailModule> mail = Option.none();

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

        /** The module of another context; one of its own, on the same platform, unless set. */
        public Parts jobs(JobsModule jobs) {
            this.jobs = Option.some(jobs);
            return this;
        }

        /** The module of another context; it has no default. */
        public Parts mail(MailModule mail) {
            this.mail = Option.some(mail);
            return this;
        }

        private DeskModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Supplier<JobsModule> jobsModule = startup.module("jobs", jobs, deployment -> JobsModule.create(
                    parts -> parts.platform(observed).deployment(deployment)));
            Supplier<MailModule> mailModule = startup.module("mail", "MailModule", mail);
            Transactor<DeskTx> transactor = new Transactor<>(
                    startup.transactions(memory), observed, transaction -> new InTransaction(observed));
            return new DeskModule(
                    new Live(observed, transactor, jobsModule.get().runtime(), mailModule.get().runtime()),
                    startup.health());
        }
    }

    private record Live(
            Platform platform, Transactor<DeskTx> deskTransactor, JobsRuntime jobsRuntime, MailRuntime mailRuntime)
            implements DeskRuntime {
        @Override
        public JobStore jobsJobs() {
            return jobsRuntime.jobsJobs();
        }

        @Override
        public Transactor<JobsTx> jobsTransactor() {
            return jobsRuntime.jobsTransactor();
        }

        @Override
        public Post mailPost() {
            return mailRuntime.mailPost();
        }

        @Override
        public Transactor<MailTx> mailTransactor() {
            return mailRuntime.mailTransactor();
        }
    }

    private record InTransaction(Platform platform) implements DeskTx {}
}
