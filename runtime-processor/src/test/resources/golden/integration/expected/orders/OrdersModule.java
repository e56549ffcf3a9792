package orders;

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
import dev.tenon.transaction.Transactor;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Orders}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class OrdersModule implements Hosted {
    private final OrdersRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Workers workers;

    private final ContextOperations operations;

    private OrdersModule(
            OrdersRuntime runtime, Seq<HealthComponent> health, Workers workers, ContextOperations operations) {
        this.runtime = runtime;
        this.health = health;
        this.workers = workers;
        this.operations = operations;
    }

    /** Everything in memory. */
    public static OrdersModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static OrdersModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public OrdersRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Orders";
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
        private final Startup startup = new Startup("Orders");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, ? extends MessageLog> messages = MemoryMessageLog::in;

        private EventTransport transport = new LoneTransport("Orders");

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

        /** Stores everything in PostgreSQL, in the schema {@code orders}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "orders", OrdersModule.class));
            messages = memory -> PostgresOrdersMessages.in(database.get());
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

        private OrdersModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Supplier<MessageLog> log = startup.wholePort("messages", "MessageLog", () -> messages.apply(memory));
            Supplier<? extends EventTransport> transportPart =
                    startup.require("transport", "EventTransport", Option.some(() -> transport));
            startup.checkAll("transport", () -> transportPart.get().problems(
                    new Topology("Orders", Vector.of(OrderEventsTopic.TOPIC), Vector.empty())));
            Transactor<OrdersTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, log.get().in(transaction)));
            OrdersRuntime live = new Live(observed, log.get().reads(), transactor);
            Workers workers = Workers.of(
                    "Orders",
                    observed,
                    Vector.of(
                            OrderEventsPublisher.workers(observed, log.get(), transportPart.get())));
            ContextOperations operations =
                    ContextOperations.of("Orders", observed, log.get(), workers)
                            .queue(OrderEventsPublisher.OUTBOX.queue())
                            .publishes(OrderEventsTopic.TOPIC);
            return new OrdersModule(
                    live,
                    startup.health().append(new HealthComponent("Orders.transport", transportPart.get()::health)),
                    workers,
                    operations);
        }
    }

    private record Live(Platform platform, MessageReads ordersMessages, Transactor<OrdersTx> ordersTransactor)
            implements OrdersRuntime {}

    private record InTransaction(Platform platform, MessageLogTx ordersMessages) implements OrdersTx {}
}
