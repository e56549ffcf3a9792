package archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import archive.ArchiveStore.Documents;
import archive.Document.Kind;
import archive.Document.Part;
import archive.Shelf.Colour;
import archive.Shelf.Size;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Invalid;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.store.IndexUse;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** Generated stores on a real server. Each public method is a test of its own, and begins with a schema that is new. */
public final class Scenarios {

    private static final Correlation ALICE = Correlation.none().withTenant("alice").withUser("al");

    private static final class Server {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Postgres postgres =
            Postgres.at(Server.SERVER.getJdbcUrl("postgres", "postgres")).connections(3);
    private final PostgresDatabase database =
            postgres.schema(SchemaMode.CREATE).context(Platform.live(), "archive", ArchiveModule.class);

    /** For the test. */
    public Scenarios() throws SQLException {
        execute("DROP SCHEMA IF EXISTS archive CASCADE");
        assertThat(database.problems()).isEmpty();
    }

    public void a_module_starts_on_tables_that_it_makes_and_then_finds_in_order() throws SQLException {
        execute("DROP SCHEMA archive CASCADE");

        ArchiveModule.create(parts -> parts.use(postgres.schema(SchemaMode.CREATE)));
        ArchiveModule.create(parts -> parts.use(postgres.schema(SchemaMode.VALIDATE)));
    }

    public void a_module_does_not_start_on_other_tables_and_says_everything_once() throws SQLException {
        execute("ALTER TABLE archive.shelf DROP COLUMN maybe_day; DROP INDEX archive.placement_place_idx");

        assertThatThrownBy(() -> ArchiveModule.create(parts -> parts.use(postgres.schema(SchemaMode.VALIDATE))))
                .isInstanceOfSatisfying(StartupException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .asString()
                        .contains(
                                "ALTER TABLE \"archive\".\"shelf\" ADD COLUMN \"maybe_day\" date;",
                                "CREATE INDEX \"placement_place_idx\""));
    }

    public void a_module_does_not_start_without_its_server_and_says_so_once() {
        Postgres nowhere = Postgres.at("jdbc:postgresql://localhost:1/nowhere").patience(Duration.ofMillis(300));

        assertThatThrownBy(() -> ArchiveModule.create(parts -> parts.use(nowhere)))
                .isInstanceOfSatisfying(StartupException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .asString()
                        .contains("PostgreSQL"));
    }

    public void every_type_comes_back_as_it_was() {
        Shelf full = shelf(1, true);
        Shelf bare = shelf(2, false);
        shelves(store -> store.insert(full));
        shelves(store -> store.insertAll(List.of(bare, shelf(3, true))));

        ShelfStore reads = PostgresShelfStore.in(database).reads();
        assertThat(reads.require(full.id())).usingRecursiveComparison().isEqualTo(full);
        assertThat(reads.require(bare.id())).usingRecursiveComparison().isEqualTo(bare);
        assertThat(reads.require(new ShelfId(3))).usingRecursiveComparison().isEqualTo(shelf(3, true));
        assertThat(reads.findByColour(Colour.RED).map(Shelf::id)).containsExactly(new ShelfId(1), new ShelfId(2), new ShelfId(3));
        assertThat(reads.findByMaybeText("maybe")).hasSize(2);
    }

    public void rows_are_saved_changed_and_deleted_one_by_one_and_together() {
        shelves(store -> store.insertAll(Vector.range(1, 41).map(i -> shelf(i, i % 2 == 0))));
        shelves(store -> store.saveAll(Vector.range(1, 6).map(i -> shelf(i, false).withText("again"))));
        shelves(store -> store.update(shelf(7, false).withText("again")));
        shelves(store -> store.save(shelf(50, false).withText("again")));
        shelves(store -> store.deleteById(new ShelfId(40)));
        shelves(store -> {
            store.deleteAll(Vector.of(shelf(39, false), shelf(38, false)));
            return true;
        });

        ShelfStore reads = PostgresShelfStore.in(database).reads();
        assertThat(reads.count()).isEqualTo(38);
        assertThat(reads.findByText("again").map(shelf -> shelf.id().value())).containsExactly(1, 2, 3, 4, 5, 7, 50);
        Slice<Shelf> first = reads.findByText("again", Option.none(), 4);
        Slice<Shelf> second = reads.findByText("again", first.next(), 4);
        assertThat(first.items().appendAll(second.items()).map(shelf -> shelf.id().value()))
                .containsExactly(1, 2, 3, 4, 5, 7, 50);
        assertThat(second.next()).isEmpty();
    }

    public void records_that_have_themselves_inside_are_kept() {
        Document document = document(1, "Deep", 1);
        folders(store -> store.insert(folder(1)));
        Document stored = documents(store -> store.insert(document));

        Document read = PostgresDocumentStore.in(database).reads().by(ALICE).require(document.id());
        assertThat(read).isEqualTo(stored);
        assertThat(read.parts()).isEqualTo(document.parts());
        assertThat(read.main()).isEqualTo(document.main());
        assertThat(read.owner()).isEqualTo(new OwnerId("alice"));
        assertThat(read.createdBy()).contains("al");
        assertThat(read.version()).isEqualTo(1);
    }

    public void what_is_inside_a_component_is_kept_in_its_normal_form() {
        folders(store -> store.insert(folder(1)));
        Part next = new Part("next", new BigDecimal("2E+3"), Option.none(), Vector.empty());
        Document document = document(1, "Round", 1)
                .withParts(Vector.of(new Part("", new BigDecimal("1E+2000"), Option.some(next), Vector.of(next))));

        Document stored = documents(store -> store.insert(document));

        Part kept = new Part("next", new BigDecimal("2000"), Option.none(), Vector.empty());
        assertThat(stored.parts().head().next()).contains(kept);
        assertThat(stored.parts().head().parts()).containsExactly(kept);
        assertThat(stored.parts().head().amount().scale()).isZero();
        assertThat(PostgresDocumentStore.in(database).reads().by(ALICE).require(document.id())).isEqualTo(stored);
    }

    public void what_no_store_can_keep_is_refused_by_its_path_inside_a_component() {
        folders(store -> store.insert(folder(1)));
        Part bad = new Part("\0", new BigDecimal("1E-20000"), Option.none(), Vector.empty());
        Part good = new Part("good", BigDecimal.ONE, Option.none(), Vector.empty());
        Document document = document(1, "Bad", 1)
                .withParts(Vector.of(good, new Part("good", BigDecimal.ONE, Option.some(bad), Vector.of(good, bad))))
                .withMain(Option.some(bad))
                .withInsert(Vector.of("good", "\ud83d"));

        assertThat(paths(() -> documents(store -> store.insert(document))))
                .containsExactly(
                        "parts[1].next.text",
                        "parts[1].next.amount",
                        "parts[1].parts[1].text",
                        "parts[1].parts[1].amount",
                        "main.text",
                        "main.amount",
                        "insert[1]");
    }

    public void an_update_of_many_rows_keeps_rules_that_the_table_does_not_check() {
        folders(store -> store.insertAll(List.of(folder(1), folder(2))));
        shelves(store -> store.insertAll(List.of(shelf(1, false), shelf(2, false))));
        placements(store -> store.insertAll(List.of(
                new Placement(new FolderId(1L), new ShelfId(1), 5), new Placement(new FolderId(1L), new ShelfId(2), 6))));

        assertThat(paths(() -> folders(store -> store.updateWhere(
                        Selection.<Folder>all().where(FolderFields.id.eq(new FolderId(1L))),
                        Vector.of(FolderFields.name.set("\ud83d\ude00".repeat(21)))))))
                .as("of one component")
                .containsExactly("name");
        assertThat(paths(() -> placements(
                        store -> store.updateWhere(Selection.all(), Vector.of(PlacementFields.place.set(99))))))
                .as("of several components")
                .containsExactly("place");
        long changed = placements(store -> store.updateWhere(
                Selection.<Placement>all().where(PlacementFields.shelf.eq(new ShelfId(1))),
                Vector.of(PlacementFields.place.set(99))));
        assertThat(changed).isEqualTo(1);
        assertThat(PostgresPlacementStore.in(database).reads().list(Selection.all()).map(Placement::place))
                .containsExactly(99, 6);
        assertThat(PostgresFolderStore.in(database).reads().require(new FolderId(1L)).name()).isEqualTo("Folder 1");
    }

    public void a_deleted_row_is_kept_and_its_values_are_free() {
        folders(store -> store.insertAll(List.of(folder(1), folder(2))));
        Document stored = documents(store -> store.insert(document(1, "Once", 1)));
        documents(store -> {
            store.delete(stored);
            return true;
        });
        documents(store -> store.insert(document(2, "Once", 2)));

        DocumentStore reads = PostgresDocumentStore.in(database).reads().by(ALICE);
        assertThat(reads.findByTitle("Once").map(Document::id)).contains(id(2));
        assertThat(reads.findByKindAndDatedOn(Kind.LETTER, Option.none())).hasSize(1);
        assertThat(reads.findById(id(1))).isEmpty();
    }

    public void a_deleted_row_is_restored() {
        ArchiveRuntime runtime = ArchiveModule.create(parts -> parts.use(postgres)).runtime();
        folders(store -> store.insert(folder(1)));
        Document stored = documents(store -> store.insert(document(1, "Once", 1)));
        documents(store -> store.deleteById(stored.id()));

        Eff<ArchiveRuntime, Long> restored = ArchiveTx.transact(restore(Instant.EPOCH));

        assertThat(restored.correlated(ALICE).runOrThrow(runtime)).isEqualTo(1);
        assertThat(PostgresDocumentStore.in(database).reads().by(ALICE).findByTitle("Once").map(Document::id))
                .contains(stored.id());
    }

    static Eff<ArchiveTx, Long> restore(Instant since) {
        return Documents.query()
                .withDeleted()
                .where(DocumentFields.deletedAt.ge(since))
                .update(DocumentFields.deletedAt.clear());
    }

    public void a_missing_reference_and_a_taken_value_are_conflicts_that_name_the_component() {
        folders(store -> store.insert(folder(1)));

        assertThat(conflict(() -> documents(store -> store.insert(document(1, "Lost", 9)))))
                .isEqualTo(new Conflict.MissingReference("folder", "9"));
        documents(store -> store.insert(document(1, "Found", 1)));
        assertThat(conflict(() -> documents(store -> store.insert(document(1, "Other", 1)))))
                .isEqualTo(new Conflict.DuplicateKey());
        assertThat(conflict(() -> folders(store -> store.deleteById(new FolderId(1L)))))
                .isEqualTo(new Conflict.StillReferenced("Document", "folder"));
    }

    public void references_empty_themselves_or_cascade() {
        folders(store -> store.insert(folder(1)));
        folders(store -> store.insert(folder(2).withParent(Option.some(new FolderId(1L)))));
        shelves(store -> store.insert(shelf(1, false)));
        placements(store -> store.insert(new Placement(new FolderId(1L), new ShelfId(1), 5)));

        folders(store -> store.deleteById(new FolderId(1L)));

        assertThat(PostgresFolderStore.in(database).reads().require(new FolderId(2L)).parent()).isEmpty();
        assertThat(PostgresPlacementStore.in(database).reads().count()).isZero();
    }

    public void a_row_of_a_tenant_refers_to_rows_of_the_same_tenant_alone() {
        MemoryDatabase memory = new MemoryDatabase(Platform.live());
        ownReferences(memory, InMemoryBoxStore.in(memory), InMemorySlipStore.in(memory));
        ownReferences(database, PostgresBoxStore.in(database), PostgresSlipStore.in(database));
    }

    private static void ownReferences(
            TransactionManager manager,
            TransactionalPort<BoxStore, BoxStoreTx> boxes,
            TransactionalPort<SlipStore, SlipStoreTx> slips) {
        OwnerId nobody = new OwnerId("nobody");
        Box first = new Box(new BoxId(1L), nobody, Option.none());
        Box second = new Box(new BoxId(2L), nobody, Option.none());
        Slip slip = new Slip(new SlipId(1L), nobody, second.id(), Option.none());
        Correlation bob = Correlation.none().withTenant("bob");
        run(manager, transaction -> boxes.in(transaction).by(ALICE).insert(first));
        run(manager, transaction -> boxes.in(transaction).by(bob).insert(second));
        run(manager, transaction -> slips.in(transaction).by(bob).insert(slip));

        Conflict.Reason lost = new Conflict.MissingReference("box", "1");
        for (Function<SlipStoreTx, ?> write : List.<Function<SlipStoreTx, ?>>of(
                store -> store.insert(slip.withId(new SlipId(2L)).withBox(first.id())),
                store -> store.insertAll(List.of(slip.withId(new SlipId(2L)).withBox(first.id()))),
                store -> store.save(slip.withBox(first.id())),
                store -> store.saveAll(List.of(slip.withBox(first.id()))),
                store -> store.update(slip.withBox(first.id())),
                store -> store.updateWhere(Selection.all(), Vector.of(SlipFields.box.set(first.id()))))) {
            assertThat(conflict(
                            () -> run(manager, transaction -> write.apply(slips.in(transaction).by(bob)))))
                    .isEqualTo(lost);
        }
        Box within = new Box(new BoxId(3L), nobody, Option.some(first.id()));
        assertThat(conflict(
                        () -> run(manager, transaction -> boxes.in(transaction).by(bob).insert(within))))
                .isEqualTo(new Conflict.MissingReference("within", "1"));

        run(manager, transaction -> boxes.in(transaction).by(ALICE).deleteById(first.id()));
        run(manager, transaction -> boxes.in(transaction).by(bob).insert(within.withWithin(Option.some(second.id()))));
        assertThat(slips.reads().by(bob).count()).isEqualTo(1);
        run(manager, transaction -> boxes.in(transaction).by(bob).deleteById(second.id()));
        assertThat(slips.reads().by(bob).count(Selection.<Slip>all().includingDeleted()))
                .as("not even as a deleted one")
                .isZero();
        assertThat(boxes.reads().by(bob).require(within.id()).within()).isEmpty();
    }

    public void no_statement_reads_a_whole_table() throws SQLException {
        IndexUse use = IndexUse.of(
                database,
                PostgresDocumentStore.in(database),
                PostgresFolderStore.in(database),
                PostgresPlacementStore.in(database),
                PostgresBoxStore.in(database),
                PostgresSlipStore.in(database),
                PostgresShelfStore.in(database));

        assertThat(use.scans()).isEmpty();
        assertThat(use.plans()).hasSizeGreaterThan(60);
        assertThat(PostgresShelfStore.in(database).reads().count()).isZero();
    }

    public void a_statement_whose_index_is_missing_is_found() throws SQLException {
        execute("DROP INDEX archive.shelf_text_idx, archive.placement_shelf_fkey_idx");

        Seq<IndexUse.Plan> scans = IndexUse.of(
                        database, PostgresShelfStore.in(database), PostgresPlacementStore.in(database))
                .scans();

        assertThat(scans.map(IndexUse.Plan::purpose))
                .contains("a lookup", "page by text", "first page by text", "who refers by shelf", "DELETE_BY_ID");
        assertThat(scans.head().toString()).contains("Seq Scan");
    }

    private static Seq<String> paths(Runnable work) {
        try {
            work.run();
        } catch (FailureException e) {
            return ((Invalid) e.failure()).errors().map(FieldError::path);
        }
        throw new AssertionError("nothing was refused");
    }

    private static Conflict.Reason conflict(Runnable work) {
        try {
            work.run();
        } catch (FailureException e) {
            return ((Conflict) e.failure()).reason();
        }
        throw new AssertionError("nothing was refused");
    }

    private static Folder folder(long id) {
        return new Folder(new FolderId(id), "Folder " + id, Option.none(), Option.none());
    }

    private static DocumentId id(long number) {
        return new DocumentId(new UUID(0, number));
    }

    private static Document document(long number, String title, long folder) {
        Part leaf = new Part("leaf", new BigDecimal("1.50"), Option.none(), Vector.empty());
        Part tree = new Part("tree", BigDecimal.TEN, Option.some(leaf), Vector.of(leaf, leaf));
        return new Document(
                id(number),
                new OwnerId("nobody"),
                title,
                Kind.LETTER,
                Option.none(),
                new FolderId(folder),
                Vector.of(tree, leaf),
                Option.some(tree),
                Vector.of("a", "b"),
                Instant.EPOCH,
                Instant.EPOCH,
                Option.none(),
                Option.none(),
                0);
    }

    private static Shelf shelf(int id, boolean isFull) {
        return new Shelf(
                new ShelfId(id),
                isFull,
                (byte) -7,
                (short) 300,
                -70_000,
                Long.MAX_VALUE,
                1.5f,
                -2.25,
                new BigDecimal("12345678901234567890.125"),
                "text \u00fc \ud83d\udcda '\"?",
                new UUID(-1, id),
                Instant.parse("2026-01-02T03:04:05.678901Z"),
                LocalDate.of(2024, 2, 29),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 1_000),
                OffsetDateTime.parse("2026-06-01T10:00Z"),
                Duration.ofNanos(-1_000),
                new byte[] {0, -1, 7},
                Colour.RED,
                maybe(isFull, true),
                maybe(isFull, (byte) 1),
                maybe(isFull, (short) 2),
                maybe(isFull, 3),
                maybe(isFull, 4L),
                maybe(isFull, 5f),
                maybe(isFull, 6d),
                maybe(isFull, new BigDecimal("7.5")),
                maybe(isFull, "maybe"),
                maybe(isFull, new UUID(1, 2)),
                maybe(isFull, Instant.EPOCH),
                maybe(isFull, LocalDate.EPOCH),
                maybe(isFull, LocalDateTime.of(2000, 1, 1, 0, 0)),
                maybe(isFull, OffsetDateTime.parse("2000-01-01T00:00Z")),
                maybe(isFull, Duration.ofDays(3)),
                maybe(isFull, new byte[] {1}),
                maybe(isFull, Colour.GREEN),
                maybe(isFull, new OwnerId("bob")),
                new Size(3, maybe(isFull, 4), Colour.GREEN),
                maybe(isFull, new Size(5, Option.none(), Colour.RED)),
                Vector.of(1, 2, 3),
                LinkedHashSet.of("b", "a"),
                Vector.of(new Size(1, Option.some(1), Colour.RED)),
                java.util.List.of(LocalDate.EPOCH),
                java.util.Set.of(Colour.GREEN));
    }

    private static <T> Option<T> maybe(boolean isThere, T value) {
        return Option.when(isThere, value);
    }

    private <A> A shelves(Function<ShelfStoreTx, A> work) {
        return inTransaction(transaction -> work.apply(PostgresShelfStore.in(database).in(transaction)));
    }

    private <A> A folders(Function<FolderStoreTx, A> work) {
        return inTransaction(transaction -> work.apply(PostgresFolderStore.in(database).in(transaction)));
    }

    private <A> A placements(Function<PlacementStoreTx, A> work) {
        return inTransaction(transaction -> work.apply(PostgresPlacementStore.in(database).in(transaction)));
    }

    private <A> A documents(Function<DocumentStoreTx, A> work) {
        return inTransaction(transaction ->
                work.apply(PostgresDocumentStore.in(database).in(transaction).by(ALICE)));
    }

    private <A> A inTransaction(Function<Transaction, A> work) {
        return run(database, work);
    }

    private static <A> A run(TransactionManager manager, Function<Transaction, A> work) {
        Transaction transaction = manager.begin();
        try {
            A answer = work.apply(transaction);
            transaction.commit();
            return answer;
        } finally {
            transaction.rollback();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Server.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
