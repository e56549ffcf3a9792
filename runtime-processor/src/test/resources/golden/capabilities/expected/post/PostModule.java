package post;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Post}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class PostModule implements Hosted {
    private final PostRuntime runtime;

    private final Seq<HealthComponent> health;

    private PostModule(PostRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static PostModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public PostRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Post";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Post");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<LetterStore, LetterStoreTx>> letterStore =
                InMemoryLetterStore::in;

        private Option<Supplier<? extends Answers>> answers = Option.none();

        private Option<Supplier<? extends Archive>> archive = Option.none();

        private Option<Supplier<? extends Clock>> clock = Option.none();

        private Option<Supplier<? extends Hidden>> hidden = Option.none();

        private Option<Supplier<? extends Guarded>> mail = Option.none();

        private Option<Supplier<? extends Stamps>> stamps = Option.none();

        private Option<Supplier<? extends ZoneSource>> zones = Option.none();

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

        /** The store of {@link Letter}; in memory unless set. */
        Parts letterStore(TransactionalPort<LetterStore, LetterStoreTx> letterStore) {
            this.letterStore = memory -> letterStore;
            return this;
        }

        /** The {@link Answers}; it has no default. */
        public Parts answers(Answers answers) {
            this.answers = Option.some(() -> answers);
            return this;
        }

        /** Where the {@link Answers} comes from, at each use anew. */
        public Parts answersFrom(Supplier<? extends Answers> answers) {
            this.answers = Option.some(answers);
            return this;
        }

        /** The {@link Archive}; it has no default. */
        public Parts archive(Archive archive) {
            this.archive = Option.some(() -> archive);
            return this;
        }

        /** Where the {@link Archive} comes from, at each use anew. */
        public Parts archiveFrom(Supplier<? extends Archive> archive) {
            this.archive = Option.some(archive);
            return this;
        }

        /** The {@link Clock}; it has no default. */
        public Parts clock(Clock clock) {
            this.clock = Option.some(() -> clock);
            return this;
        }

        /** Where the {@link Clock} comes from, at each use anew. */
        public Parts clockFrom(Supplier<? extends Clock> clock) {
            this.clock = Option.some(clock);
            return this;
        }

        /** The {@link Hidden}; it has no default. */
        Parts hidden(Hidden hidden) {
            this.hidden = Option.some(() -> hidden);
            return this;
        }

        /** Where the {@link Hidden} comes from, at each use anew. */
        Parts hiddenFrom(Supplier<? extends Hidden> hidden) {
            this.hidden = Option.some(hidden);
            return this;
        }

        /** The {@link Guarded}; it has no default. */
        public Parts mail(Guarded mail) {
            this.mail = Option.some(() -> mail);
            return this;
        }

        /** Where the {@link Guarded} comes from, at each use anew. */
        public Parts mailFrom(Supplier<? extends Guarded> mail) {
            this.mail = Option.some(mail);
            return this;
        }

        /** The {@link Stamps}; it has no default. */
        public Parts stamps(Stamps stamps) {
            this.stamps = Option.some(() -> stamps);
            return this;
        }

        /** Where the {@link Stamps} comes from, at each use anew. */
        public Parts stampsFrom(Supplier<? extends Stamps> stamps) {
            this.stamps = Option.some(stamps);
            return this;
        }

        /** The {@link ZoneSource}; it has no default. */
        public Parts zones(ZoneSource zones) {
            this.zones = Option.some(() -> zones);
            return this;
        }

        /** Where the {@link ZoneSource} comes from, at each use anew. */
        public Parts zonesFrom(Supplier<? extends ZoneSource> zones) {
            this.zones = Option.some(zones);
            return this;
        }

        private PostModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Supplier<? extends Answers> answersPart = startup.require("answers", "Answers", answers);
            Supplier<? extends Archive> archivePart = startup.require("archive", "Archive", archive);
            Supplier<? extends Clock> clockPart = startup.require("clock", "Clock", clock);
            Supplier<? extends Hidden> hiddenPart = startup.require("hidden", "Hidden", hidden);
            Supplier<? extends Guarded> mailPart = startup.require("mail", "Guarded", mail);
            MailPolicies mailPolicies = new MailPolicies();
            Supplier<? extends Stamps> stampsPart = startup.require("stamps", "Stamps", stamps);
            StampsPolicies stampsPolicies = new StampsPolicies();
            Supplier<? extends ZoneSource> zonesPart = startup.require("zones", "ZoneSource", zones);
            Transactor<PostTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(
                            observed, stores, transaction, stampsPart, stampsPolicies, zonesPart));
            return new PostModule(
                    new Live(
                            observed,
                            stores,
                            transactor,
                            answersPart,
                            archivePart,
                            clockPart,
                            hiddenPart,
                            mailPart,
                            mailPolicies,
                            stampsPart,
                            stampsPolicies,
                            zonesPart),
                    startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<LetterStore, LetterStoreTx> letterPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.letterPort = parts.startup.port("letterStore", "LetterStore", () -> parts.letterStore.apply(memory));
        }
    }

    private record Live(
            Platform platform,
            Stores stores,
            Transactor<PostTx> postTransactor,
            Supplier<? extends Answers> answersPart,
            Supplier<? extends Archive> archivePart,
            Supplier<? extends Clock> clockPart,
            Supplier<? extends Hidden> hiddenPart,
            Supplier<? extends Guarded> mailPart,
            MailPolicies postMailPolicies,
            Supplier<? extends Stamps> stampsPart,
            StampsPolicies postStampsPolicies,
            Supplier<? extends ZoneSource> zonesPart)
            implements PostRuntime {
        @Override
        public LetterStore postLetters() {
            return stores.letterPort.reads();
        }

        @Override
        public Answers postAnswers() {
            return answersPart.get();
        }

        @Override
        public Archive postArchive() {
            return archivePart.get();
        }

        @Override
        public Clock postClock() {
            return clockPart.get();
        }

        @Override
        public Hidden postHidden() {
            return hiddenPart.get();
        }

        @Override
        public Guarded postMail() {
            return mailPart.get();
        }

        @Override
        public Stamps postStamps() {
            return stampsPart.get();
        }

        @Override
        public ZoneSource postZones() {
            return zonesPart.get();
        }
    }

    private record InTransaction(
            Platform platform,
            Stores stores,
            Transaction transaction,
            Supplier<? extends Stamps> stampsPart,
            StampsPolicies postStampsPolicies,
            Supplier<? extends ZoneSource> zonesPart)
            implements PostTx {
        @Override
        public LetterStoreTx postLetters() {
            return stores.letterPort.in(transaction);
        }

        @Override
        public Stamps postStamps() {
            return stampsPart.get();
        }

        @Override
        public ZoneSource postZones() {
            return zonesPart.get();
        }
    }
}
