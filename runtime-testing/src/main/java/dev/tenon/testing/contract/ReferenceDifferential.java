package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.store.EntityType;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The stores of several entities that refer to each other, in memory and in another database. Random writes in both, and among them
 * many deletions, must have the same answers and failures; and after each of them all rows must be the same: what was deleted as well,
 * what refers to nothing any more, versions and times. What differs is shrunk to the fewest operations, which the failure lists. One
 * class for each context, which extends this beside the generated twins:
 *
 * <pre>{@code
 * class CatalogReferencesTest extends ReferenceDifferential<TestCatalogTwins> {
 *
 *     CatalogReferencesTest() {
 *         super(
 *                 Entity.of(AuthorFields.ENTITY, TestCatalogTwins::catalogAuthors, AUSTEN, STOKER),
 *                 Entity.of(BookFields.ENTITY, TestCatalogTwins::catalogBooks, EMMA, DRACULA));
 *     }
 *
 *     @Override
 *     protected TestCatalogTwins newTwins(Platform platform) {
 *         return TestCatalogTwins.empty(platform);
 *     }
 * }
 * }</pre>
 *
 * All seeds are stored to begin with, in the order in which they are given. What is stored then are copies of them with values of other
 * seeds in their fields; where a field refers to one of the entities, with the keys of that one's seeds. So two or three seeds for each
 * entity, with other keys, are enough.
 *
 * <p>Of a bulk update that breaks rules, the other store may tell fewer fields, in other words, and not which row it is; of a deletion that
 * several rows are in the way of, it may tell another of them. One transaction is open at a time. Needs jqwik. Not for use by several
 * threads.
 *
 * @param <T> both databases, with the stores of all entities
 */
public abstract class ReferenceDifferential<T> {

    private final Vector<Entity<T, ?, ?>> entities;

    /**
     * @param entities those whose stores are compared; what they refer to is among them, and comes before them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected ReferenceDifferential(Entity<T, ?, ?>... entities) {
        this.entities = Vector.of(entities);
    }

    /**
     * One of the entities. Immutable.
     *
     * @param type what is stored
     * @param twins its two stores
     * @param seeds one or more
     * @param <T> both databases
     * @param <K> the key
     * @param <E> the entity
     */
    public record Entity<T, K, E>(
            EntityType<K, E> type, Function<? super T, ? extends Twins<K, E>> twins, Vector<E> seeds) {

        /** An entity, its two stores, and one seed or more. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public static <T, K, E> Entity<T, K, E> of(
                EntityType<K, E> type, Function<? super T, ? extends Twins<K, E>> twins, E... seeds) {
            return new Entity<>(type, twins, Vector.of(seeds));
        }
    }

    /** Two empty databases that ask {@code platform} for the time. */
    protected abstract T newTwins(Platform platform);

    /** The suite does not use {@code twins} any more. Does nothing unless overridden. */
    protected void release(T twins) {}

    /** For whom the stores are used; a user and a tenant named by plain words unless overridden. */
    protected Correlation caller() {
        return Correlation.none().withUser("user").withTenant("tenant");
    }

    // Shrunk here: jqwik would spend its patience on the values before it has left out the operations.
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void both_databases_give_the_same_answers_and_have_the_same_rows(
            @ForAll("operations") List<ReferenceTrial<T, ?, ?>> operations) {
        difference(operations).forEach(difference -> {
            Shrinker<ReferenceTrial<T, ?, ?>> shrinker = new Shrinker<>(
                    ReferenceTrial::simpler, fewer -> difference(fewer).isDefined());
            throw difference(shrinker.shrink(operations)).getOrElse(difference);
        });
    }

    @Provide
    Arbitrary<List<ReferenceTrial<T, ?, ?>>> operations() {
        return Arbitraries.oneOf(entities.map(this::trials).asJava()).list().ofMaxSize(30);
    }

    private <K, E> Arbitrary<ReferenceTrial<T, ?, ?>> trials(Entity<T, K, E> entity) {
        Vector<Pool<E, ?>> pools =
                Vector.ofAll(entity.type().fields()).map(field -> Pool.referring(field, entity, entities));
        Entities<K, E> rows = Entities.of(entity.type(), entity.seeds(), pools);
        return new Trials<>(rows, rows.any(), Trials.WRITES).any().map(trial -> new ReferenceTrial<>(entity, trial));
    }

    /** What the two disagree in, if they do. */
    private Option<AssertionError> difference(List<ReferenceTrial<T, ?, ?>> operations) {
        TestPlatform platform = new TestPlatform(42);
        T twins = newTwins(platform);
        try (Sides sides = Sides.of(platform)) {
            ReferenceRun<T> run = new ReferenceRun<>(entities, twins, caller(), sides);
            run.begin();
            operations.forEach(run::make);
            return Option.none();
        } catch (AssertionError difference) {
            return Option.some(difference);
        } finally {
            release(twins);
        }
    }
}
