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
                    "CaseStore.findById", environment -> environment.defaultCases().findById(id));
        }

        /** {@link CaseStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> require(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.require", environment -> environment.defaultCases().require(id));
        }

        /** {@link CaseStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> requireVersion(
                CaseId id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.requireVersion", environment -> environment.defaultCases().requireVersion(id, expected));
        }

        /** {@link CaseStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.exists", environment -> environment.defaultCases().exists(id));
        }

        /** {@link CaseStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("CaseStore.count", environment -> environment.defaultCases().count());
        }

        /** {@link CaseStore#findByEnvironment}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>>
                findByEnvironment(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEnvironment",
                    environment_ -> environment_.defaultCases().findByEnvironment(environment));
        }

        /** {@link CaseStore#findByDatabase}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Case>> findByDatabase(
                String database) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByDatabase", environment -> environment.defaultCases().findByDatabase(database));
        }

        /** {@link CaseStore#findBySession}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findBySession(
                String session) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findBySession", environment -> environment.defaultCases().findBySession(session));
        }

        /** {@link CaseStore#findByEntity}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByEntity(
                int entity) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEntity", environment -> environment.defaultCases().findByEntity(entity));
        }

        /** {@link CaseStore#findByResult}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByResult(
                String result) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByResult", environment -> environment.defaultCases().findByResult(result));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Case> query() {
            return dev.tenon.store.StoreQuery.of("CaseStore", HasDefaultStore::defaultCases);
        }

        /** {@link CaseStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> insert(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.insert", environment -> environment.defaultCases().insert(case_));
        }

        /** {@link CaseStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> save(Case case_) {
            return dev.tenon.effect.Eff.effect("CaseStore.save", environment -> environment.defaultCases().save(case_));
        }

        /** {@link CaseStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Case case_) {
            return dev.tenon.effect.Eff.effect("CaseStore.delete", environment -> {
                environment.defaultCases().delete(case_);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link CaseStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.deleteById", environment -> environment.defaultCases().deleteById(id));
        }
    }

    /** The store of {@link Eff}. */
    public static final class EffRows {
        private EffRows() {}

        /** {@link EffStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findById", environment -> environment.defaultEffRows().findById(id));
        }

        /** {@link EffStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.require", environment -> environment.defaultEffRows().require(id));
        }

        /** {@link EffStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.requireVersion",
                    environment -> environment.defaultEffRows().requireVersion(id, expected));
        }

        /** {@link EffStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.exists", environment -> environment.defaultEffRows().exists(id));
        }

        /** {@link EffStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("EffStore.count", environment -> environment.defaultEffRows().count());
        }

        /** {@link EffStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByName", environment -> environment.defaultEffRows().findByName(name));
        }

        /** {@link EffStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByCount", environment -> environment.defaultEffRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Eff> query() {
            return dev.tenon.store.StoreQuery.of("EffStore", HasDefaultStore::defaultEffRows);
        }

        /** {@link EffStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> insert(Eff eff) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.insert", environment -> environment.defaultEffRows().insert(eff));
        }

        /** {@link EffStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> save(Eff eff) {
            return dev.tenon.effect.Eff.effect("EffStore.save", environment -> environment.defaultEffRows().save(eff));
        }

        /** {@link EffStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Eff eff) {
            return dev.tenon.effect.Eff.effect("EffStore.delete", environment -> {
                environment.defaultEffRows().delete(eff);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link EffStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.deleteById", environment -> environment.defaultEffRows().deleteById(id));
        }
    }

    /** The store of {@link Field}. */
    public static final class FieldRows {
        private FieldRows() {}

        /** {@link FieldStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Field>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findById", environment -> environment.defaultFieldRows().findById(id));
        }

        /** {@link FieldStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.require", environment -> environment.defaultFieldRows().require(id));
        }

        /** {@link FieldStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.requireVersion",
                    environment -> environment.defaultFieldRows().requireVersion(id, expected));
        }

        /** {@link FieldStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.exists", environment -> environment.defaultFieldRows().exists(id));
        }

        /** {@link FieldStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.count", environment -> environment.defaultFieldRows().count());
        }

        /** {@link FieldStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Field>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByName", environment -> environment.defaultFieldRows().findByName(name));
        }

        /** {@link FieldStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByCount", environment -> environment.defaultFieldRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Field> query() {
            return dev.tenon.store.StoreQuery.of("FieldStore", HasDefaultStore::defaultFieldRows);
        }

        /** {@link FieldStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> insert(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.insert", environment -> environment.defaultFieldRows().insert(field));
        }

        /** {@link FieldStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> save(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.save", environment -> environment.defaultFieldRows().save(field));
        }

        /** {@link FieldStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Field field) {
            return dev.tenon.effect.Eff.effect("FieldStore.delete", environment -> {
                environment.defaultFieldRows().delete(field);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link FieldStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.deleteById", environment -> environment.defaultFieldRows().deleteById(id));
        }
    }

    /** The store of {@link Function}. */
    public static final class FunctionRows {
        private FunctionRows() {}

        /** {@link FunctionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Function>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findById", environment -> environment.defaultFunctionRows().findById(id));
        }

        /** {@link FunctionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.require", environment -> environment.defaultFunctionRows().require(id));
        }

        /** {@link FunctionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.requireVersion",
                    environment -> environment.defaultFunctionRows().requireVersion(id, expected));
        }

        /** {@link FunctionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.exists", environment -> environment.defaultFunctionRows().exists(id));
        }

        /** {@link FunctionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.count", environment -> environment.defaultFunctionRows().count());
        }

        /** {@link FunctionStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Function>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByName", environment -> environment.defaultFunctionRows().findByName(name));
        }

        /** {@link FunctionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByCount", environment -> environment.defaultFunctionRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Function> query() {
            return dev.tenon.store.StoreQuery.of("FunctionStore", HasDefaultStore::defaultFunctionRows);
        }

        /** {@link FunctionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> insert(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.insert", environment -> environment.defaultFunctionRows().insert(function));
        }

        /** {@link FunctionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> save(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.save", environment -> environment.defaultFunctionRows().save(function));
        }

        /** {@link FunctionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Function function) {
            return dev.tenon.effect.Eff.effect("FunctionStore.delete", environment -> {
                environment.defaultFunctionRows().delete(function);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link FunctionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.deleteById", environment -> environment.defaultFunctionRows().deleteById(id));
        }
    }

    /** The store of {@link InTransaction}. */
    public static final class InTransactionRows {
        private InTransactionRows() {}

        /** {@link InTransactionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<InTransaction>>
                findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findById", environment -> environment.defaultInTransactionRows().findById(id));
        }

        /** {@link InTransactionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.require", environment -> environment.defaultInTransactionRows().require(id));
        }

        /** {@link InTransactionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.requireVersion",
                    environment -> environment.defaultInTransactionRows().requireVersion(id, expected));
        }

        /** {@link InTransactionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.exists", environment -> environment.defaultInTransactionRows().exists(id));
        }

        /** {@link InTransactionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.count", environment -> environment.defaultInTransactionRows().count());
        }

        /** {@link InTransactionStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<InTransaction>>
                findByName(String name) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByName",
                    environment -> environment.defaultInTransactionRows().findByName(name));
        }

        /** {@link InTransactionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByCount",
                    environment -> environment.defaultInTransactionRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, InTransaction> query() {
            return dev.tenon.store.StoreQuery.of("InTransactionStore", HasDefaultStore::defaultInTransactionRows);
        }

        /** {@link InTransactionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> insert(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.insert",
                    environment -> environment.defaultInTransactionRows().insert(inTransaction));
        }

        /** {@link InTransactionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> save(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.save",
                    environment -> environment.defaultInTransactionRows().save(inTransaction));
        }

        /** {@link InTransactionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect("InTransactionStore.delete", environment -> {
                environment.defaultInTransactionRows().delete(inTransaction);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link InTransactionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.deleteById",
                    environment -> environment.defaultInTransactionRows().deleteById(id));
        }
    }

    /** The store of {@link Key}. */
    public static final class KeyRows {
        private KeyRows() {}

        /** {@link KeyStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findById", environment -> environment.defaultKeyRows().findById(id));
        }

        /** {@link KeyStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.require", environment -> environment.defaultKeyRows().require(id));
        }

        /** {@link KeyStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.requireVersion",
                    environment -> environment.defaultKeyRows().requireVersion(id, expected));
        }

        /** {@link KeyStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.exists", environment -> environment.defaultKeyRows().exists(id));
        }

        /** {@link KeyStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("KeyStore.count", environment -> environment.defaultKeyRows().count());
        }

        /** {@link KeyStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByName", environment -> environment.defaultKeyRows().findByName(name));
        }

        /** {@link KeyStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByCount", environment -> environment.defaultKeyRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Key> query() {
            return dev.tenon.store.StoreQuery.of("KeyStore", HasDefaultStore::defaultKeyRows);
        }

        /** {@link KeyStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> insert(Key key) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.insert", environment -> environment.defaultKeyRows().insert(key));
        }

        /** {@link KeyStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> save(Key key) {
            return dev.tenon.effect.Eff.effect("KeyStore.save", environment -> environment.defaultKeyRows().save(key));
        }

        /** {@link KeyStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Key key) {
            return dev.tenon.effect.Eff.effect("KeyStore.delete", environment -> {
                environment.defaultKeyRows().delete(key);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link KeyStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.deleteById", environment -> environment.defaultKeyRows().deleteById(id));
        }
    }

    /** The store of {@link List}. */
    public static final class ListRows {
        private ListRows() {}

        /** {@link ListStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findById", environment -> environment.defaultListRows().findById(id));
        }

        /** {@link ListStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.require", environment -> environment.defaultListRows().require(id));
        }

        /** {@link ListStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.requireVersion",
                    environment -> environment.defaultListRows().requireVersion(id, expected));
        }

        /** {@link ListStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.exists", environment -> environment.defaultListRows().exists(id));
        }

        /** {@link ListStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("ListStore.count", environment -> environment.defaultListRows().count());
        }

        /** {@link ListStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByName", environment -> environment.defaultListRows().findByName(name));
        }

        /** {@link ListStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByCount", environment -> environment.defaultListRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, List> query() {
            return dev.tenon.store.StoreQuery.of("ListStore", HasDefaultStore::defaultListRows);
        }

        /** {@link ListStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> insert(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.insert", environment -> environment.defaultListRows().insert(list));
        }

        /** {@link ListStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> save(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.save", environment -> environment.defaultListRows().save(list));
        }

        /** {@link ListStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(List list) {
            return dev.tenon.effect.Eff.effect("ListStore.delete", environment -> {
                environment.defaultListRows().delete(list);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ListStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.deleteById", environment -> environment.defaultListRows().deleteById(id));
        }
    }

    /** The store of {@link Live}. */
    public static final class LiveRows {
        private LiveRows() {}

        /** {@link LiveStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findById", environment -> environment.defaultLiveRows().findById(id));
        }

        /** {@link LiveStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.require", environment -> environment.defaultLiveRows().require(id));
        }

        /** {@link LiveStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.requireVersion",
                    environment -> environment.defaultLiveRows().requireVersion(id, expected));
        }

        /** {@link LiveStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.exists", environment -> environment.defaultLiveRows().exists(id));
        }

        /** {@link LiveStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("LiveStore.count", environment -> environment.defaultLiveRows().count());
        }

        /** {@link LiveStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByName", environment -> environment.defaultLiveRows().findByName(name));
        }

        /** {@link LiveStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByCount", environment -> environment.defaultLiveRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Live> query() {
            return dev.tenon.store.StoreQuery.of("LiveStore", HasDefaultStore::defaultLiveRows);
        }

        /** {@link LiveStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> insert(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.insert", environment -> environment.defaultLiveRows().insert(live));
        }

        /** {@link LiveStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> save(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.save", environment -> environment.defaultLiveRows().save(live));
        }

        /** {@link LiveStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Live live) {
            return dev.tenon.effect.Eff.effect("LiveStore.delete", environment -> {
                environment.defaultLiveRows().delete(live);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link LiveStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.deleteById", environment -> environment.defaultLiveRows().deleteById(id));
        }
    }

    /** The store of {@link Module}. */
    public static final class ModuleRows {
        private ModuleRows() {}

        /** {@link ModuleStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Module>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findById", environment -> environment.defaultModuleRows().findById(id));
        }

        /** {@link ModuleStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.require", environment -> environment.defaultModuleRows().require(id));
        }

        /** {@link ModuleStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.requireVersion",
                    environment -> environment.defaultModuleRows().requireVersion(id, expected));
        }

        /** {@link ModuleStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.exists", environment -> environment.defaultModuleRows().exists(id));
        }

        /** {@link ModuleStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.count", environment -> environment.defaultModuleRows().count());
        }

        /** {@link ModuleStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Module>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByName", environment -> environment.defaultModuleRows().findByName(name));
        }

        /** {@link ModuleStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByCount", environment -> environment.defaultModuleRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Module> query() {
            return dev.tenon.store.StoreQuery.of("ModuleStore", HasDefaultStore::defaultModuleRows);
        }

        /** {@link ModuleStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> insert(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.insert", environment -> environment.defaultModuleRows().insert(module));
        }

        /** {@link ModuleStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> save(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.save", environment -> environment.defaultModuleRows().save(module));
        }

        /** {@link ModuleStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Module module) {
            return dev.tenon.effect.Eff.effect("ModuleStore.delete", environment -> {
                environment.defaultModuleRows().delete(module);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ModuleStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.deleteById", environment -> environment.defaultModuleRows().deleteById(id));
        }
    }

    /** The store of {@link Option}. */
    public static final class Options {
        private Options() {}

        /** {@link OptionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Option>> findById(
                String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findById", environment_ -> environment_.defaultOptions().findById(environment));
        }

        /** {@link OptionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> require(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.require", environment_ -> environment_.defaultOptions().require(environment));
        }

        /** {@link OptionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> requireVersion(
                String environment, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.requireVersion",
                    environment_ -> environment_.defaultOptions().requireVersion(environment, expected));
        }

        /** {@link OptionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.exists", environment_ -> environment_.defaultOptions().exists(environment));
        }

        /** {@link OptionStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.count", environment -> environment.defaultOptions().count());
        }

        /** {@link OptionStore#findByValue}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Option>> findByValue(
                String value) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findByValue", environment -> environment.defaultOptions().findByValue(value));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Option> query() {
            return dev.tenon.store.StoreQuery.of("OptionStore", HasDefaultStore::defaultOptions);
        }

        /** {@link OptionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> insert(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.insert", environment -> environment.defaultOptions().insert(option));
        }

        /** {@link OptionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> save(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.save", environment -> environment.defaultOptions().save(option));
        }

        /** {@link OptionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Option option) {
            return dev.tenon.effect.Eff.effect("OptionStore.delete", environment -> {
                environment.defaultOptions().delete(option);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link OptionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.deleteById", environment_ -> environment_.defaultOptions().deleteById(environment));
        }
    }

    /** The store of {@link Parts}. */
    public static final class PartsRows {
        private PartsRows() {}

        /** {@link PartsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Parts>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findById", environment -> environment.defaultPartsRows().findById(id));
        }

        /** {@link PartsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.require", environment -> environment.defaultPartsRows().require(id));
        }

        /** {@link PartsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.requireVersion",
                    environment -> environment.defaultPartsRows().requireVersion(id, expected));
        }

        /** {@link PartsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.exists", environment -> environment.defaultPartsRows().exists(id));
        }

        /** {@link PartsStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.count", environment -> environment.defaultPartsRows().count());
        }

        /** {@link PartsStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Parts>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByName", environment -> environment.defaultPartsRows().findByName(name));
        }

        /** {@link PartsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByCount", environment -> environment.defaultPartsRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Parts> query() {
            return dev.tenon.store.StoreQuery.of("PartsStore", HasDefaultStore::defaultPartsRows);
        }

        /** {@link PartsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> insert(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.insert", environment -> environment.defaultPartsRows().insert(parts));
        }

        /** {@link PartsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> save(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.save", environment -> environment.defaultPartsRows().save(parts));
        }

        /** {@link PartsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Parts parts) {
            return dev.tenon.effect.Eff.effect("PartsStore.delete", environment -> {
                environment.defaultPartsRows().delete(parts);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link PartsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.deleteById", environment -> environment.defaultPartsRows().deleteById(id));
        }
    }

    /** The store of {@link Reads}. */
    public static final class ReadsRows {
        private ReadsRows() {}

        /** {@link ReadsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Reads>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findById", environment -> environment.defaultReadsRows().findById(id));
        }

        /** {@link ReadsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.require", environment -> environment.defaultReadsRows().require(id));
        }

        /** {@link ReadsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.requireVersion",
                    environment -> environment.defaultReadsRows().requireVersion(id, expected));
        }

        /** {@link ReadsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.exists", environment -> environment.defaultReadsRows().exists(id));
        }

        /** {@link ReadsStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.count", environment -> environment.defaultReadsRows().count());
        }

        /** {@link ReadsStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Reads>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByName", environment -> environment.defaultReadsRows().findByName(name));
        }

        /** {@link ReadsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByCount", environment -> environment.defaultReadsRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Reads> query() {
            return dev.tenon.store.StoreQuery.of("ReadsStore", HasDefaultStore::defaultReadsRows);
        }

        /** {@link ReadsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> insert(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.insert", environment -> environment.defaultReadsRows().insert(reads));
        }

        /** {@link ReadsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> save(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.save", environment -> environment.defaultReadsRows().save(reads));
        }

        /** {@link ReadsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Reads reads) {
            return dev.tenon.effect.Eff.effect("ReadsStore.delete", environment -> {
                environment.defaultReadsRows().delete(reads);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link ReadsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.deleteById", environment -> environment.defaultReadsRows().deleteById(id));
        }
    }

    /** The store of {@link Record}. */
    public static final class RecordRows {
        private RecordRows() {}

        /** {@link RecordStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Record>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findById", environment -> environment.defaultRecordRows().findById(id));
        }

        /** {@link RecordStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.require", environment -> environment.defaultRecordRows().require(id));
        }

        /** {@link RecordStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.requireVersion",
                    environment -> environment.defaultRecordRows().requireVersion(id, expected));
        }

        /** {@link RecordStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.exists", environment -> environment.defaultRecordRows().exists(id));
        }

        /** {@link RecordStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.count", environment -> environment.defaultRecordRows().count());
        }

        /** {@link RecordStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Record>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByName", environment -> environment.defaultRecordRows().findByName(name));
        }

        /** {@link RecordStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByCount", environment -> environment.defaultRecordRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Record> query() {
            return dev.tenon.store.StoreQuery.of("RecordStore", HasDefaultStore::defaultRecordRows);
        }

        /** {@link RecordStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> insert(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.insert", environment -> environment.defaultRecordRows().insert(record));
        }

        /** {@link RecordStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> save(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.save", environment -> environment.defaultRecordRows().save(record));
        }

        /** {@link RecordStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Record record) {
            return dev.tenon.effect.Eff.effect("RecordStore.delete", environment -> {
                environment.defaultRecordRows().delete(record);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link RecordStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.deleteById", environment -> environment.defaultRecordRows().deleteById(id));
        }
    }

    /** The store of {@link Runtime}. */
    public static final class RuntimeRows {
        private RuntimeRows() {}

        /** {@link RuntimeStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Runtime>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findById", environment -> environment.defaultRuntimeRows().findById(id));
        }

        /** {@link RuntimeStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.require", environment -> environment.defaultRuntimeRows().require(id));
        }

        /** {@link RuntimeStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.requireVersion",
                    environment -> environment.defaultRuntimeRows().requireVersion(id, expected));
        }

        /** {@link RuntimeStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.exists", environment -> environment.defaultRuntimeRows().exists(id));
        }

        /** {@link RuntimeStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.count", environment -> environment.defaultRuntimeRows().count());
        }

        /** {@link RuntimeStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Runtime>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByName", environment -> environment.defaultRuntimeRows().findByName(name));
        }

        /** {@link RuntimeStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByCount", environment -> environment.defaultRuntimeRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Runtime> query() {
            return dev.tenon.store.StoreQuery.of("RuntimeStore", HasDefaultStore::defaultRuntimeRows);
        }

        /** {@link RuntimeStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> insert(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.insert", environment -> environment.defaultRuntimeRows().insert(runtime));
        }

        /** {@link RuntimeStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> save(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.save", environment -> environment.defaultRuntimeRows().save(runtime));
        }

        /** {@link RuntimeStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Runtime runtime) {
            return dev.tenon.effect.Eff.effect("RuntimeStore.delete", environment -> {
                environment.defaultRuntimeRows().delete(runtime);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link RuntimeStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.deleteById", environment -> environment.defaultRuntimeRows().deleteById(id));
        }
    }

    /** The store of {@link Seq}. */
    public static final class SeqRows {
        private SeqRows() {}

        /** {@link SeqStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findById", environment -> environment.defaultSeqRows().findById(id));
        }

        /** {@link SeqStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.require", environment -> environment.defaultSeqRows().require(id));
        }

        /** {@link SeqStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.requireVersion",
                    environment -> environment.defaultSeqRows().requireVersion(id, expected));
        }

        /** {@link SeqStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.exists", environment -> environment.defaultSeqRows().exists(id));
        }

        /** {@link SeqStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("SeqStore.count", environment -> environment.defaultSeqRows().count());
        }

        /** {@link SeqStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByName", environment -> environment.defaultSeqRows().findByName(name));
        }

        /** {@link SeqStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByCount", environment -> environment.defaultSeqRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Seq> query() {
            return dev.tenon.store.StoreQuery.of("SeqStore", HasDefaultStore::defaultSeqRows);
        }

        /** {@link SeqStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> insert(Seq seq) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.insert", environment -> environment.defaultSeqRows().insert(seq));
        }

        /** {@link SeqStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> save(Seq seq) {
            return dev.tenon.effect.Eff.effect("SeqStore.save", environment -> environment.defaultSeqRows().save(seq));
        }

        /** {@link SeqStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Seq seq) {
            return dev.tenon.effect.Eff.effect("SeqStore.delete", environment -> {
                environment.defaultSeqRows().delete(seq);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link SeqStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.deleteById", environment -> environment.defaultSeqRows().deleteById(id));
        }
    }

    /** The store of {@link StoreQuery}. */
    public static final class StoreQueryRows {
        private StoreQueryRows() {}

        /** {@link StoreQueryStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<StoreQuery>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findById", environment -> environment.defaultStoreQueryRows().findById(id));
        }

        /** {@link StoreQueryStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.require", environment -> environment.defaultStoreQueryRows().require(id));
        }

        /** {@link StoreQueryStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.requireVersion",
                    environment -> environment.defaultStoreQueryRows().requireVersion(id, expected));
        }

        /** {@link StoreQueryStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.exists", environment -> environment.defaultStoreQueryRows().exists(id));
        }

        /** {@link StoreQueryStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.count", environment -> environment.defaultStoreQueryRows().count());
        }

        /** {@link StoreQueryStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<StoreQuery>>
                findByName(String name) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByName", environment -> environment.defaultStoreQueryRows().findByName(name));
        }

        /** {@link StoreQueryStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByCount",
                    environment -> environment.defaultStoreQueryRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, StoreQuery> query() {
            return dev.tenon.store.StoreQuery.of("StoreQueryStore", HasDefaultStore::defaultStoreQueryRows);
        }

        /** {@link StoreQueryStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> insert(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.insert", environment -> environment.defaultStoreQueryRows().insert(storeQuery));
        }

        /** {@link StoreQueryStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> save(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.save", environment -> environment.defaultStoreQueryRows().save(storeQuery));
        }

        /** {@link StoreQueryStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect("StoreQueryStore.delete", environment -> {
                environment.defaultStoreQueryRows().delete(storeQuery);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link StoreQueryStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.deleteById", environment -> environment.defaultStoreQueryRows().deleteById(id));
        }
    }

    /** The store of {@link Store}. */
    public static final class StoreRows {
        private StoreRows() {}

        /** {@link StoreStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Store>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findById", environment -> environment.defaultStoreRows().findById(id));
        }

        /** {@link StoreStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.require", environment -> environment.defaultStoreRows().require(id));
        }

        /** {@link StoreStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.requireVersion",
                    environment -> environment.defaultStoreRows().requireVersion(id, expected));
        }

        /** {@link StoreStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.exists", environment -> environment.defaultStoreRows().exists(id));
        }

        /** {@link StoreStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.count", environment -> environment.defaultStoreRows().count());
        }

        /** {@link StoreStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Store>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByName", environment -> environment.defaultStoreRows().findByName(name));
        }

        /** {@link StoreStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByCount", environment -> environment.defaultStoreRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Store> query() {
            return dev.tenon.store.StoreQuery.of("StoreStore", HasDefaultStore::defaultStoreRows);
        }

        /** {@link StoreStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> insert(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.insert", environment -> environment.defaultStoreRows().insert(store));
        }

        /** {@link StoreStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> save(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.save", environment -> environment.defaultStoreRows().save(store));
        }

        /** {@link StoreStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Store store) {
            return dev.tenon.effect.Eff.effect("StoreStore.delete", environment -> {
                environment.defaultStoreRows().delete(store);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link StoreStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.deleteById", environment -> environment.defaultStoreRows().deleteById(id));
        }
    }

    /** The store of {@link Transactor}. */
    public static final class TransactorRows {
        private TransactorRows() {}

        /** {@link TransactorStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Transactor>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findById", environment -> environment.defaultTransactorRows().findById(id));
        }

        /** {@link TransactorStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.require", environment -> environment.defaultTransactorRows().require(id));
        }

        /** {@link TransactorStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.requireVersion",
                    environment -> environment.defaultTransactorRows().requireVersion(id, expected));
        }

        /** {@link TransactorStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.exists", environment -> environment.defaultTransactorRows().exists(id));
        }

        /** {@link TransactorStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.count", environment -> environment.defaultTransactorRows().count());
        }

        /** {@link TransactorStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Transactor>>
                findByName(String name) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByName", environment -> environment.defaultTransactorRows().findByName(name));
        }

        /** {@link TransactorStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByCount",
                    environment -> environment.defaultTransactorRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Transactor> query() {
            return dev.tenon.store.StoreQuery.of("TransactorStore", HasDefaultStore::defaultTransactorRows);
        }

        /** {@link TransactorStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> insert(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.insert", environment -> environment.defaultTransactorRows().insert(transactor));
        }

        /** {@link TransactorStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> save(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.save", environment -> environment.defaultTransactorRows().save(transactor));
        }

        /** {@link TransactorStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Transactor transactor) {
            return dev.tenon.effect.Eff.effect("TransactorStore.delete", environment -> {
                environment.defaultTransactorRows().delete(transactor);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link TransactorStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.deleteById", environment -> environment.defaultTransactorRows().deleteById(id));
        }
    }

    /** The store of {@link Tx}. */
    public static final class TxRows {
        private TxRows() {}

        /** {@link TxStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findById", environment -> environment.defaultTxRows().findById(id));
        }

        /** {@link TxStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.require", environment -> environment.defaultTxRows().require(id));
        }

        /** {@link TxStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.requireVersion", environment -> environment.defaultTxRows().requireVersion(id, expected));
        }

        /** {@link TxStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect("TxStore.exists", environment -> environment.defaultTxRows().exists(id));
        }

        /** {@link TxStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("TxStore.count", environment -> environment.defaultTxRows().count());
        }

        /** {@link TxStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByName", environment -> environment.defaultTxRows().findByName(name));
        }

        /** {@link TxStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByCount", environment -> environment.defaultTxRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Tx> query() {
            return dev.tenon.store.StoreQuery.of("TxStore", HasDefaultStore::defaultTxRows);
        }

        /** {@link TxStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> insert(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.insert", environment -> environment.defaultTxRows().insert(tx));
        }

        /** {@link TxStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> save(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.save", environment -> environment.defaultTxRows().save(tx));
        }

        /** {@link TxStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.delete", environment -> {
                environment.defaultTxRows().delete(tx);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link TxStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.deleteById", environment -> environment.defaultTxRows().deleteById(id));
        }
    }

    /** The store of {@link Unit}. */
    public static final class UnitRows {
        private UnitRows() {}

        /** {@link UnitStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findById", environment -> environment.defaultUnitRows().findById(id));
        }

        /** {@link UnitStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.require", environment -> environment.defaultUnitRows().require(id));
        }

        /** {@link UnitStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.requireVersion",
                    environment -> environment.defaultUnitRows().requireVersion(id, expected));
        }

        /** {@link UnitStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.exists", environment -> environment.defaultUnitRows().exists(id));
        }

        /** {@link UnitStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("UnitStore.count", environment -> environment.defaultUnitRows().count());
        }

        /** {@link UnitStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByName", environment -> environment.defaultUnitRows().findByName(name));
        }

        /** {@link UnitStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByCount", environment -> environment.defaultUnitRows().findByCount(count));
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, Unit> query() {
            return dev.tenon.store.StoreQuery.of("UnitStore", HasDefaultStore::defaultUnitRows);
        }

        /** {@link UnitStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> insert(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.insert", environment -> environment.defaultUnitRows().insert(unit));
        }

        /** {@link UnitStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> save(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.save", environment -> environment.defaultUnitRows().save(unit));
        }

        /** {@link UnitStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Unit unit) {
            return dev.tenon.effect.Eff.effect("UnitStore.delete", environment -> {
                environment.defaultUnitRows().delete(unit);
                return dev.tenon.effect.Unit.UNIT;
            });
        }

        /** {@link UnitStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.deleteById", environment -> environment.defaultUnitRows().deleteById(id));
        }
    }
}
