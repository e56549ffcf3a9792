package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.store.EntityType;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two stores of one entity, in memory and another one. Each must do what stores do: what is inserted is found, keys and unique values
 * are there once, stale versions and references to nothing are refused, changes of each field are kept. And random operations on both
 * must have the same answers, failures, orders and walks by cursor included. What differs is shrunk to the fewest operations, which the
 * failure lists. One class for each entity:
 *
 * <pre>{@code
 * class AuthorDifferentialTest extends StoreDifferential<AuthorId, Author> {
 *
 *     AuthorDifferentialTest() {
 *         super(AuthorFields.ENTITY, new Author(new AuthorId(1), "Jane Austen", Option.none(), 0));
 *     }
 *
 *     @Override
 *     protected Twins<AuthorId, Author> newTwins(Platform platform) {
 *         return new Twins<>(
 *                 InMemoryAuthorStore.in(new MemoryDatabase(platform)),
 *                 InMemoryAuthorStore.in(new MemoryDatabase(platform)));
 *     }
 * }
 * }</pre>
 *
 * Of a bulk update that breaks rules, the other store may tell fewer fields, in other words, and not which row it is.
 *
 * <p>One transaction is open at a time: what transactions do to each other is the business of {@link TransactionContract}. Needs
 * jqwik. Not for use by several threads.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract class StoreDifferential<K, E> {

    private final EntityType<K, E> type;
    private final Vector<E> seeds;

    /**
     * @param type what is stored
     * @param seeds one entity or more: what is stored are copies of them with other values in their fields; their nested values
     *     and collections stay as they are
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected StoreDifferential(EntityType<K, E> type, E... seeds) {
        this.type = type;
        this.seeds = Vector.of(seeds);
    }

    /**
     * Two empty stores that ask {@code platform} for the time. What the entity refers to is stored in both already: fields that
     * refer to something take the values that the seeds have.
     */
    protected abstract Twins<K, E> newTwins(Platform platform);

    /** The suite does not use {@code twins} any more. Does nothing unless overridden. */
    protected void release(Twins<K, E> twins) {}

    /** For whom the stores are used; a user and a tenant named by plain words unless overridden. */
    protected Correlation caller() {
        return Correlation.none().withUser("user").withTenant("tenant");
    }

    /** What is stored: copies of the seeds with other values in their fields, unless overridden. */
    protected Arbitrary<E> entities() {
        return Entities.of(type, seeds).any();
    }

    /** Each of the stores by itself, on the first seed. */
    @TestFactory
    Stream<DynamicNode> each_store_keeps_the_laws() {
        return new EntityLaws<>(type, seeds, caller())
                .all()
                .map(law -> (DynamicNode) DynamicTest.dynamicTest(law.name(), () -> check(law)))
                .toJavaStream();
    }

    private void check(EntityLaws.Law<K, E> law) {
        Twins<K, E> twins = newTwins(new TestPlatform(42));
        try {
            check("trusted", law, new Committed<>(twins.trusted(), caller()));
            check("tested", law, new Committed<>(twins.tested(), caller()));
        } finally {
            release(twins);
        }
    }

    private static <K, E> void check(String which, EntityLaws.Law<K, E> law, Committed<K, E> store) {
        try {
            law.check().accept(store);
        } catch (AssertionError broken) {
            throw new AssertionError("In the " + which + " store: " + broken.getMessage(), broken);
        }
    }

    // Shrunk here: jqwik would spend its patience on the values before it has left out the operations.
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void both_stores_give_the_same_answers(@ForAll("operations") List<Trial<K, E>> operations) {
        difference(operations).forEach(difference -> {
            Shrinker<Trial<K, E>> shrinker = new Shrinker<>(
                    trial -> trial.simpler(seeds), fewer -> difference(fewer).isDefined());
            throw difference(shrinker.shrink(operations)).getOrElse(difference);
        });
    }

    @Provide
    Arbitrary<List<Trial<K, E>>> operations() {
        return new Trials<>(Entities.of(type, seeds), entities(), Trials.EVERYTHING)
                .any()
                .list()
                .ofMaxSize(30);
    }

    /** What the two disagree in, if they do. */
    private Option<AssertionError> difference(List<Trial<K, E>> operations) {
        TestPlatform platform = new TestPlatform(42);
        Twins<K, E> twins = newTwins(platform);
        try (Sides sides = Sides.of(platform)) {
            TwinRun<K, E> run = new TwinRun<>(type, twins, caller(), sides);
            operations.forEach(run::make);
            return Option.none();
        } catch (AssertionError difference) {
            return Option.some(difference);
        } finally {
            release(twins);
        }
    }
}
