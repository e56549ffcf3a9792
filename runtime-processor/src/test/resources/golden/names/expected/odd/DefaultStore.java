package odd;

import dev.tenon.Generated;

/** The stores of {@link Default} as effects. */
@Generated
public final class DefaultStore {
    private DefaultStore() {}

    /** The store of {@link Case}. */
    public static final class Cases {
        private Cases() {}

        /** {@link CaseStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Case>> findById(
                CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findById", environment -> environment.default_Cases().findById(id));
        }

        /** {@link CaseStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> require(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.require", environment -> environment.default_Cases().require(id));
        }

        /** {@link CaseStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> requireVersion(
                CaseId id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.requireVersion",
                    environment -> environment.default_Cases().requireVersion(id, expected));
        }

        /** {@link CaseStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.exists", environment -> environment.default_Cases().exists(id));
        }

        /** {@link CaseStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("CaseStore.count", environment -> environment.default_Cases().count());
        }

        /** {@link CaseStore#findByEnvironment}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByEnvironment(
                String environment) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEnvironment",
                    environment_ -> environment_.default_Cases().findByEnvironment(environment));
        }

        /** {@link CaseStore#findByDatabase}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Case>> findByDatabase(
                String database) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByDatabase", environment -> environment.default_Cases().findByDatabase(database));
        }

        /** {@link CaseStore#findBySession}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findBySession(
                String session) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findBySession", environment -> environment.default_Cases().findBySession(session));
        }

        /** {@link CaseStore#findByEntity}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByEntity(
                int entity) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEntity", environment -> environment.default_Cases().findByEntity(entity));
        }

        /** {@link CaseStore#findByResult}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByResult(
                String result) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByResult", environment -> environment.default_Cases().findByResult(result));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Case> query() {
            return dev.tenon.store.StoreQuery.of("CaseStore", HasDefaultStore::default_Cases);
        }

        /** {@link CaseStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> insert(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.insert", environment -> environment.default_Cases().insert(case_));
        }

        /** {@link CaseStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> save(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.save", environment -> environment.default_Cases().save(case_));
        }

        /** {@link CaseStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Case case_) {
            return dev.tenon.effect.Eff.effect("CaseStore.delete", environment -> {
                environment.default_Cases().delete(case_);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link CaseStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.deleteById", environment -> environment.default_Cases().deleteById(id));
        }
    }

    /** The store of {@link Eff}. */
    public static final class EffRows {
        private EffRows() {}

        /** {@link EffStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findById", environment -> environment.default_EffRows().findById(id));
        }

        /** {@link EffStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.require", environment -> environment.default_EffRows().require(id));
        }

        /** {@link EffStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.requireVersion",
                    environment -> environment.default_EffRows().requireVersion(id, expected));
        }

        /** {@link EffStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.exists", environment -> environment.default_EffRows().exists(id));
        }

        /** {@link EffStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("EffStore.count", environment -> environment.default_EffRows().count());
        }

        /** {@link EffStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByName", environment -> environment.default_EffRows().findByName(name));
        }

        /** {@link EffStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByCount", environment -> environment.default_EffRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Eff> query() {
            return dev.tenon.store.StoreQuery.of("EffStore", HasDefaultStore::default_EffRows);
        }

        /** {@link EffStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> insert(Eff eff) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.insert", environment -> environment.default_EffRows().insert(eff));
        }

        /** {@link EffStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> save(Eff eff) {
            return dev.tenon.effect.Eff.effect("EffStore.save", environment -> environment.default_EffRows().save(eff));
        }

        /** {@link EffStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Eff eff) {
            return dev.tenon.effect.Eff.effect("EffStore.delete", environment -> {
                environment.default_EffRows().delete(eff);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link EffStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.deleteById", environment -> environment.default_EffRows().deleteById(id));
        }
    }

    /** The store of {@link Field}. */
    public static final class FieldRows {
        private FieldRows() {}

        /** {@link FieldStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Field>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findById", environment -> environment.default_FieldRows().findById(id));
        }

        /** {@link FieldStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.require", environment -> environment.default_FieldRows().require(id));
        }

        /** {@link FieldStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.requireVersion",
                    environment -> environment.default_FieldRows().requireVersion(id, expected));
        }

        /** {@link FieldStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.exists", environment -> environment.default_FieldRows().exists(id));
        }

        /** {@link FieldStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.count", environment -> environment.default_FieldRows().count());
        }

        /** {@link FieldStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Field>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByName", environment -> environment.default_FieldRows().findByName(name));
        }

        /** {@link FieldStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByCount", environment -> environment.default_FieldRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Field> query() {
            return dev.tenon.store.StoreQuery.of("FieldStore", HasDefaultStore::default_FieldRows);
        }

        /** {@link FieldStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> insert(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.insert", environment -> environment.default_FieldRows().insert(field));
        }

        /** {@link FieldStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> save(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.save", environment -> environment.default_FieldRows().save(field));
        }

        /** {@link FieldStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Field field) {
            return dev.tenon.effect.Eff.effect("FieldStore.delete", environment -> {
                environment.default_FieldRows().delete(field);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link FieldStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.deleteById", environment -> environment.default_FieldRows().deleteById(id));
        }
    }

    /** The store of {@link Function}. */
    public static final class FunctionRows {
        private FunctionRows() {}

        /** {@link FunctionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Function>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findById", environment -> environment.default_FunctionRows().findById(id));
        }

        /** {@link FunctionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.require", environment -> environment.default_FunctionRows().require(id));
        }

        /** {@link FunctionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.requireVersion",
                    environment -> environment.default_FunctionRows().requireVersion(id, expected));
        }

        /** {@link FunctionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.exists", environment -> environment.default_FunctionRows().exists(id));
        }

        /** {@link FunctionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.count", environment -> environment.default_FunctionRows().count());
        }

        /** {@link FunctionStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Function>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByName", environment -> environment.default_FunctionRows().findByName(name));
        }

        /** {@link FunctionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByCount", environment -> environment.default_FunctionRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Function> query() {
            return dev.tenon.store.StoreQuery.of("FunctionStore", HasDefaultStore::default_FunctionRows);
        }

        /** {@link FunctionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> insert(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.insert", environment -> environment.default_FunctionRows().insert(function));
        }

        /** {@link FunctionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> save(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.save", environment -> environment.default_FunctionRows().save(function));
        }

        /** {@link FunctionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Function function) {
            return dev.tenon.effect.Eff.effect("FunctionStore.delete", environment -> {
                environment.default_FunctionRows().delete(function);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link FunctionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.deleteById", environment -> environment.default_FunctionRows().deleteById(id));
        }
    }

    /** The store of {@link InTransaction}. */
    public static final class InTransactionRows {
        private InTransactionRows() {}

        /** {@link InTransactionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<InTransaction>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findById", environment -> environment.default_InTransactionRows().findById(id));
        }

        /** {@link InTransactionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.require", environment -> environment.default_InTransactionRows().require(id));
        }

        /** {@link InTransactionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.requireVersion",
                    environment -> environment.default_InTransactionRows().requireVersion(id, expected));
        }

        /** {@link InTransactionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.exists", environment -> environment.default_InTransactionRows().exists(id));
        }

        /** {@link InTransactionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.count", environment -> environment.default_InTransactionRows().count());
        }

        /** {@link InTransactionStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<InTransaction>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByName",
                    environment -> environment.default_InTransactionRows().findByName(name));
        }

        /** {@link InTransactionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByCount",
                    environment -> environment.default_InTransactionRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, InTransaction> query() {
            return dev.tenon.store.StoreQuery.of("InTransactionStore", HasDefaultStore::default_InTransactionRows);
        }

        /** {@link InTransactionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> insert(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.insert",
                    environment -> environment.default_InTransactionRows().insert(inTransaction));
        }

        /** {@link InTransactionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> save(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.save",
                    environment -> environment.default_InTransactionRows().save(inTransaction));
        }

        /** {@link InTransactionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect("InTransactionStore.delete", environment -> {
                environment.default_InTransactionRows().delete(inTransaction);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link InTransactionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.deleteById",
                    environment -> environment.default_InTransactionRows().deleteById(id));
        }
    }

    /** The store of {@link Key}. */
    public static final class KeyRows {
        private KeyRows() {}

        /** {@link KeyStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findById", environment -> environment.default_KeyRows().findById(id));
        }

        /** {@link KeyStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.require", environment -> environment.default_KeyRows().require(id));
        }

        /** {@link KeyStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.requireVersion",
                    environment -> environment.default_KeyRows().requireVersion(id, expected));
        }

        /** {@link KeyStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.exists", environment -> environment.default_KeyRows().exists(id));
        }

        /** {@link KeyStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("KeyStore.count", environment -> environment.default_KeyRows().count());
        }

        /** {@link KeyStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByName", environment -> environment.default_KeyRows().findByName(name));
        }

        /** {@link KeyStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByCount", environment -> environment.default_KeyRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Key> query() {
            return dev.tenon.store.StoreQuery.of("KeyStore", HasDefaultStore::default_KeyRows);
        }

        /** {@link KeyStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> insert(Key key) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.insert", environment -> environment.default_KeyRows().insert(key));
        }

        /** {@link KeyStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> save(Key key) {
            return dev.tenon.effect.Eff.effect("KeyStore.save", environment -> environment.default_KeyRows().save(key));
        }

        /** {@link KeyStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Key key) {
            return dev.tenon.effect.Eff.effect("KeyStore.delete", environment -> {
                environment.default_KeyRows().delete(key);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link KeyStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.deleteById", environment -> environment.default_KeyRows().deleteById(id));
        }
    }

    /** The store of {@link List}. */
    public static final class ListRows {
        private ListRows() {}

        /** {@link ListStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findById", environment -> environment.default_ListRows().findById(id));
        }

        /** {@link ListStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.require", environment -> environment.default_ListRows().require(id));
        }

        /** {@link ListStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.requireVersion",
                    environment -> environment.default_ListRows().requireVersion(id, expected));
        }

        /** {@link ListStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.exists", environment -> environment.default_ListRows().exists(id));
        }

        /** {@link ListStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.count", environment -> environment.default_ListRows().count());
        }

        /** {@link ListStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByName", environment -> environment.default_ListRows().findByName(name));
        }

        /** {@link ListStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByCount", environment -> environment.default_ListRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, List> query() {
            return dev.tenon.store.StoreQuery.of("ListStore", HasDefaultStore::default_ListRows);
        }

        /** {@link ListStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> insert(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.insert", environment -> environment.default_ListRows().insert(list));
        }

        /** {@link ListStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> save(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.save", environment -> environment.default_ListRows().save(list));
        }

        /** {@link ListStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(List list) {
            return dev.tenon.effect.Eff.effect("ListStore.delete", environment -> {
                environment.default_ListRows().delete(list);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ListStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.deleteById", environment -> environment.default_ListRows().deleteById(id));
        }
    }

    /** The store of {@link Live}. */
    public static final class LiveRows {
        private LiveRows() {}

        /** {@link LiveStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findById", environment -> environment.default_LiveRows().findById(id));
        }

        /** {@link LiveStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.require", environment -> environment.default_LiveRows().require(id));
        }

        /** {@link LiveStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.requireVersion",
                    environment -> environment.default_LiveRows().requireVersion(id, expected));
        }

        /** {@link LiveStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.exists", environment -> environment.default_LiveRows().exists(id));
        }

        /** {@link LiveStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.count", environment -> environment.default_LiveRows().count());
        }

        /** {@link LiveStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByName", environment -> environment.default_LiveRows().findByName(name));
        }

        /** {@link LiveStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByCount", environment -> environment.default_LiveRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Live> query() {
            return dev.tenon.store.StoreQuery.of("LiveStore", HasDefaultStore::default_LiveRows);
        }

        /** {@link LiveStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> insert(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.insert", environment -> environment.default_LiveRows().insert(live));
        }

        /** {@link LiveStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> save(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.save", environment -> environment.default_LiveRows().save(live));
        }

        /** {@link LiveStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Live live) {
            return dev.tenon.effect.Eff.effect("LiveStore.delete", environment -> {
                environment.default_LiveRows().delete(live);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link LiveStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.deleteById", environment -> environment.default_LiveRows().deleteById(id));
        }
    }

    /** The store of {@link Module}. */
    public static final class ModuleRows {
        private ModuleRows() {}

        /** {@link ModuleStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Module>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findById", environment -> environment.default_ModuleRows().findById(id));
        }

        /** {@link ModuleStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.require", environment -> environment.default_ModuleRows().require(id));
        }

        /** {@link ModuleStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.requireVersion",
                    environment -> environment.default_ModuleRows().requireVersion(id, expected));
        }

        /** {@link ModuleStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.exists", environment -> environment.default_ModuleRows().exists(id));
        }

        /** {@link ModuleStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.count", environment -> environment.default_ModuleRows().count());
        }

        /** {@link ModuleStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Module>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByName", environment -> environment.default_ModuleRows().findByName(name));
        }

        /** {@link ModuleStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByCount", environment -> environment.default_ModuleRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Module> query() {
            return dev.tenon.store.StoreQuery.of("ModuleStore", HasDefaultStore::default_ModuleRows);
        }

        /** {@link ModuleStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> insert(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.insert", environment -> environment.default_ModuleRows().insert(module));
        }

        /** {@link ModuleStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> save(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.save", environment -> environment.default_ModuleRows().save(module));
        }

        /** {@link ModuleStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Module module) {
            return dev.tenon.effect.Eff.effect("ModuleStore.delete", environment -> {
                environment.default_ModuleRows().delete(module);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ModuleStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.deleteById", environment -> environment.default_ModuleRows().deleteById(id));
        }
    }

    /** The store of {@link Option}. */
    public static final class Options {
        private Options() {}

        /** {@link OptionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Option>> findById(
                String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findById", environment_ -> environment_.default_Options().findById(environment));
        }

        /** {@link OptionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> require(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.require", environment_ -> environment_.default_Options().require(environment));
        }

        /** {@link OptionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> requireVersion(
                String environment, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.requireVersion",
                    environment_ -> environment_.default_Options().requireVersion(environment, expected));
        }

        /** {@link OptionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.exists", environment_ -> environment_.default_Options().exists(environment));
        }

        /** {@link OptionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.count", environment -> environment.default_Options().count());
        }

        /** {@link OptionStore#findByValue}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Option>> findByValue(
                String value) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findByValue", environment -> environment.default_Options().findByValue(value));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Option> query() {
            return dev.tenon.store.StoreQuery.of("OptionStore", HasDefaultStore::default_Options);
        }

        /** {@link OptionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> insert(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.insert", environment -> environment.default_Options().insert(option));
        }

        /** {@link OptionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> save(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.save", environment -> environment.default_Options().save(option));
        }

        /** {@link OptionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Option option) {
            return dev.tenon.effect.Eff.effect("OptionStore.delete", environment -> {
                environment.default_Options().delete(option);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link OptionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.deleteById", environment_ -> environment_.default_Options().deleteById(environment));
        }
    }

    /** The store of {@link Parts}. */
    public static final class PartsRows {
        private PartsRows() {}

        /** {@link PartsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Parts>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findById", environment -> environment.default_PartsRows().findById(id));
        }

        /** {@link PartsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.require", environment -> environment.default_PartsRows().require(id));
        }

        /** {@link PartsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.requireVersion",
                    environment -> environment.default_PartsRows().requireVersion(id, expected));
        }

        /** {@link PartsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.exists", environment -> environment.default_PartsRows().exists(id));
        }

        /** {@link PartsStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.count", environment -> environment.default_PartsRows().count());
        }

        /** {@link PartsStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Parts>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByName", environment -> environment.default_PartsRows().findByName(name));
        }

        /** {@link PartsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByCount", environment -> environment.default_PartsRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Parts> query() {
            return dev.tenon.store.StoreQuery.of("PartsStore", HasDefaultStore::default_PartsRows);
        }

        /** {@link PartsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> insert(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.insert", environment -> environment.default_PartsRows().insert(parts));
        }

        /** {@link PartsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> save(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.save", environment -> environment.default_PartsRows().save(parts));
        }

        /** {@link PartsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Parts parts) {
            return dev.tenon.effect.Eff.effect("PartsStore.delete", environment -> {
                environment.default_PartsRows().delete(parts);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link PartsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.deleteById", environment -> environment.default_PartsRows().deleteById(id));
        }
    }

    /** The store of {@link Reads}. */
    public static final class ReadsRows {
        private ReadsRows() {}

        /** {@link ReadsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Reads>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findById", environment -> environment.default_ReadsRows().findById(id));
        }

        /** {@link ReadsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.require", environment -> environment.default_ReadsRows().require(id));
        }

        /** {@link ReadsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.requireVersion",
                    environment -> environment.default_ReadsRows().requireVersion(id, expected));
        }

        /** {@link ReadsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.exists", environment -> environment.default_ReadsRows().exists(id));
        }

        /** {@link ReadsStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.count", environment -> environment.default_ReadsRows().count());
        }

        /** {@link ReadsStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Reads>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByName", environment -> environment.default_ReadsRows().findByName(name));
        }

        /** {@link ReadsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByCount", environment -> environment.default_ReadsRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Reads> query() {
            return dev.tenon.store.StoreQuery.of("ReadsStore", HasDefaultStore::default_ReadsRows);
        }

        /** {@link ReadsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> insert(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.insert", environment -> environment.default_ReadsRows().insert(reads));
        }

        /** {@link ReadsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> save(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.save", environment -> environment.default_ReadsRows().save(reads));
        }

        /** {@link ReadsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Reads reads) {
            return dev.tenon.effect.Eff.effect("ReadsStore.delete", environment -> {
                environment.default_ReadsRows().delete(reads);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ReadsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.deleteById", environment -> environment.default_ReadsRows().deleteById(id));
        }
    }

    /** The store of {@link Record}. */
    public static final class RecordRows {
        private RecordRows() {}

        /** {@link RecordStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Record>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findById", environment -> environment.default_RecordRows().findById(id));
        }

        /** {@link RecordStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.require", environment -> environment.default_RecordRows().require(id));
        }

        /** {@link RecordStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.requireVersion",
                    environment -> environment.default_RecordRows().requireVersion(id, expected));
        }

        /** {@link RecordStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.exists", environment -> environment.default_RecordRows().exists(id));
        }

        /** {@link RecordStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.count", environment -> environment.default_RecordRows().count());
        }

        /** {@link RecordStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Record>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByName", environment -> environment.default_RecordRows().findByName(name));
        }

        /** {@link RecordStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByCount", environment -> environment.default_RecordRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Record> query() {
            return dev.tenon.store.StoreQuery.of("RecordStore", HasDefaultStore::default_RecordRows);
        }

        /** {@link RecordStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> insert(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.insert", environment -> environment.default_RecordRows().insert(record));
        }

        /** {@link RecordStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> save(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.save", environment -> environment.default_RecordRows().save(record));
        }

        /** {@link RecordStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Record record) {
            return dev.tenon.effect.Eff.effect("RecordStore.delete", environment -> {
                environment.default_RecordRows().delete(record);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link RecordStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.deleteById", environment -> environment.default_RecordRows().deleteById(id));
        }
    }

    /** The store of {@link Runtime}. */
    public static final class RuntimeRows {
        private RuntimeRows() {}

        /** {@link RuntimeStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Runtime>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findById", environment -> environment.default_RuntimeRows().findById(id));
        }

        /** {@link RuntimeStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.require", environment -> environment.default_RuntimeRows().require(id));
        }

        /** {@link RuntimeStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.requireVersion",
                    environment -> environment.default_RuntimeRows().requireVersion(id, expected));
        }

        /** {@link RuntimeStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.exists", environment -> environment.default_RuntimeRows().exists(id));
        }

        /** {@link RuntimeStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.count", environment -> environment.default_RuntimeRows().count());
        }

        /** {@link RuntimeStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Runtime>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByName", environment -> environment.default_RuntimeRows().findByName(name));
        }

        /** {@link RuntimeStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByCount", environment -> environment.default_RuntimeRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Runtime> query() {
            return dev.tenon.store.StoreQuery.of("RuntimeStore", HasDefaultStore::default_RuntimeRows);
        }

        /** {@link RuntimeStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> insert(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.insert", environment -> environment.default_RuntimeRows().insert(runtime));
        }

        /** {@link RuntimeStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> save(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.save", environment -> environment.default_RuntimeRows().save(runtime));
        }

        /** {@link RuntimeStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Runtime runtime) {
            return dev.tenon.effect.Eff.effect("RuntimeStore.delete", environment -> {
                environment.default_RuntimeRows().delete(runtime);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link RuntimeStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.deleteById", environment -> environment.default_RuntimeRows().deleteById(id));
        }
    }

    /** The store of {@link Seq}. */
    public static final class SeqRows {
        private SeqRows() {}

        /** {@link SeqStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findById", environment -> environment.default_SeqRows().findById(id));
        }

        /** {@link SeqStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.require", environment -> environment.default_SeqRows().require(id));
        }

        /** {@link SeqStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.requireVersion",
                    environment -> environment.default_SeqRows().requireVersion(id, expected));
        }

        /** {@link SeqStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.exists", environment -> environment.default_SeqRows().exists(id));
        }

        /** {@link SeqStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("SeqStore.count", environment -> environment.default_SeqRows().count());
        }

        /** {@link SeqStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByName", environment -> environment.default_SeqRows().findByName(name));
        }

        /** {@link SeqStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByCount", environment -> environment.default_SeqRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Seq> query() {
            return dev.tenon.store.StoreQuery.of("SeqStore", HasDefaultStore::default_SeqRows);
        }

        /** {@link SeqStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> insert(Seq seq) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.insert", environment -> environment.default_SeqRows().insert(seq));
        }

        /** {@link SeqStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> save(Seq seq) {
            return dev.tenon.effect.Eff.effect("SeqStore.save", environment -> environment.default_SeqRows().save(seq));
        }

        /** {@link SeqStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Seq seq) {
            return dev.tenon.effect.Eff.effect("SeqStore.delete", environment -> {
                environment.default_SeqRows().delete(seq);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link SeqStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.deleteById", environment -> environment.default_SeqRows().deleteById(id));
        }
    }

    /** The store of {@link StoreQuery}. */
    public static final class StoreQueryRows {
        private StoreQueryRows() {}

        /** {@link StoreQueryStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<StoreQuery>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findById", environment -> environment.default_StoreQueryRows().findById(id));
        }

        /** {@link StoreQueryStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.require", environment -> environment.default_StoreQueryRows().require(id));
        }

        /** {@link StoreQueryStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.requireVersion",
                    environment -> environment.default_StoreQueryRows().requireVersion(id, expected));
        }

        /** {@link StoreQueryStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.exists", environment -> environment.default_StoreQueryRows().exists(id));
        }

        /** {@link StoreQueryStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.count", environment -> environment.default_StoreQueryRows().count());
        }

        /** {@link StoreQueryStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<StoreQuery>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByName", environment -> environment.default_StoreQueryRows().findByName(name));
        }

        /** {@link StoreQueryStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByCount",
                    environment -> environment.default_StoreQueryRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, StoreQuery> query() {
            return dev.tenon.store.StoreQuery.of("StoreQueryStore", HasDefaultStore::default_StoreQueryRows);
        }

        /** {@link StoreQueryStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> insert(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.insert", environment -> environment.default_StoreQueryRows().insert(storeQuery));
        }

        /** {@link StoreQueryStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> save(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.save", environment -> environment.default_StoreQueryRows().save(storeQuery));
        }

        /** {@link StoreQueryStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect("StoreQueryStore.delete", environment -> {
                environment.default_StoreQueryRows().delete(storeQuery);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link StoreQueryStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.deleteById", environment -> environment.default_StoreQueryRows().deleteById(id));
        }
    }

    /** The store of {@link Store}. */
    public static final class StoreRows {
        private StoreRows() {}

        /** {@link StoreStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Store>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findById", environment -> environment.default_StoreRows().findById(id));
        }

        /** {@link StoreStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.require", environment -> environment.default_StoreRows().require(id));
        }

        /** {@link StoreStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.requireVersion",
                    environment -> environment.default_StoreRows().requireVersion(id, expected));
        }

        /** {@link StoreStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.exists", environment -> environment.default_StoreRows().exists(id));
        }

        /** {@link StoreStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.count", environment -> environment.default_StoreRows().count());
        }

        /** {@link StoreStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Store>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByName", environment -> environment.default_StoreRows().findByName(name));
        }

        /** {@link StoreStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByCount", environment -> environment.default_StoreRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Store> query() {
            return dev.tenon.store.StoreQuery.of("StoreStore", HasDefaultStore::default_StoreRows);
        }

        /** {@link StoreStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> insert(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.insert", environment -> environment.default_StoreRows().insert(store));
        }

        /** {@link StoreStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> save(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.save", environment -> environment.default_StoreRows().save(store));
        }

        /** {@link StoreStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Store store) {
            return dev.tenon.effect.Eff.effect("StoreStore.delete", environment -> {
                environment.default_StoreRows().delete(store);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link StoreStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.deleteById", environment -> environment.default_StoreRows().deleteById(id));
        }
    }

    /** The store of {@link Transactor}. */
    public static final class TransactorRows {
        private TransactorRows() {}

        /** {@link TransactorStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Transactor>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findById", environment -> environment.default_TransactorRows().findById(id));
        }

        /** {@link TransactorStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.require", environment -> environment.default_TransactorRows().require(id));
        }

        /** {@link TransactorStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.requireVersion",
                    environment -> environment.default_TransactorRows().requireVersion(id, expected));
        }

        /** {@link TransactorStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.exists", environment -> environment.default_TransactorRows().exists(id));
        }

        /** {@link TransactorStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.count", environment -> environment.default_TransactorRows().count());
        }

        /** {@link TransactorStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Transactor>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByName", environment -> environment.default_TransactorRows().findByName(name));
        }

        /** {@link TransactorStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByCount",
                    environment -> environment.default_TransactorRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Transactor> query() {
            return dev.tenon.store.StoreQuery.of("TransactorStore", HasDefaultStore::default_TransactorRows);
        }

        /** {@link TransactorStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> insert(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.insert", environment -> environment.default_TransactorRows().insert(transactor));
        }

        /** {@link TransactorStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> save(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.save", environment -> environment.default_TransactorRows().save(transactor));
        }

        /** {@link TransactorStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Transactor transactor) {
            return dev.tenon.effect.Eff.effect("TransactorStore.delete", environment -> {
                environment.default_TransactorRows().delete(transactor);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link TransactorStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.deleteById", environment -> environment.default_TransactorRows().deleteById(id));
        }
    }

    /** The store of {@link Tx}. */
    public static final class TxRows {
        private TxRows() {}

        /** {@link TxStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findById", environment -> environment.default_TxRows().findById(id));
        }

        /** {@link TxStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.require", environment -> environment.default_TxRows().require(id));
        }

        /** {@link TxStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.requireVersion", environment -> environment.default_TxRows().requireVersion(id, expected));
        }

        /** {@link TxStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.exists", environment -> environment.default_TxRows().exists(id));
        }

        /** {@link TxStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("TxStore.count", environment -> environment.default_TxRows().count());
        }

        /** {@link TxStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByName", environment -> environment.default_TxRows().findByName(name));
        }

        /** {@link TxStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByCount", environment -> environment.default_TxRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Tx> query() {
            return dev.tenon.store.StoreQuery.of("TxStore", HasDefaultStore::default_TxRows);
        }

        /** {@link TxStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> insert(Tx tx) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.insert", environment -> environment.default_TxRows().insert(tx));
        }

        /** {@link TxStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> save(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.save", environment -> environment.default_TxRows().save(tx));
        }

        /** {@link TxStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.delete", environment -> {
                environment.default_TxRows().delete(tx);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link TxStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.deleteById", environment -> environment.default_TxRows().deleteById(id));
        }
    }

    /** The store of {@link Unit}. */
    public static final class UnitRows {
        private UnitRows() {}

        /** {@link UnitStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findById", environment -> environment.default_UnitRows().findById(id));
        }

        /** {@link UnitStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.require", environment -> environment.default_UnitRows().require(id));
        }

        /** {@link UnitStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.requireVersion",
                    environment -> environment.default_UnitRows().requireVersion(id, expected));
        }

        /** {@link UnitStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.exists", environment -> environment.default_UnitRows().exists(id));
        }

        /** {@link UnitStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.count", environment -> environment.default_UnitRows().count());
        }

        /** {@link UnitStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByName", environment -> environment.default_UnitRows().findByName(name));
        }

        /** {@link UnitStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByCount", environment -> environment.default_UnitRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Unit> query() {
            return dev.tenon.store.StoreQuery.of("UnitStore", HasDefaultStore::default_UnitRows);
        }

        /** {@link UnitStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> insert(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.insert", environment -> environment.default_UnitRows().insert(unit));
        }

        /** {@link UnitStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> save(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.save", environment -> environment.default_UnitRows().save(unit));
        }

        /** {@link UnitStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Unit unit) {
            return dev.tenon.effect.Eff.effect("UnitStore.delete", environment -> {
                environment.default_UnitRows().delete(unit);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link UnitStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.deleteById", environment -> environment.default_UnitRows().deleteById(id));
        }
    }
}
