package shop;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.audit.AuditEntry;
import dev.tenon.audit.AuditFields;
import dev.tenon.dispatch.LimitBy;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.IdempotencyFields;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.idempotency.IdempotentCommand;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import dev.tenon.web.WebServer;
import dev.tenon.web.webhook.HmacSha256;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the steps around handlers do. Each method is a test of its own. */
public final class Scenarios {

    private static final Caller STAFF = Caller.user("ada", "staff");
    private static final Caller GUEST = Caller.user("bob");
    private static final AddItem LAMP = new AddItem("lamp", List.of(new Item.Tag("light", 1)));
    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);
    private static final IdempotencyKey KEY = new IdempotencyKey("k-1");

    private final TestPlatform platform = new TestPlatform(1);
    private final ShopModule memory = ShopModule.create(parts -> parts.platform(platform));

    public void a_policy_admits_and_refuses() {
        assertThat(run(memory, STAFF, ShopDispatch.dispatch(LAMP)).isSuccess()).isTrue();
        assertThat(failure(run(memory, GUEST, ShopDispatch.dispatch(LAMP))))
                .isEqualTo(new Failure.Forbidden("The policy 'isStaff' does not admit 'bob'"));
        assertThat(failure(run(memory, Caller.anonymous(), ShopDispatch.dispatch(LAMP))))
                .isInstanceOf(Failure.Unauthorized.class);
        assertThat(run(memory, Caller.system(), ShopDispatch.dispatch(LAMP)).isSuccess()).isTrue();
    }

    public void who_is_refused_is_not_told_what_is_invalid() {
        assertThat(failure(run(memory, GUEST, ShopDispatch.addItem(" ", List.empty()))))
                .isInstanceOf(Failure.Forbidden.class);
        assertThat(failure(run(memory, STAFF, ShopDispatch.addItem(" ", List.empty()))))
                .isInstanceOf(Failure.Invalid.class);
    }

    public void a_policy_sees_what_is_sent_and_what_is_stored() {
        ItemId id = run(memory, STAFF, ShopDispatch.dispatch(LAMP)).getOrThrow();

        assertThat(failure(run(memory, GUEST, ShopDispatch.renameItem(id, "ada", "light", new UUID(0, 1)))))
                .isInstanceOf(Failure.Forbidden.class);
        assertThat(run(memory, GUEST, ShopDispatch.renameItem(id, "bob", "light", new UUID(0, 1))).isSuccess())
                .isTrue();
        assertThat(failure(run(memory, GUEST, ShopDispatch.findItems("light")))).isInstanceOf(Failure.Forbidden.class);
    }

    public void a_limit_is_counted_for_each_caller_and_filled_by_time() {
        for (int i = 0; i < 100; i++) {
            run(memory, STAFF, ShopDispatch.dispatch(LAMP)).getOrThrow();
        }
        assertThat(failure(run(memory, STAFF, ShopDispatch.dispatch(LAMP))))
                .isEqualTo(new Failure.RateLimited(Duration.ofMillis(600)));
        assertThat(run(memory, Caller.user("eve", "staff"), ShopDispatch.dispatch(LAMP)).isSuccess())
                .isTrue();
        platform.clock().advance(Duration.ofMillis(600));

        assertThat(run(memory, STAFF, ShopDispatch.dispatch(LAMP)).isSuccess()).isTrue();
        assertThat(run(memory, STAFF, ShopDispatch.dispatch(LAMP)).isSuccess()).isFalse();
    }

    public void a_module_can_be_given_other_limits() {
        ShopModule strict = ShopModule.create(
                parts -> parts.platform(platform).limit("default", 1, Duration.ofHours(1), LimitBy.GLOBAL));

        assertThat(run(strict, STAFF, ShopDispatch.dispatch(LAMP)).isSuccess()).isTrue();
        assertThat(failure(run(strict, Caller.user("eve", "staff"), ShopDispatch.dispatch(LAMP))))
                .isEqualTo(new Failure.RateLimited(Duration.ofHours(1)));
    }

    public void a_command_is_done_once_for_each_key() {
        doneOnce(memory);
    }

    public void a_command_is_done_once_for_each_key_on_postgres() throws Exception {
        onPostgres(this::doneOnce);
    }

    public void a_process_that_died_before_it_answered_leaves_its_answer_on_postgres() throws Exception {
        try (TestDatabase database = TestPostgres.server().database()) {
            ItemId first;
            try (Postgres postgres = Postgres.at(database.url()).connections(3).schema(SchemaMode.CREATE)) {
                first = run(ShopModule.create(parts -> parts.use(postgres)), STAFF, ShopDispatch.dispatch(LAMP, KEY))
                        .getOrThrow();
            }
            try (Postgres postgres = Postgres.at(database.url()).connections(3).schema(SchemaMode.VALIDATE)) {
                ShopModule next = ShopModule.create(parts -> parts.use(postgres));
                assertThat(run(next, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow()).isEqualTo(first);
                assertThat(ShopStore.Items.count().runOrThrow(next.runtime())).isEqualTo(1);
            }
        }
    }

    private void doneOnce(ShopModule module) {
        ItemId first = run(module, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow();

        assertThat(run(module, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow()).isEqualTo(first);
        assertThat(failure(run(module, STAFF, ShopDispatch.dispatch(new AddItem("desk", List.empty()), KEY)))
                        .message())
                .startsWith(IdempotentCommand.HEADER + " was given with another AddItem before");
        assertThat(run(module, Caller.user("eve", "staff"), ShopDispatch.dispatch(LAMP, KEY)).getOrThrow())
                .isNotEqualTo(first);
        assertThat(run(module, STAFF, ShopDispatch.dispatch(LAMP)).getOrThrow()).isNotEqualTo(first);
        assertThat(ShopStore.Items.count().runOrThrow(module.runtime())).isEqualTo(3);
    }

    public void what_failed_is_tried_again_under_its_key() {
        ItemId missing = ItemId.of(new UUID(0, 9));
        RenameItem rename = new RenameItem(missing, "bob", "light", new UUID(0, 1));
        assertThat(failure(run(memory, GUEST, ShopDispatch.dispatch(rename)))).isInstanceOf(Failure.NotFound.class);
        ShopTx.transact(ShopStore.Items.insert(new Item(missing, "lamp", List.empty(), 0)))
                .runOrThrow(memory.runtime());

        run(memory, GUEST, ShopDispatch.dispatch(rename)).getOrThrow();
        run(memory, GUEST, ShopDispatch.dispatch(rename)).getOrThrow();

        assertThat(ShopStore.Items.require(missing).runOrThrow(memory.runtime()).version()).isEqualTo(2);
    }

    public void a_key_is_forgotten_after_its_time() {
        ItemId first = run(memory, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow();
        platform.clock().advance(Duration.ofHours(24));

        assertThat(run(memory, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow()).isNotEqualTo(first);
    }

    public void what_is_kept_no_longer_is_deleted_by_and_by() {
        TestShopRuntime runtime = TestShopRuntime.create().as(STAFF);
        for (int day = 0; day < 20; day++) {
            for (int i = 0; i < 50; i++) {
                ShopDispatch.dispatch(LAMP, new IdempotencyKey("k-" + day + "-" + i))
                        .runOrThrow(runtime);
            }
            runtime.clock().advance(Duration.ofHours(25));
        }

        assertThat(runtime.shopIdempotency().count()).isBetween(50L, 200L);
    }

    public void of_fifty_at_once_one_does_it_and_all_get_its_answer() throws Exception {
        allAtOnce(memory);
    }

    public void of_fifty_at_once_one_does_it_and_all_get_its_answer_on_postgres() throws Exception {
        onPostgres(this::allAtOnce);
    }

    private void allAtOnce(ShopModule module) throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ItemId> send = () ->
                    run(module, STAFF, ShopDispatch.dispatch(LAMP, KEY)).getOrThrow();
            Seq<ItemId> answers = Vector.empty();
            for (Future<ItemId> sent : pool.invokeAll(Vector.fill(50, send).toJavaList())) {
                answers = answers.append(sent.get());
            }

            assertThat(answers.distinct()).hasSize(1);
            assertThat(ShopStore.Items.count().runOrThrow(module.runtime())).isEqualTo(1);
        }
    }

    public void of_fifty_at_once_none_is_refused_although_its_transaction_is_never_run_again() throws Exception {
        renamedAtOnce(memory);
    }

    public void of_fifty_at_once_none_is_refused_although_its_transaction_is_never_run_again_on_postgres()
            throws Exception {
        onPostgres(this::renamedAtOnce);
    }

    private void renamedAtOnce(ShopModule module) throws Exception {
        ItemId lamp = ItemId.of(new UUID(0, 9));
        ShopTx.transact(ShopStore.Items.insert(new Item(lamp, "lamp", List.empty(), 0)))
                .runOrThrow(module.runtime());
        RenameItem rename = new RenameItem(lamp, "bob", "light", new UUID(0, 1));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Unit> send =
                    () -> run(module, GUEST, ShopDispatch.dispatch(rename)).getOrThrow();
            for (Future<Unit> sent : pool.invokeAll(Vector.fill(50, send).toJavaList())) {
                assertThat(sent.get()).isEqualTo(Unit.UNIT);
            }
        }
        assertThat(ShopStore.Items.require(lamp).runOrThrow(module.runtime()).version())
                .isEqualTo(2);
    }

    public void it_is_written_down_who_changed_what() {
        writtenDown(memory);
    }

    public void it_is_written_down_who_changed_what_on_postgres() throws Exception {
        onPostgres(this::writtenDown);
    }

    private void writtenDown(ShopModule module) {
        ItemId id = run(module, STAFF, ShopDispatch.dispatch(LAMP)).getOrThrow();
        run(module, STAFF, ShopDispatch.addItem(" ", List.empty()));

        AuditEntry entry = ShopAudit.query()
                .where(AuditFields.entity.eq("Item"))
                .where(AuditFields.entityId.eq(id.toString()))
                .list()
                .runOrThrow(module.runtime())
                .single();
        assertThat(entry.actor()).isEqualTo("ada");
        assertThat(entry.action()).isEqualTo("AddItem");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after().get())
                .isEqualTo("{\"id\":\"" + id + "\",\"name\":\"lamp\",\"tags\":[{\"text\":\"light\",\"weight\":1}],"
                        + "\"version\":1}");
        assertThat(ShopAudit.query().count().runOrThrow(module.runtime())).isEqualTo(1);
    }

    public void answers_are_kept_until_a_command_or_the_time_ends_them() {
        assertThat(count()).isZero();
        insertBehindTheBackOfDispatch();
        assertThat(count()).isZero();

        run(memory, STAFF, ShopDispatch.dispatch(LAMP)).getOrThrow();
        assertThat(count()).isEqualTo(2);
        insertBehindTheBackOfDispatch();
        assertThat(count()).isEqualTo(2);

        platform.clock().advance(Duration.ofSeconds(30));
        assertThat(count()).isEqualTo(3);
    }

    public void inside_a_transaction_no_kept_answer_is_given() {
        assertThat(count()).isZero();

        long inside = ShopTx.transact(ShopStore.Items.insert(new Item(ItemId.of(new UUID(0, 7)), "x", List.empty(), 0))
                        .flatMap(item -> ShopDispatch.countItems()))
                .runOrThrow(memory.runtime());

        assertThat(inside).isEqualTo(1);
    }

    private InProcessClient http() {
        return InProcessClient.of(
                WebServer.Options.port(0)
                        .withPlatform(platform)
                        .withAuthentication(request -> request.header("X-User")
                                .map(user -> user.equals("ada") ? STAFF : GUEST)
                                .map(Either::<Failure.Unauthorized, Caller>right)
                                .getOrElse(() -> Either.right(Caller.anonymous()))),
                ShopRestApi.routes(memory.runtime(), HmacSha256.ofBody(SECRET, "X-Signature")));
    }

    public void fields_that_no_component_has_are_passed_over_at_any_depth() {
        Response added = http().header("X-User", "ada")
                .header("Idempotency-Key", "k-3")
                .post(
                        "/shop/items",
                        "{\"name\":\"lamp\",\"colour\":\"red\",\"tags\":[{\"text\":\"old\",\"weight\":1,\"since\":1990}]}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(ShopStore.Items.findByName("lamp").runOrThrow(memory.runtime()).flatMap(Item::tags))
                .containsExactly(new Item.Tag("old", 1));
    }

    public void over_http_the_decision_comes_first_and_the_key_is_a_header() {
        InProcessClient http = http();
        String lamp = "{\"name\":\"lamp\",\"tags\":[]}";

        assertThat(http.post("/shop/items", "no json").status()).isEqualTo(401);
        assertThat(http.header("X-User", "bob").post("/shop/items", "no json").status()).isEqualTo(403);
        InProcessClient staff = http.header("X-User", "ada");
        assertThat(text(staff.post("/shop/items", lamp)))
                .contains("\"status\":400", "{\"header\":\"Idempotency-Key\",\"detail\":\"is required\"}");
        InProcessClient keyed = staff.header("Idempotency-Key", "\"k-2\"");
        Response first = keyed.post("/shop/items", lamp);
        assertThat(first.status()).isEqualTo(201);
        assertThat(text(keyed.post("/shop/items", lamp))).isEqualTo(text(first));
        assertThat(text(keyed.post("/shop/items", "{\"name\":\"desk\",\"tags\":[]}")))
                .contains("\"status\":422", "\"header\":\"Idempotency-Key\"");
        assertThat(http.get("/shop/items/count").status()).isEqualTo(200);
    }

    public void what_is_not_signed_is_not_read() throws Exception {
        InProcessClient http = InProcessClient.of(
                ShopRestApi.routes(memory.runtime(), HmacSha256.ofBody(SECRET, "X-Signature")));
        String sold = "{\"id\":\"" + ItemId.of(new UUID(0, 7)) + "\"}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(sold.getBytes(StandardCharsets.UTF_8)));

        assertThat(http.post("/shop/hooks/sold", "no json").status()).isEqualTo(401);
        assertThat(http.header("X-Signature", "00").post("/shop/hooks/sold", sold).status()).isEqualTo(401);
        assertThat(http.header("X-Signature", signature).post("/shop/hooks/sold", sold).status()).isEqualTo(204);
    }

    public void the_test_runtime_has_all_of_it() {
        TestShopRuntime runtime = TestShopRuntime.create().as(STAFF);
        ItemId added = ShopDispatch.dispatch(LAMP, KEY).runOrThrow(runtime);

        assertThat(ShopDispatch.dispatch(LAMP, KEY).runOrThrow(runtime)).isEqualTo(added);
        assertThat(failure(ShopDispatch.dispatch(LAMP).run(runtime.as(GUEST)))).isInstanceOf(Failure.Forbidden.class);
        assertThat(ShopAudit.query().count().runOrThrow(runtime)).isEqualTo(1);
        assertThat(runtime.shopIdempotency().count()).isEqualTo(1);
        assertThat(runtime.shopIdempotency().list(dev.tenon.store.Selection.all()).map(IdempotencyFields.key::valueIn))
                .hasSize(1);
    }

    private long count() {
        return ShopDispatch.countItems().runOrThrow(memory.runtime());
    }

    private void insertBehindTheBackOfDispatch() {
        ShopTx.transact(ItemId.<ShopTx>next()
                        .flatMap(id -> ShopStore.Items.insert(new Item(id, "behind", List.empty(), 0))))
                .runOrThrow(memory.runtime());
    }

    private static <A> Exit<A> run(ShopModule module, Caller caller, Eff<ShopRuntime, A> effect) {
        return effect.<ShopRuntime>calledBy(caller).run(module.runtime());
    }

    private static Failure failure(Exit<?> exit) {
        return ((Exit.Failed<?>) exit).failure();
    }

    private static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What is tried on both. */
    private interface Trial {
        void on(ShopModule module) throws Exception;
    }

    private void onPostgres(Trial trial) throws Exception {
        try (TestDatabase database = TestPostgres.server().database();
                Postgres postgres = Postgres.at(database.url()).connections(10).schema(SchemaMode.CREATE)) {
            trial.on(ShopModule.create(parts -> parts.platform(platform).use(postgres)));
        }
    }
}
