package shipping;

import contracts.ShippingEventsTopic;
import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.LoneTransport;
import dev.tenon.integration.Topology;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ContextOperations;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
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
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import orders.OrderEventsTopic;

/** Builds the runtime of {@link Shipping}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class ShippingModule implements Hosted {
    private final ShippingRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Workers workers;

    private final ContextOperations operations;

    private ShippingModule(
            ShippingRuntime runtime, Seq<HealthComponent> health, Workers workers, ContextOperations operations) {
        this.runtime = runtime;
        this.health = health;
        this.workers = workers;
        this.operations = operations;
    }

    /** Everything in memory. */
    public static ShippingModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static ShippingModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public ShippingRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Shipping";
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

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Shipping");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<ParcelStore, ParcelStoreTx>> parcelStore =
                InMemoryParcelStore::in;

        private Function<MemoryDatabase, ? extends MessageLog> messages = MemoryMessageLog::in;

        private EventTransport transport = new LoneTransport("Shipping");

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

        /** Stores everything in PostgreSQL, in the schema {@code shipping}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "shipping", ShippingModule.class));
            parcelStore = memory -> PostgresParcelStore.in(database.get());
            messages = memory -> PostgresShippingMessages.in(database.get());
            return this;
        }

        /** The store of {@link Parcel}; in memory unless set. */
        public Parts parcelStore(TransactionalPort<ParcelStore, ParcelStoreTx> parcelStore) {
            this.parcelStore = memory -> parcelStore;
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

        /** What brings events from context to context, the same for all of them; it is alone unless set. */
        public Parts transport(EventTransport transport) {
            this.transport = transport;
            return this;
        }

        private ShippingModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Supplier<MessageLog> log = startup.wholePort("messages", "MessageLog", () -> messages.apply(memory));
            Supplier<? extends EventTransport> transportPart =
                    startup.require("transport", "EventTransport", Option.some(() -> transport));
            startup.checkAll("transport", () -> transportPart.get().problems(
                    new Topology("Shipping", Vector.of(ShippingEventsTopic.TOPIC), Vector.of(OrderEventsTopic.TOPIC))));
            Transactor<ShippingTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, log.get().in(transaction), transaction));
            ShippingRuntime live = new Live(observed, stores, log.get().reads(), transactor);
            Workers workers = Workers.of(
                    "Shipping",
                    observed,
                    Vector.of(
                            ShippingEventsPublisher.workers(observed, log.get(), transportPart.get()),
                            OrderEventsSubscription.workers(observed, log.get(), transactor, live),
                            Vector.of(OrderEventsSubscription.inbox(
                                    observed, log.get(), transactor, transportPart.get()))));
            ContextOperations operations =
                    ContextOperations.of("Shipping", observed, log.get(), workers)
                            .queue(ShippingEventsPublisher.OUTBOX.queue())
                            .queue(OrderEventsSubscription.QUEUE)
                            .queue(OrderEventsSubscription.PARKED)
                            .publishes(ShippingEventsTopic.TOPIC)
                            .receives(OrderEventsTopic.TOPIC, OrderEventsSubscription.QUEUE);
            return new ShippingModule(
                    live,
                    startup.health().append(new HealthComponent("Shipping.transport", transportPart.get()::health)),
                    workers,
                    operations);
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<ParcelStore, ParcelStoreTx> parcelPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.parcelPort = parts.startup.port("parcelStore", "ParcelStore", () -> parts.parcelStore.apply(memory));
        }
    }

    private record Live(
            Platform platform, Stores stores, MessageReads shippingMessages, Transactor<ShippingTx> shippingTransactor)
            implements ShippingRuntime {
        @Override
        public ParcelStore shippingParcels() {
            return stores.parcelPort.reads();
        }
    }

    private record InTransaction(
            Platform platform, Stores stores, MessageLogTx shippingMessages, Transaction transaction)
            implements ShippingTx {
        @Override
        public ParcelStoreTx shippingParcels() {
            return stores.parcelPort.in(transaction);
        }
    }
}
