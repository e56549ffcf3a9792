package post;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Post} as effects. */
@Generated
public final class PostStore {
    private PostStore() {}

    /** The store of {@link Letter}. */
    public static final class Letters {
        private Letters() {}

        /** {@link LetterStore#findById}. */
        public static <R extends HasPostStore> Eff<R, Option<Letter>> findById(LetterId id) {
            return Eff.effect("LetterStore.findById", environment -> environment.postLetters().findById(id), id);
        }

        /** {@link LetterStore#require}. */
        public static <R extends HasPostStore> Eff<R, Letter> require(LetterId id) {
            return Eff.effect("LetterStore.require", environment -> environment.postLetters().require(id), id);
        }

        /** {@link LetterStore#findAllById}. */
        public static <R extends HasPostStore> Eff<R, Seq<Letter>> findAllById(Iterable<? extends LetterId> ids) {
            return Eff.effect(
                    "LetterStore.findAllById", environment -> environment.postLetters().findAllById(ids), ids);
        }

        /** {@link LetterStore#exists(Object)}. */
        public static <R extends HasPostStore> Eff<R, Boolean> exists(LetterId id) {
            return Eff.effect("LetterStore.exists", environment -> environment.postLetters().exists(id), id);
        }

        /** {@link LetterStore#count()}. */
        public static <R extends HasPostStore> Eff<R, Long> count() {
            return Eff.effect("LetterStore.count", environment -> environment.postLetters().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasPostStore, HasPostStoreTx, Letter> query() {
            return StoreQuery.of("LetterStore", HasPostStore::postLetters, HasPostStoreTx::postLetters);
        }

        /** {@link LetterStoreTx#insert}. */
        public static <R extends HasPostStoreTx> Eff<R, Letter> insert(Letter letter) {
            return Eff.effect("LetterStore.insert", environment -> environment.postLetters().insert(letter), letter);
        }

        /** {@link LetterStoreTx#save}. */
        public static <R extends HasPostStoreTx> Eff<R, Letter> save(Letter letter) {
            return Eff.effect("LetterStore.save", environment -> environment.postLetters().save(letter), letter);
        }

        /** {@link LetterStoreTx#update}. */
        public static <R extends HasPostStoreTx> Eff<R, Letter> update(Letter letter) {
            return Eff.effect("LetterStore.update", environment -> environment.postLetters().update(letter), letter);
        }

        /** {@link LetterStoreTx#insertAll}. */
        public static <R extends HasPostStoreTx> Eff<R, Seq<Letter>> insertAll(Iterable<? extends Letter> entities) {
            return Eff.effect(
                    "LetterStore.insertAll", environment -> environment.postLetters().insertAll(entities), entities);
        }

        /** {@link LetterStoreTx#saveAll}. */
        public static <R extends HasPostStoreTx> Eff<R, Seq<Letter>> saveAll(Iterable<? extends Letter> entities) {
            return Eff.effect(
                    "LetterStore.saveAll", environment -> environment.postLetters().saveAll(entities), entities);
        }

        /** {@link LetterStoreTx#delete}. */
        public static <R extends HasPostStoreTx> Eff<R, Unit> delete(Letter letter) {
            return Eff.effect("LetterStore.delete", environment -> {
                environment.postLetters().delete(letter);
                return Unit.UNIT;
            }, letter);
        }

        /** {@link LetterStoreTx#deleteAll}. */
        public static <R extends HasPostStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Letter> entities) {
            return Eff.effect("LetterStore.deleteAll", environment -> {
                environment.postLetters().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link LetterStoreTx#deleteById}. */
        public static <R extends HasPostStoreTx> Eff<R, Boolean> deleteById(LetterId id) {
            return Eff.effect("LetterStore.deleteById", environment -> environment.postLetters().deleteById(id), id);
        }
    }
}
