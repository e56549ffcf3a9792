package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import dev.tenon.store.Reference;
import dev.tenon.store.Selection;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** What any store of an entity does, shown on rows of the user's. What an entity has not, such as a version, has no law. Immutable. */
final class EntityLaws<K, E> {

    private final EntityType<K, E> type;
    private final Vector<E> seeds;
    private final Variants<K, E> variants;

    EntityLaws(EntityType<K, E> type, Vector<E> seeds, Correlation caller) {
        this.type = type;
        this.seeds = seeds;
        this.variants = new Variants<>(type, seeds, caller);
    }

    /**
     * One law.
     *
     * @param name a sentence
     * @param check shows it on an empty store
     */
    record Law<K, E>(String name, Consumer<Committed<K, E>> check) {}

    Seq<Law<K, E>> all() {
        Vector<Law<K, E>> laws = Vector.of(
                new Law<>("what is inserted is found", this::insertedIsFound),
                new Law<>("what is not there is not found", this::absentIsNotFound),
                new Law<>("a key is there once", this::keyIsThereOnce),
                new Law<>("what is deleted is gone", this::deletedIsGone),
                new Law<>("what is rolled back never was", this::rolledBackNeverWas));
        for (Field<E, ?> field : changeable()) {
            laws = laws.append(new Law<>("a change of " + field + " is kept", store -> changeIsKept(store, field)));
        }
        if (type.version().isDefined()) {
            laws = laws.append(new Law<>("a stale version is refused", this::staleVersionIsRefused));
        }
        for (EntityType.Lookup<E> lookup : type.lookups()) {
            String fields = lookup.fields().mkString(" and ");
            laws = laws.append(new Law<>("it is found by " + fields, store -> foundBy(store, lookup)));
            if (lookup.unique() && uniqueFor(lookup).isDefined()) {
                laws = laws.append(new Law<>(fields + " is unique", store -> isUnique(store, lookup)));
            }
        }
        for (Reference<E, ?> reference : type.references()) {
            if (variants.stranger(row(), reference.field()).isDefined()) {
                laws = laws.append(new Law<>(
                        reference.field() + " refers to what is there", store -> refers(store, reference.field())));
            }
        }
        return laws;
    }

    private E row() {
        return seeds.head();
    }

    private K key() {
        return type.key().of(row());
    }

    private void insertedIsFound(Committed<K, E> store) {
        E inserted = store.write(writes -> writes.insert(row()));

        assertThat(store.reads().findById(key())).anySatisfy(found -> isSame(found, inserted));
        isSame(store.reads().require(key()), inserted);
        assertThat(store.reads().exists(key())).isTrue();
        assertThat(store.reads().count()).isEqualTo(1);
        assertThat(store.reads().list(Selection.all())).singleElement().satisfies(found -> isSame(found, inserted));
        type.version().forEach(version -> assertThat(type.versionOf(inserted)).isEqualTo(1));
    }

    private void absentIsNotFound(Committed<K, E> store) {
        assertThat(store.reads().findById(key())).isEmpty();
        assertThat(store.reads().exists(key())).isFalse();
        assertThat(Failures.of(() -> store.reads().require(key()))).isInstanceOf(Failure.NotFound.class);
        assertThat(Failures.of(() -> store.write(writes -> writes.update(row()))))
                .isInstanceOf(Failure.NotFound.class);
        assertThat(store.<Boolean>write(writes -> writes.deleteById(key()))).isFalse();
    }

    private void keyIsThereOnce(Committed<K, E> store) {
        store.write(writes -> writes.insert(row()));

        assertThat(Failures.reasonOf(() -> store.write(writes -> writes.insert(row()))))
                .isInstanceOf(Conflict.DuplicateKey.class);
        assertThat(store.reads().count()).isEqualTo(1);
    }

    private void deletedIsGone(Committed<K, E> store) {
        store.write(writes -> writes.insert(row()));

        assertThat(store.<Boolean>write(writes -> writes.deleteById(key()))).isTrue();

        assertThat(store.reads().findById(key())).isEmpty();
        assertThat(store.reads().count()).isZero();
        assertThat(store.<Boolean>write(writes -> writes.deleteById(key()))).isFalse();
    }

    private void rolledBackNeverWas(Committed<K, E> store) {
        boolean seen = store.undone(writes -> {
            writes.insert(row());
            return writes.exists(key());
        });

        assertThat(seen).isTrue();
        assertThat(store.reads().exists(key())).isFalse();
    }

    /** All but the key and what the store fills, if another value is known. */
    private Seq<Field<E, ?>> changeable() {
        return Entities.of(type, seeds)
                .assignable()
                .filter(field -> variants.other(row(), field).isDefined());
    }

    private void changeIsKept(Committed<K, E> store, Field<E, ?> field) {
        E inserted = store.write(writes -> writes.insert(row()));
        E changed = type.withVersion(variants.other(row(), field).get(), type.versionOf(inserted));

        E saved = store.write(writes -> writes.save(changed));

        isSame(store.reads().require(key()), saved);
        Object kept = field.valueIn(saved);
        assertThat(kept).isNotEqualTo(field.valueIn(inserted));
        type.version().forEach(version -> assertThat(type.versionOf(saved)).isEqualTo(2));
    }

    private void staleVersionIsRefused(Committed<K, E> store) {
        E first = store.write(writes -> writes.insert(row()));
        store.write(writes -> writes.save(first));

        assertThat(Failures.reasonOf(() -> store.write(writes -> writes.save(first))))
                .isInstanceOf(Conflict.StaleVersion.class);
        assertThat(type.versionOf(store.reads().require(key()))).isEqualTo(2);
    }

    private void foundBy(Committed<K, E> store, EntityType.Lookup<E> lookup) {
        E inserted = store.write(writes -> writes.insert(row()));
        variants.beside(row()).forEach(other -> store.write(writes -> writes.insert(other)));

        Seq<E> found = store.reads().list(Selection.<E>all().where(having(lookup, inserted)));

        assertThat(found.map(type.key()::of)).contains(key());
        if (lookup.unique()) {
            assertThat(found).hasSize(1);
        }
    }

    private static <E> Filter<E> having(EntityType.Lookup<E> lookup, E row) {
        return lookup.fields().foldLeft(Filter.all(), (all, field) -> all.and(having(field, row)));
    }

    private static <E, T> Filter<E> having(Field<E, T> field, E row) {
        T value = field.valueIn(row);
        return value == null ? field.isEmpty() : field.eq(value);
    }

    /** A row with the values of {@code lookup} and another key, if the values are there and another key is known. */
    private Option<E> uniqueFor(EntityType.Lookup<E> lookup) {
        return lookup.fields().forAll(field -> field.valueIn(row()) != null)
                ? variants.withOtherKey(row())
                        .filter(other -> having(lookup, row()).equals(having(lookup, other)))
                : Option.none();
    }

    private void isUnique(Committed<K, E> store, EntityType.Lookup<E> lookup) {
        store.write(writes -> writes.insert(row()));
        E other = uniqueFor(lookup).get();

        assertThat(Failures.reasonOf(() -> store.write(writes -> writes.insert(other))))
                .isInstanceOf(Conflict.DuplicateValue.class);
        assertThat(store.reads().count()).isEqualTo(1);
    }

    private void refers(Committed<K, E> store, Field<E, ?> field) {
        E lost = variants.stranger(row(), field).get();

        assertThat(Failures.reasonOf(() -> store.write(writes -> writes.insert(lost))))
                .isInstanceOf(Conflict.MissingReference.class);
        assertThat(store.reads().count()).isZero();
    }

    private void isSame(E found, E expected) {
        assertThat(new Sameness<>(type).test(found, expected))
                .as("%s is found as it was stored: %s", found, expected)
                .isTrue();
    }
}
