package forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.StillReferenced;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.FailureException;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.Twins;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Stores that refer to each other, in memory and on PostgreSQL. Each method is a test of its own, and begins without a row. */
public final class Scenarios {

    private final TestPlatform platform = new TestPlatform(42);
    private final TestForestTwins twins = TestForestTwins.empty(platform);

    public void stores_that_refer_to_each_other_are_the_same_in_memory_and_on_postgresql() throws Throwable {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(ForestReferences.class))
                                .configurationParameter("jqwik.database", "target/jqwik-forest")
                                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                                .build(),
                        summary);
        for (var failure : summary.getSummary().getFailures()) {
            throw failure.getException();
        }
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(1);
    }

    public void a_selection_of_a_tree_is_deleted_as_it_was_when_it_was_asked() {
        both(twins.forestTrails(), trails -> trails.insertAll(List.of(trail(1, 0), trail(2, 1), trail(3, 2))));

        both(twins.forestTrails(), trails -> assertThat(
                        trails.deleteWhere(Selection.<Trail>all().where(TrailFields.after.isPresent())))
                .isEqualTo(2));

        rows(twins.forestTrails(), trails -> assertThat(trails.map(Trail::id)).containsExactly(new TrailId(1)));
    }

    public void a_versioned_row_that_refers_to_itself_can_be_deleted_alone_and_with_those_that_refer_to_it() {
        both(twins.forestTrails(), trails -> {
            trails.insertAll(List.of(trail(1, 1), trail(2, 0), trail(3, 2)));
            trails.delete(trails.require(new TrailId(1)));
            trails.deleteAll(List.of(trails.require(new TrailId(2)), trails.require(new TrailId(3))));
        });

        rows(twins.forestTrails(), trails -> assertThat(trails).isEmpty());
    }

    public void what_is_emptied_has_the_next_version_and_the_time() {
        both(twins.forestTrails(), trails -> trails.insertAll(List.of(trail(1, 0), trail(2, 1))));
        platform.clock().advance(Duration.ofHours(1));

        both(twins.forestTrails(), trails -> trails.deleteById(new TrailId(1)));

        rows(twins.forestTrails(), trails -> assertThat(trails)
                .containsExactly(new Trail(new TrailId(2), Option.none(), platform.clock().now(), 2)));
    }

    public void what_is_emptied_at_the_end_of_a_chain_has_the_next_version_and_the_time() {
        plant();
        both(twins.forestNests(), nests -> nests.deleteWhere(Selection.all()));
        platform.clock().advance(Duration.ofHours(1));

        both(twins.forestRegions(), regions -> regions.deleteById(new RegionId("north")));

        rows(twins.forestTrees(), trees -> assertThat(trees).isEmpty());
        rows(twins.forestSigns(), signs -> assertThat(signs)
                .containsExactly(new Sign(new SignId(1L), Option.none(), "a", platform.clock().now(), 2)));
    }

    public void a_row_that_refers_to_itself_and_holds_what_it_refers_to_can_be_deleted() {
        both(twins.forestRangers(), rangers -> {
            rangers.insert(ranger(1, 1));
            assertThat(rangers.deleteById(new RangerId(1L))).isTrue();
        });

        rows(twins.forestRangers(), rangers -> assertThat(rangers).isEmpty());
    }

    public void a_row_that_another_of_its_table_refers_to_is_still_referenced_also_for_a_selection() {
        both(twins.forestRangers(), rangers -> rangers.insertAll(List.of(ranger(1, 0), ranger(2, 1))));

        both(twins.forestRangers(), rangers -> {
            Selection<Ranger> first = Selection.<Ranger>all().where(RangerFields.id.eq(new RangerId(1L)));
            assertThat(failureOf(() -> rangers.deleteWhere(first)))
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.reason())
                            .isEqualTo(new StillReferenced("Ranger", "chief")));
            assertThat(rangers.count()).isEqualTo(2);
        });
    }

    public void what_holds_a_row_that_would_go_as_well_is_named_and_the_transaction_goes_on() {
        plant();
        Conflict held = new Conflict(
                "Tree", ForestReferences.treeId(2).toString(), new StillReferenced("Nest", "tree"));

        both(twins.forestRegions(), regions -> {
            RegionId north = new RegionId("north");
            assertThat(failureOf(() -> regions.deleteById(north))).isEqualTo(held);
            assertThat(failureOf(() -> regions.delete(regions.require(north)))).isEqualTo(held);
            assertThat(failureOf(() -> regions.deleteAll(List.of(regions.require(north))))).isEqualTo(held);
            regions.save(new Region(north, "North"));
        });

        rows(twins.forestRegions(), regions -> assertThat(regions.map(Region::name)).containsExactly("North"));
    }

    public void what_holds_a_row_and_goes_as_well_is_not_in_its_way() {
        plant();
        both(twins.forestNests(), nests -> nests.save(
                new Nest(new NestId(1L), ForestReferences.treeId(2), Option.some(new RegionId("north")))));

        both(twins.forestRegions(), regions -> assertThat(regions.deleteById(new RegionId("north"))).isTrue());

        rows(twins.forestTrees(), trees -> assertThat(trees).isEmpty());
        rows(twins.forestNests(), nests -> assertThat(nests).isEmpty());
    }

    public void what_holds_a_row_of_its_own_table_and_goes_with_it_is_not_in_its_way() {
        plant();
        both(twins.forestNests(), nests -> nests.deleteWhere(Selection.all()));

        both(twins.forestTrees(), trees -> assertThat(trees.deleteById(ForestReferences.treeId(1))).isTrue());

        rows(twins.forestTrees(), trees -> assertThat(trees).isEmpty());
    }

    public void a_batch_is_refused_by_its_own_rows_before_what_they_refer_to() {
        both(twins.forestRangers(), rangers -> {
            assertThat(failureOf(() -> rangers.insertAll(List.of(ranger(1, 9), ranger(2, 0), ranger(2, 0)))))
                    .isEqualTo(new Conflict("Ranger", "2", new DuplicateKey()));
            rangers.insertAll(List.of(ranger(1, 0), ranger(2, 1)));
            assertThat(failureOf(() -> rangers.deleteAll(
                            List.of(rangers.require(new RangerId(1L)), ranger(7, 0)))))
                    .isEqualTo(new NotFound("Ranger", "7"));
        });
    }

    /** A tree in the north and one that grew from it, which holds a nest and a sign. */
    private void plant() {
        Region north = new Region(new RegionId("north"), "Region");
        both(twins.forestRegions(), regions -> regions.insert(north));
        both(twins.forestTrees(), trees -> trees.insertAll(List.of(
                new Tree(ForestReferences.treeId(1), north.id(), Option.none(), Option.none()),
                new Tree(
                        ForestReferences.treeId(2),
                        north.id(),
                        Option.some(ForestReferences.treeId(1)),
                        Option.some(ForestReferences.treeId(1))))));
        both(twins.forestNests(), nests -> nests.insert(
                new Nest(new NestId(1L), ForestReferences.treeId(2), Option.none())));
        both(twins.forestSigns(), signs -> signs.insert(new Sign(
                new SignId(1L), Option.some(ForestReferences.treeId(2)), "a", Instant.EPOCH, 0)));
    }

    /** In a transaction in memory, and then in one on PostgreSQL. */
    private static <K, E> void both(Twins<K, E> twins, Consumer<WriteStore<K, E>> work) {
        in(twins.trusted(), work);
        in(twins.tested(), work);
    }

    private static <K, E> void in(
            TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> port,
            Consumer<WriteStore<K, E>> work) {
        Transaction transaction = port.manager().begin();
        try {
            // So that what comes is not the first statement, which can be undone without a savepoint.
            port.in(transaction).count();
            work.accept(port.in(transaction));
            transaction.commit();
        } finally {
            transaction.rollback();
        }
    }

    private static <K, E> void rows(Twins<K, E> twins, Consumer<Seq<E>> check) {
        check.accept(twins.trusted().reads().list(Selection.all()));
        check.accept(twins.tested().reads().list(Selection.all()));
    }

    private static Failure failureOf(Runnable work) {
        return catchThrowableOfType(FailureException.class, work::run).failure();
    }

    private static Trail trail(int id, int after) {
        return new Trail(new TrailId(id), Option.when(after > 0, () -> new TrailId(after)), Instant.EPOCH, 0);
    }

    private static Ranger ranger(long id, long chief) {
        return new Ranger(new RangerId(id), Option.when(chief > 0, () -> new RangerId(chief)), 0);
    }
}
