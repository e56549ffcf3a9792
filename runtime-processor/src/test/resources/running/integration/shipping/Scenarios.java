package shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contracts.OrderId;
import contracts.ParcelId;
import contracts.ShippingEvents;
import contracts.ShippingEventsTopic;
import dev.tenon.effect.Failure;
import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.EventType;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.integration.Inbox;
import dev.tenon.integration.Topic;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.integration.PostgresTransport;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.StartupException;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import orders.OrderEvents;
import orders.OrderEventsPublisher;
import orders.OrderEventsTopic;
import orders.OrdersModule;
import orders.OrdersTx;
import orders.TestOrdersRuntime;
import shipping.ShippingStore.Parcels;

/** Integration events, in memory and on a real server. */
public final class Scenarios {

    private static final OrderId ORDER = new OrderId(Platform.live().nextUuid());
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final OrderEvents.OrderPlaced PLACED = new OrderEvents.OrderPlaced(
            ORDER,
            "Ada",
            List.of(new OrderEvents.Line("tea", 2, new BigDecimal("3.50")), new OrderEvents.Line("pot", 1, BigDecimal.ONE)),
            AT,
            5,
            Option.some("soon"),
            OrderEvents.Sort.LETTER);

    /** What a publisher's test sees. */
    public void what_is_published_leaves_with_its_commit() {
        TestOrdersRuntime runtime = TestOrdersRuntime.create();

        OrdersTx.transact(OrderEventsPublisher.publish(PLACED))
                .correlated(Correlation.none().withUser("ann"))
                .runOrThrow(runtime);

        assertThat(runtime.events().published(OrderEvents.OrderPlaced.class)).containsExactly(PLACED);
        assertThat(runtime.transport().published()).isEmpty();
        assertThat(runtime.settle()).isEqualTo(1);
        CloudEvent event = runtime.transport().published().single();
        assertThat(event.type()).isEqualTo("orders.order-placed");
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.source()).isEqualTo("Orders");
        assertThat(event.subject()).isEqualTo(Option.some(ORDER.toString()));
        assertThat(event.by().user()).isEqualTo(Option.some("ann"));
        assertThat(event.data())
                .startsWith("{\"order\":\"" + ORDER + "\",\"customer\":\"Ada\",\"lines\":[{\"article\":\"tea\",\"pieces\":2,")
                .endsWith("\"at\":\"2026-01-02T03:04:05Z\",\"priority\":5,\"note\":\"soon\",\"sort\":\"LETTER\"}");
        assertThat(OrderEventsTopic.ORDER_PLACED.read(3, event.data())).isEqualTo(PLACED);
    }

    /** At the time of the platform, and what it holds too. */
    public void what_breaks_its_rules_is_not_published() {
        TestOrdersRuntime runtime = TestOrdersRuntime.create();
        var wrong = new OrderEvents.OrderPlaced(
                ORDER,
                "Ada",
                List.of(new OrderEvents.Line("tea", 0, BigDecimal.ONE)),
                runtime.clock().now().plusSeconds(1),
                5,
                Option.none(),
                OrderEvents.Sort.LETTER);

        assertThat(OrdersTx.transact(OrderEventsPublisher.publish(wrong)).run(runtime).toEither().getLeft())
                .isInstanceOfSatisfying(Failure.Invalid.class, invalid -> assertThat(invalid.errors().map(error ->
                                error.path() + " " + error.message()))
                        .containsExactly("lines[0].pieces must be greater than 0", "at must not be in the future"));

        assertThat(runtime.events().sent()).isEmpty();
        runtime.clock().advance(Duration.ofSeconds(1));
        assertThat(OrdersTx.transact(OrderEventsPublisher.publish(new OrderEvents.OrderPlaced(
                                ORDER,
                                "Ada",
                                List.of(new OrderEvents.Line("tea", 1, BigDecimal.ONE)),
                                wrong.at(),
                                5,
                                Option.none(),
                                OrderEvents.Sort.LETTER)))
                        .run(runtime)
                        .isSuccess())
                .isTrue();
    }

    /** By whoever still writes what was right once: rules are for those who publish. */
    public void what_arrives_is_not_checked_anew() {
        TestShippingRuntime runtime = TestShippingRuntime.create();

        runtime.transport().arrive(
                OrderEventsTopic.TOPIC,
                new OrderEvents.OrderPlaced(
                        ORDER,
                        "Ada",
                        List.of(new OrderEvents.Line("tea", 0, BigDecimal.ONE)),
                        AT,
                        5,
                        Option.none(),
                        OrderEvents.Sort.LETTER));

        assertThat(runtime.deliverAll()).as("packed, printed and told").isEqualTo(3);
    }

    /** What a subscriber's test sees. */
    public void what_arrives_has_its_effect_once() {
        TestShippingRuntime runtime = TestShippingRuntime.create();

        CloudEvent placed = runtime.transport().arrive(OrderEventsTopic.TOPIC, PLACED);
        runtime.transport().arrive(OrderEventsTopic.TOPIC, placed);
        assertThat(runtime.settle()).as("packed, printed and told").isEqualTo(3);

        Parcel parcel = runtime.stores().parcels().all().single();
        assertThat(parcel.what()).isEqualTo("tea,pot");
        assertThat(runtime.transport().published().map(CloudEvent::type)).containsExactly("shipping.sent");
        assertThat(runtime.transport().published().single().subject()).as("in no order").isEqualTo(Option.none());

        runtime.transport().arrive(OrderEventsTopic.TOPIC, new OrderEvents.OrderCancelled("late", ORDER));
        runtime.settle();
        assertThat(runtime.stores().parcels().all().single().open()).isFalse();
        assertThatThrownBy(() -> runtime.transport()
                        .arrive(OrderEventsTopic.TOPIC, new ShippingEvents.Sent(parcel.id(), ORDER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sent is not of the topic order-events");
    }

    /** By the upcast, by defaults, and with what is not known here. */
    public void older_versions_are_read() {
        assertThat(OrderEventsTopic.ORDER_PLACED.read(1, """
            {"order":"%s","customer":"Ada","article":"tea","at":"2026-01-02T03:04:05Z"}""".formatted(ORDER)))
                .isEqualTo(new OrderEvents.OrderPlaced(
                        ORDER,
                        "Ada",
                        io.vavr.collection.Vector.of(new OrderEvents.Line("tea", 1, BigDecimal.ZERO)),
                        AT,
                        1,
                        Option.none(),
                        OrderEvents.Sort.PARCEL));
        assertThat(OrderEventsTopic.ORDER_PLACED.read(2, """
            {"order":"%s","customer":"Ada","article":"tea","at":"2026-01-02T03:04:05Z","priority":4}""".formatted(ORDER))
                        .priority())
                .isEqualTo(4);
        assertThat(OrderEventsTopic.ORDER_PLACED.read(3, """
            {"order":"%s","customer":"Ada","lines":[{"article":"tea","pieces":1}],"at":"2026-01-02T03:04:05Z",\
            "priority":4,"sort":"LETTER","later":{"x":[1]}}""".formatted(ORDER))
                        .lines()
                        .single()
                        .price())
                .isEqualByComparingTo("0");
        assertThatThrownBy(() -> OrderEventsTopic.ORDER_PLACED.read(4, "{}"))
                .hasMessageContaining("known up to version 3, found 4");
    }

    /** Parked, told, and not lost. */
    public void what_is_not_known_waits_for_a_version_that_knows_it() {
        TestShippingRuntime runtime = TestShippingRuntime.create();
        runtime.transport().arrive(OrderEventsTopic.TOPIC, new CloudEvent(
                runtime.platform().nextUuid(),
                "Orders",
                "orders.order-lost",
                1,
                Option.some(ORDER.toString()),
                AT,
                Correlation.none(),
                "{}"));

        assertThat(runtime.settle()).isZero();
        assertThat(runtime.events().sent().map(message -> message.queue().name()))
                .containsExactly("order-events.parked");
    }

    /** Nothing is lost, and production does not start. */
    public void a_context_without_a_transport_is_alone() {
        OrdersModule alone = OrdersModule.create();
        OrdersTx.transact(OrderEventsPublisher.publish(PLACED)).runOrThrow(alone.runtime());
        alone.workers().drain();

        assertThat(alone.operations()
                        .queues()
                        .all()
                        .runOrThrow(alone.operations())
                        .single()
                        .consumers()
                        .single()
                        .state()
                        .open())
                .isEqualTo(1);
        assertThatThrownBy(() -> OrdersModule.create(parts -> parts.deployment(new Deployment("production"))))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("LoneTransport (registered as EventTransport) is for development only");
    }

    /** Two contexts, one process. */
    public void contexts_of_a_process_hear_each_other() {
        InProcessTransport transport = new InProcessTransport();
        OrdersModule orders = OrdersModule.create(parts -> parts.transport(transport));
        ShippingModule shipping = ShippingModule.create(parts -> parts.transport(transport));
        shipping.workers().drain();

        OrdersTx.transact(OrderEventsPublisher.publishAll(
                        List.of(PLACED, new OrderEvents.OrderCancelled("late", ORDER))))
                .runOrThrow(orders.runtime());
        orders.workers().drain();
        shipping.workers().drain();

        assertThat(Parcels.require(ORDER).runOrThrow(shipping.runtime()).what()).isEqualTo("tea,pot");
    }

    /** Two contexts that share nothing but a server, and what was known of events in the meantime. */
    public void contexts_of_two_processes_hear_each_other() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start();
                Postgres one = postgres(server);
                Postgres other = postgres(server)) {
            PostgresTransport ofOrders = PostgresTransport.in(one, Platform.live());
            PostgresTransport ofShipping = PostgresTransport.in(other, Platform.live());
            assertThatThrownBy(() -> ShippingModule.create(
                            parts -> parts.use(other).transport(ofShipping.onlyChecking())))
                    .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                            .containsExactly("transport: Shipping does not subscribe to order-events, and this transport"
                                    + " only checks. INSERT INTO tenon_events.tenon_subscription (topic, subscriber)"
                                    + " VALUES ('order-events', 'Shipping')"));
            Arrivals arrivals = new Arrivals(ofShipping, 2);
            OrdersModule orders = OrdersModule.create(parts -> parts.use(one).transport(ofOrders));
            ShippingModule shipping = ShippingModule.create(parts -> parts.use(other).transport(arrivals));
            OrdersTx.transact(OrderEventsPublisher.publish(PLACED)).runOrThrow(orders.runtime());
            ofOrders.publish("order-events", List.of(new CloudEvent(
                    Platform.live().nextUuid(),
                    "Orders",
                    "orders.order-lost",
                    1,
                    Option.some("another order"),
                    AT,
                    Correlation.none(),
                    "{\"why\":[1,2]}")));

            orders.workers().drain();
            shipping.start();
            assertThat(arrivals.all.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(shipping.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30))))
                    .isEmpty();

            ShippingModule again = ShippingModule.create(parts -> parts.use(other).transport(ofShipping));
            again.workers().drain();
            assertThat(Parcels.require(ORDER).runOrThrow(again.runtime()).what()).isEqualTo("tea,pot");
            assertThat(again.health()
                            .find(component -> component.name().equals("order-events.parked"))
                            .get()
                            .check()
                            .check()
                            .toString())
                    .contains("1 events cannot be read");
            again.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30)));
            whoKnowsItTakesItUp(other, ofShipping);
        }
    }

    /** The next version of the context, as far as its inbox goes. */
    private static void whoKnowsItTakesItUp(Postgres postgres, EventTransport transport) {
        EventType<Lost> lost = EventType.of(
                MessageType.of("orders.order-lost", Lost.class), 1, Lost::why, (version, json) -> new Lost(json));
        PostgresDatabase database = postgres.context(Platform.live(), "shipping", ShippingModule.class);
        PostgresMessageLog log =
                PostgresMessageLog.in(database, List.of(PayloadType.of(lost), PayloadType.PARKED));
        Consumer mourner = new Consumer("mourner", List.of(lost.message()), 1);
        Topic topic = new Topic("order-events", List.of(lost));
        Inbox<MessageLogTx> inbox = new Inbox<>(
                Platform.live(),
                "Shipping",
                topic,
                new MessageQueue("order-events.inbox", 10, List.of(mourner)),
                log,
                new Transactor<>(database, Platform.live(), log::in),
                tx -> tx,
                transport);

        inbox.drain();
        inbox.refuse();

        assertThat(log.reads().state(Inbox.parked(topic).consumers().head()).open()).isZero();
        assertThat(log.claim(mourner, 1, 1, Duration.ofMinutes(1))
                        .leases()
                        .single()
                        .deliveries()
                        .single()
                        .payload())
                .isEqualTo(new Lost("{\"why\":[1,2]}"));
    }

    record Lost(String why) {}

    private static Postgres postgres(EmbeddedPostgres server) {
        return Postgres.at(server.getJdbcUrl("postgres", "postgres"))
                .connections(5)
                .schema(SchemaMode.CREATE);
    }

    /** A transport, and how much came by it. */
    private static final class Arrivals implements EventTransport {

        private final EventTransport transport;
        private final CountDownLatch all;

        Arrivals(EventTransport transport, int expected) {
            this.transport = transport;
            this.all = new CountDownLatch(expected);
        }

        @Override
        public void declare(String topic, String subscriber) {
            transport.declare(topic, subscriber);
        }

        @Override
        public void publish(String topic, Seq<CloudEvent> events) {
            transport.publish(topic, events);
        }

        @Override
        public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
            return transport.attach(topic, subscriber, events -> {
                receiver.receive(events);
                events.forEach(event -> all.countDown());
            });
        }

        @Override
        public Health health() {
            return transport.health();
        }
    }
}
