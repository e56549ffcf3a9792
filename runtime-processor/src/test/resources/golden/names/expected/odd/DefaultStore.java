package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;

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
                    "CaseStore.findById", environment -> environment.defaultCases().findById(id), id);
        }

        /** {@link CaseStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> require(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.require", environment -> environment.defaultCases().require(id), id);
        }

        /** {@link CaseStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Case> requireVersion(
                CaseId id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.requireVersion",
                    environment -> environment.defaultCases().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link CaseStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findAllById(
                Iterable<? extends CaseId> ids) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findAllById", environment -> environment.defaultCases().findAllById(ids), ids);
        }

        /** {@link CaseStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.exists", environment -> environment.defaultCases().exists(id), id);
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
                    environment_ -> environment_.defaultCases().findByEnvironment(environment),
                    environment);
        }

        /** {@link CaseStore#findByEnvironment}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Case>> findByEnvironment(
                String environment, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEnvironment",
                    environment_ -> environment_.defaultCases().findByEnvironment(environment, after, size),
                    environment,
                    after,
                    size);
        }

        /** {@link CaseStore#findByDatabase}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Case>> findByDatabase(
                String database) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByDatabase",
                    environment -> environment.defaultCases().findByDatabase(database),
                    database);
        }

        /** {@link CaseStore#findBySession}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findBySession(
                String session) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findBySession",
                    environment -> environment.defaultCases().findBySession(session),
                    session);
        }

        /** {@link CaseStore#findBySession}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Case>> findBySession(
                String session, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findBySession",
                    environment -> environment.defaultCases().findBySession(session, after, size),
                    session,
                    after,
                    size);
        }

        /** {@link CaseStore#findByEntity}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByEntity(
                int entity) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEntity", environment -> environment.defaultCases().findByEntity(entity), entity);
        }

        /** {@link CaseStore#findByEntity}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Case>> findByEntity(
                int entity, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByEntity",
                    environment -> environment.defaultCases().findByEntity(entity, after, size),
                    entity,
                    after,
                    size);
        }

        /** {@link CaseStore#findByResult}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> findByResult(
                String result) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByResult", environment -> environment.defaultCases().findByResult(result), result);
        }

        /** {@link CaseStore#findByResult}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Case>> findByResult(
                String result, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.findByResult",
                    environment -> environment.defaultCases().findByResult(result, after, size),
                    result,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Case> query() {
            return dev.tenon.store.StoreQuery.of(
                    "CaseStore", HasDefaultStore::defaultCases, HasDefaultStoreTx::defaultCases);
        }

        /** {@link CaseStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> insert(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.insert", environment -> environment.defaultCases().insert(case_), case_);
        }

        /** {@link CaseStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> save(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.save", environment -> environment.defaultCases().save(case_), case_);
        }

        /** {@link CaseStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Case> update(Case case_) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.update", environment -> environment.defaultCases().update(case_), case_);
        }

        /** {@link CaseStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> insertAll(
                Iterable<? extends Case> entities) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.insertAll", environment -> environment.defaultCases().insertAll(entities), entities);
        }

        /** {@link CaseStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Case>> saveAll(
                Iterable<? extends Case> entities) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.saveAll", environment -> environment.defaultCases().saveAll(entities), entities);
        }

        /** {@link CaseStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Case case_) {
            return dev.tenon.effect.Eff.effect("CaseStore.delete", environment -> {
                environment.defaultCases().delete(case_);
                return dev.tenon.effect.Unit.UNIT;
            }, case_);
        }

        /** {@link CaseStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Case> entities) {
            return dev.tenon.effect.Eff.effect("CaseStore.deleteAll", environment -> {
                environment.defaultCases().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link CaseStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(CaseId id) {
            return dev.tenon.effect.Eff.effect(
                    "CaseStore.deleteById", environment -> environment.defaultCases().deleteById(id), id);
        }
    }

    /** The store of {@link Eff}. */
    public static final class EffRows {
        private EffRows() {}

        /** {@link EffStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findById", environment -> environment.defaultEffRows().findById(id), id);
        }

        /** {@link EffStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.require", environment -> environment.defaultEffRows().require(id), id);
        }

        /** {@link EffStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Eff> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.requireVersion",
                    environment -> environment.defaultEffRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link EffStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findAllById", environment -> environment.defaultEffRows().findAllById(ids), ids);
        }

        /** {@link EffStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.exists", environment -> environment.defaultEffRows().exists(id), id);
        }

        /** {@link EffStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("EffStore.count", environment -> environment.defaultEffRows().count());
        }

        /** {@link EffStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Eff>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByName", environment -> environment.defaultEffRows().findByName(name), name);
        }

        /** {@link EffStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByCount", environment -> environment.defaultEffRows().findByCount(count), count);
        }

        /** {@link EffStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Eff>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.findByCount",
                    environment -> environment.defaultEffRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Eff> query() {
            return dev.tenon.store.StoreQuery.of(
                    "EffStore", HasDefaultStore::defaultEffRows, HasDefaultStoreTx::defaultEffRows);
        }

        /** {@link EffStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> insert(Eff eff) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.insert", environment -> environment.defaultEffRows().insert(eff), eff);
        }

        /** {@link EffStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> save(Eff eff) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.save", environment -> environment.defaultEffRows().save(eff), eff);
        }

        /** {@link EffStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Eff> update(Eff eff) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.update", environment -> environment.defaultEffRows().update(eff), eff);
        }

        /** {@link EffStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> insertAll(
                Iterable<? extends Eff> entities) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.insertAll", environment -> environment.defaultEffRows().insertAll(entities), entities);
        }

        /** {@link EffStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Eff>> saveAll(
                Iterable<? extends Eff> entities) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.saveAll", environment -> environment.defaultEffRows().saveAll(entities), entities);
        }

        /** {@link EffStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Eff eff) {
            return dev.tenon.effect.Eff.effect("EffStore.delete", environment -> {
                environment.defaultEffRows().delete(eff);
                return dev.tenon.effect.Unit.UNIT;
            }, eff);
        }

        /** {@link EffStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Eff> entities) {
            return dev.tenon.effect.Eff.effect("EffStore.deleteAll", environment -> {
                environment.defaultEffRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link EffStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "EffStore.deleteById", environment -> environment.defaultEffRows().deleteById(id), id);
        }
    }

    /** The store of {@link Field}. */
    public static final class FieldRows {
        private FieldRows() {}

        /** {@link FieldStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Field>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findById", environment -> environment.defaultFieldRows().findById(id), id);
        }

        /** {@link FieldStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.require", environment -> environment.defaultFieldRows().require(id), id);
        }

        /** {@link FieldStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Field> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.requireVersion",
                    environment -> environment.defaultFieldRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link FieldStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findAllById", environment -> environment.defaultFieldRows().findAllById(ids), ids);
        }

        /** {@link FieldStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.exists", environment -> environment.defaultFieldRows().exists(id), id);
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
                    "FieldStore.findByName", environment -> environment.defaultFieldRows().findByName(name), name);
        }

        /** {@link FieldStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByCount", environment -> environment.defaultFieldRows().findByCount(count), count);
        }

        /** {@link FieldStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Field>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.findByCount",
                    environment -> environment.defaultFieldRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Field> query() {
            return dev.tenon.store.StoreQuery.of(
                    "FieldStore", HasDefaultStore::defaultFieldRows, HasDefaultStoreTx::defaultFieldRows);
        }

        /** {@link FieldStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> insert(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.insert", environment -> environment.defaultFieldRows().insert(field), field);
        }

        /** {@link FieldStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> save(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.save", environment -> environment.defaultFieldRows().save(field), field);
        }

        /** {@link FieldStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Field> update(Field field) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.update", environment -> environment.defaultFieldRows().update(field), field);
        }

        /** {@link FieldStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> insertAll(
                Iterable<? extends Field> entities) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.insertAll",
                    environment -> environment.defaultFieldRows().insertAll(entities),
                    entities);
        }

        /** {@link FieldStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Field>> saveAll(
                Iterable<? extends Field> entities) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.saveAll", environment -> environment.defaultFieldRows().saveAll(entities), entities);
        }

        /** {@link FieldStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Field field) {
            return dev.tenon.effect.Eff.effect("FieldStore.delete", environment -> {
                environment.defaultFieldRows().delete(field);
                return dev.tenon.effect.Unit.UNIT;
            }, field);
        }

        /** {@link FieldStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Field> entities) {
            return dev.tenon.effect.Eff.effect("FieldStore.deleteAll", environment -> {
                environment.defaultFieldRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link FieldStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FieldStore.deleteById", environment -> environment.defaultFieldRows().deleteById(id), id);
        }
    }

    /** The store of {@link Function}. */
    public static final class FunctionRows {
        private FunctionRows() {}

        /** {@link FunctionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Function>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findById", environment -> environment.defaultFunctionRows().findById(id), id);
        }

        /** {@link FunctionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.require", environment -> environment.defaultFunctionRows().require(id), id);
        }

        /** {@link FunctionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Function> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.requireVersion",
                    environment -> environment.defaultFunctionRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link FunctionStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findAllById",
                    environment -> environment.defaultFunctionRows().findAllById(ids),
                    ids);
        }

        /** {@link FunctionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.exists", environment -> environment.defaultFunctionRows().exists(id), id);
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
                    "FunctionStore.findByName",
                    environment -> environment.defaultFunctionRows().findByName(name),
                    name);
        }

        /** {@link FunctionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByCount",
                    environment -> environment.defaultFunctionRows().findByCount(count),
                    count);
        }

        /** {@link FunctionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Function>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.findByCount",
                    environment -> environment.defaultFunctionRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Function> query() {
            return dev.tenon.store.StoreQuery.of(
                    "FunctionStore", HasDefaultStore::defaultFunctionRows, HasDefaultStoreTx::defaultFunctionRows);
        }

        /** {@link FunctionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> insert(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.insert",
                    environment -> environment.defaultFunctionRows().insert(function),
                    function);
        }

        /** {@link FunctionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> save(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.save", environment -> environment.defaultFunctionRows().save(function), function);
        }

        /** {@link FunctionStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Function> update(Function function) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.update",
                    environment -> environment.defaultFunctionRows().update(function),
                    function);
        }

        /** {@link FunctionStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> insertAll(
                Iterable<? extends Function> entities) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.insertAll",
                    environment -> environment.defaultFunctionRows().insertAll(entities),
                    entities);
        }

        /** {@link FunctionStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Function>> saveAll(
                Iterable<? extends Function> entities) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.saveAll",
                    environment -> environment.defaultFunctionRows().saveAll(entities),
                    entities);
        }

        /** {@link FunctionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Function function) {
            return dev.tenon.effect.Eff.effect("FunctionStore.delete", environment -> {
                environment.defaultFunctionRows().delete(function);
                return dev.tenon.effect.Unit.UNIT;
            }, function);
        }

        /** {@link FunctionStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Function> entities) {
            return dev.tenon.effect.Eff.effect("FunctionStore.deleteAll", environment -> {
                environment.defaultFunctionRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link FunctionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "FunctionStore.deleteById", environment -> environment.defaultFunctionRows().deleteById(id), id);
        }
    }

    /** The store of {@link InTransaction}. */
    public static final class InTransactionRows {
        private InTransactionRows() {}

        /** {@link InTransactionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<InTransaction>>
                findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findById",
                    environment -> environment.defaultInTransactionRows().findById(id),
                    id);
        }

        /** {@link InTransactionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.require",
                    environment -> environment.defaultInTransactionRows().require(id),
                    id);
        }

        /** {@link InTransactionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, InTransaction> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.requireVersion",
                    environment -> environment.defaultInTransactionRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link InTransactionStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>>
                findAllById(Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findAllById",
                    environment -> environment.defaultInTransactionRows().findAllById(ids),
                    ids);
        }

        /** {@link InTransactionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.exists", environment -> environment.defaultInTransactionRows().exists(id), id);
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
                    environment -> environment.defaultInTransactionRows().findByName(name),
                    name);
        }

        /** {@link InTransactionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByCount",
                    environment -> environment.defaultInTransactionRows().findByCount(count),
                    count);
        }

        /** {@link InTransactionStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<InTransaction>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.findByCount",
                    environment -> environment.defaultInTransactionRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, InTransaction> query() {
            return dev.tenon.store.StoreQuery.of(
                    "InTransactionStore",
                    HasDefaultStore::defaultInTransactionRows,
                    HasDefaultStoreTx::defaultInTransactionRows);
        }

        /** {@link InTransactionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> insert(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.insert",
                    environment -> environment.defaultInTransactionRows().insert(inTransaction),
                    inTransaction);
        }

        /** {@link InTransactionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> save(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.save",
                    environment -> environment.defaultInTransactionRows().save(inTransaction),
                    inTransaction);
        }

        /** {@link InTransactionStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, InTransaction> update(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.update",
                    environment -> environment.defaultInTransactionRows().update(inTransaction),
                    inTransaction);
        }

        /** {@link InTransactionStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>>
                insertAll(Iterable<? extends InTransaction> entities) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.insertAll",
                    environment -> environment.defaultInTransactionRows().insertAll(entities),
                    entities);
        }

        /** {@link InTransactionStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<InTransaction>>
                saveAll(Iterable<? extends InTransaction> entities) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.saveAll",
                    environment -> environment.defaultInTransactionRows().saveAll(entities),
                    entities);
        }

        /** {@link InTransactionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                InTransaction inTransaction) {
            return dev.tenon.effect.Eff.effect("InTransactionStore.delete", environment -> {
                environment.defaultInTransactionRows().delete(inTransaction);
                return dev.tenon.effect.Unit.UNIT;
            }, inTransaction);
        }

        /** {@link InTransactionStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends InTransaction> entities) {
            return dev.tenon.effect.Eff.effect("InTransactionStore.deleteAll", environment -> {
                environment.defaultInTransactionRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link InTransactionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "InTransactionStore.deleteById",
                    environment -> environment.defaultInTransactionRows().deleteById(id),
                    id);
        }
    }

    /** The store of {@link Key}. */
    public static final class KeyRows {
        private KeyRows() {}

        /** {@link KeyStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findById", environment -> environment.defaultKeyRows().findById(id), id);
        }

        /** {@link KeyStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.require", environment -> environment.defaultKeyRows().require(id), id);
        }

        /** {@link KeyStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Key> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.requireVersion",
                    environment -> environment.defaultKeyRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link KeyStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findAllById", environment -> environment.defaultKeyRows().findAllById(ids), ids);
        }

        /** {@link KeyStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.exists", environment -> environment.defaultKeyRows().exists(id), id);
        }

        /** {@link KeyStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("KeyStore.count", environment -> environment.defaultKeyRows().count());
        }

        /** {@link KeyStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Key>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByName", environment -> environment.defaultKeyRows().findByName(name), name);
        }

        /** {@link KeyStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByCount", environment -> environment.defaultKeyRows().findByCount(count), count);
        }

        /** {@link KeyStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Key>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.findByCount",
                    environment -> environment.defaultKeyRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Key> query() {
            return dev.tenon.store.StoreQuery.of(
                    "KeyStore", HasDefaultStore::defaultKeyRows, HasDefaultStoreTx::defaultKeyRows);
        }

        /** {@link KeyStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> insert(Key key) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.insert", environment -> environment.defaultKeyRows().insert(key), key);
        }

        /** {@link KeyStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> save(Key key) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.save", environment -> environment.defaultKeyRows().save(key), key);
        }

        /** {@link KeyStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Key> update(Key key) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.update", environment -> environment.defaultKeyRows().update(key), key);
        }

        /** {@link KeyStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> insertAll(
                Iterable<? extends Key> entities) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.insertAll", environment -> environment.defaultKeyRows().insertAll(entities), entities);
        }

        /** {@link KeyStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Key>> saveAll(
                Iterable<? extends Key> entities) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.saveAll", environment -> environment.defaultKeyRows().saveAll(entities), entities);
        }

        /** {@link KeyStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Key key) {
            return dev.tenon.effect.Eff.effect("KeyStore.delete", environment -> {
                environment.defaultKeyRows().delete(key);
                return dev.tenon.effect.Unit.UNIT;
            }, key);
        }

        /** {@link KeyStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Key> entities) {
            return dev.tenon.effect.Eff.effect("KeyStore.deleteAll", environment -> {
                environment.defaultKeyRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link KeyStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "KeyStore.deleteById", environment -> environment.defaultKeyRows().deleteById(id), id);
        }
    }

    /** The store of {@link List}. */
    public static final class ListRows {
        private ListRows() {}

        /** {@link ListStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findById", environment -> environment.defaultListRows().findById(id), id);
        }

        /** {@link ListStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.require", environment -> environment.defaultListRows().require(id), id);
        }

        /** {@link ListStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, List> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.requireVersion",
                    environment -> environment.defaultListRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ListStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findAllById", environment -> environment.defaultListRows().findAllById(ids), ids);
        }

        /** {@link ListStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.exists", environment -> environment.defaultListRows().exists(id), id);
        }

        /** {@link ListStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("ListStore.count", environment -> environment.defaultListRows().count());
        }

        /** {@link ListStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<List>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByName", environment -> environment.defaultListRows().findByName(name), name);
        }

        /** {@link ListStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByCount", environment -> environment.defaultListRows().findByCount(count), count);
        }

        /** {@link ListStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<List>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.findByCount",
                    environment -> environment.defaultListRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, List> query() {
            return dev.tenon.store.StoreQuery.of(
                    "ListStore", HasDefaultStore::defaultListRows, HasDefaultStoreTx::defaultListRows);
        }

        /** {@link ListStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> insert(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.insert", environment -> environment.defaultListRows().insert(list), list);
        }

        /** {@link ListStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> save(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.save", environment -> environment.defaultListRows().save(list), list);
        }

        /** {@link ListStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, List> update(List list) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.update", environment -> environment.defaultListRows().update(list), list);
        }

        /** {@link ListStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> insertAll(
                Iterable<? extends List> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.insertAll", environment -> environment.defaultListRows().insertAll(entities), entities);
        }

        /** {@link ListStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<List>> saveAll(
                Iterable<? extends List> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.saveAll", environment -> environment.defaultListRows().saveAll(entities), entities);
        }

        /** {@link ListStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(List list) {
            return dev.tenon.effect.Eff.effect("ListStore.delete", environment -> {
                environment.defaultListRows().delete(list);
                return dev.tenon.effect.Unit.UNIT;
            }, list);
        }

        /** {@link ListStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends List> entities) {
            return dev.tenon.effect.Eff.effect("ListStore.deleteAll", environment -> {
                environment.defaultListRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link ListStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ListStore.deleteById", environment -> environment.defaultListRows().deleteById(id), id);
        }
    }

    /** The store of {@link Live}. */
    public static final class LiveRows {
        private LiveRows() {}

        /** {@link LiveStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findById", environment -> environment.defaultLiveRows().findById(id), id);
        }

        /** {@link LiveStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.require", environment -> environment.defaultLiveRows().require(id), id);
        }

        /** {@link LiveStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Live> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.requireVersion",
                    environment -> environment.defaultLiveRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link LiveStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findAllById", environment -> environment.defaultLiveRows().findAllById(ids), ids);
        }

        /** {@link LiveStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.exists", environment -> environment.defaultLiveRows().exists(id), id);
        }

        /** {@link LiveStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("LiveStore.count", environment -> environment.defaultLiveRows().count());
        }

        /** {@link LiveStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Live>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByName", environment -> environment.defaultLiveRows().findByName(name), name);
        }

        /** {@link LiveStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByCount", environment -> environment.defaultLiveRows().findByCount(count), count);
        }

        /** {@link LiveStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Live>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.findByCount",
                    environment -> environment.defaultLiveRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Live> query() {
            return dev.tenon.store.StoreQuery.of(
                    "LiveStore", HasDefaultStore::defaultLiveRows, HasDefaultStoreTx::defaultLiveRows);
        }

        /** {@link LiveStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> insert(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.insert", environment -> environment.defaultLiveRows().insert(live), live);
        }

        /** {@link LiveStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> save(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.save", environment -> environment.defaultLiveRows().save(live), live);
        }

        /** {@link LiveStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Live> update(Live live) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.update", environment -> environment.defaultLiveRows().update(live), live);
        }

        /** {@link LiveStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> insertAll(
                Iterable<? extends Live> entities) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.insertAll", environment -> environment.defaultLiveRows().insertAll(entities), entities);
        }

        /** {@link LiveStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Live>> saveAll(
                Iterable<? extends Live> entities) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.saveAll", environment -> environment.defaultLiveRows().saveAll(entities), entities);
        }

        /** {@link LiveStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Live live) {
            return dev.tenon.effect.Eff.effect("LiveStore.delete", environment -> {
                environment.defaultLiveRows().delete(live);
                return dev.tenon.effect.Unit.UNIT;
            }, live);
        }

        /** {@link LiveStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Live> entities) {
            return dev.tenon.effect.Eff.effect("LiveStore.deleteAll", environment -> {
                environment.defaultLiveRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link LiveStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "LiveStore.deleteById", environment -> environment.defaultLiveRows().deleteById(id), id);
        }
    }

    /** The store of {@link Module}. */
    public static final class ModuleRows {
        private ModuleRows() {}

        /** {@link ModuleStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Module>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findById", environment -> environment.defaultModuleRows().findById(id), id);
        }

        /** {@link ModuleStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.require", environment -> environment.defaultModuleRows().require(id), id);
        }

        /** {@link ModuleStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Module> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.requireVersion",
                    environment -> environment.defaultModuleRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ModuleStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findAllById", environment -> environment.defaultModuleRows().findAllById(ids), ids);
        }

        /** {@link ModuleStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.exists", environment -> environment.defaultModuleRows().exists(id), id);
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
                    "ModuleStore.findByName", environment -> environment.defaultModuleRows().findByName(name), name);
        }

        /** {@link ModuleStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByCount",
                    environment -> environment.defaultModuleRows().findByCount(count),
                    count);
        }

        /** {@link ModuleStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Module>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.findByCount",
                    environment -> environment.defaultModuleRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Module> query() {
            return dev.tenon.store.StoreQuery.of(
                    "ModuleStore", HasDefaultStore::defaultModuleRows, HasDefaultStoreTx::defaultModuleRows);
        }

        /** {@link ModuleStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> insert(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.insert", environment -> environment.defaultModuleRows().insert(module), module);
        }

        /** {@link ModuleStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> save(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.save", environment -> environment.defaultModuleRows().save(module), module);
        }

        /** {@link ModuleStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Module> update(Module module) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.update", environment -> environment.defaultModuleRows().update(module), module);
        }

        /** {@link ModuleStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> insertAll(
                Iterable<? extends Module> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.insertAll",
                    environment -> environment.defaultModuleRows().insertAll(entities),
                    entities);
        }

        /** {@link ModuleStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Module>> saveAll(
                Iterable<? extends Module> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.saveAll", environment -> environment.defaultModuleRows().saveAll(entities), entities);
        }

        /** {@link ModuleStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Module module) {
            return dev.tenon.effect.Eff.effect("ModuleStore.delete", environment -> {
                environment.defaultModuleRows().delete(module);
                return dev.tenon.effect.Unit.UNIT;
            }, module);
        }

        /** {@link ModuleStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Module> entities) {
            return dev.tenon.effect.Eff.effect("ModuleStore.deleteAll", environment -> {
                environment.defaultModuleRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link ModuleStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ModuleStore.deleteById", environment -> environment.defaultModuleRows().deleteById(id), id);
        }
    }

    /** The store of {@link Option}. */
    public static final class Options {
        private Options() {}

        /** {@link OptionStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Option>> findById(
                String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findById",
                    environment_ -> environment_.defaultOptions().findById(environment),
                    environment);
        }

        /** {@link OptionStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> require(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.require",
                    environment_ -> environment_.defaultOptions().require(environment),
                    environment);
        }

        /** {@link OptionStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Option> requireVersion(
                String environment, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.requireVersion",
                    environment_ -> environment_.defaultOptions().requireVersion(environment, expected),
                    environment,
                    expected);
        }

        /** {@link OptionStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Option>> findAllById(
                Iterable<? extends String> ids) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.findAllById", environment -> environment.defaultOptions().findAllById(ids), ids);
        }

        /** {@link OptionStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.exists",
                    environment_ -> environment_.defaultOptions().exists(environment),
                    environment);
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
                    "OptionStore.findByValue", environment -> environment.defaultOptions().findByValue(value), value);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Option> query() {
            return dev.tenon.store.StoreQuery.of(
                    "OptionStore", HasDefaultStore::defaultOptions, HasDefaultStoreTx::defaultOptions);
        }

        /** {@link OptionStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> insert(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.insert", environment -> environment.defaultOptions().insert(option), option);
        }

        /** {@link OptionStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> save(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.save", environment -> environment.defaultOptions().save(option), option);
        }

        /** {@link OptionStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Option> update(Option option) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.update", environment -> environment.defaultOptions().update(option), option);
        }

        /** {@link OptionStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Option>> insertAll(
                Iterable<? extends Option> entities) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.insertAll", environment -> environment.defaultOptions().insertAll(entities), entities);
        }

        /** {@link OptionStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Option>> saveAll(
                Iterable<? extends Option> entities) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.saveAll", environment -> environment.defaultOptions().saveAll(entities), entities);
        }

        /** {@link OptionStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Option option) {
            return dev.tenon.effect.Eff.effect("OptionStore.delete", environment -> {
                environment.defaultOptions().delete(option);
                return dev.tenon.effect.Unit.UNIT;
            }, option);
        }

        /** {@link OptionStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Option> entities) {
            return dev.tenon.effect.Eff.effect("OptionStore.deleteAll", environment -> {
                environment.defaultOptions().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link OptionStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(String environment) {
            return dev.tenon.effect.Eff.effect(
                    "OptionStore.deleteById",
                    environment_ -> environment_.defaultOptions().deleteById(environment),
                    environment);
        }
    }

    /** The store of {@link Parts}. */
    public static final class PartsRows {
        private PartsRows() {}

        /** {@link PartsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Parts>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findById", environment -> environment.defaultPartsRows().findById(id), id);
        }

        /** {@link PartsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.require", environment -> environment.defaultPartsRows().require(id), id);
        }

        /** {@link PartsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Parts> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.requireVersion",
                    environment -> environment.defaultPartsRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link PartsStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findAllById", environment -> environment.defaultPartsRows().findAllById(ids), ids);
        }

        /** {@link PartsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.exists", environment -> environment.defaultPartsRows().exists(id), id);
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
                    "PartsStore.findByName", environment -> environment.defaultPartsRows().findByName(name), name);
        }

        /** {@link PartsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByCount", environment -> environment.defaultPartsRows().findByCount(count), count);
        }

        /** {@link PartsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Parts>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.findByCount",
                    environment -> environment.defaultPartsRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Parts> query() {
            return dev.tenon.store.StoreQuery.of(
                    "PartsStore", HasDefaultStore::defaultPartsRows, HasDefaultStoreTx::defaultPartsRows);
        }

        /** {@link PartsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> insert(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.insert", environment -> environment.defaultPartsRows().insert(parts), parts);
        }

        /** {@link PartsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> save(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.save", environment -> environment.defaultPartsRows().save(parts), parts);
        }

        /** {@link PartsStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Parts> update(Parts parts) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.update", environment -> environment.defaultPartsRows().update(parts), parts);
        }

        /** {@link PartsStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> insertAll(
                Iterable<? extends Parts> entities) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.insertAll",
                    environment -> environment.defaultPartsRows().insertAll(entities),
                    entities);
        }

        /** {@link PartsStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Parts>> saveAll(
                Iterable<? extends Parts> entities) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.saveAll", environment -> environment.defaultPartsRows().saveAll(entities), entities);
        }

        /** {@link PartsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Parts parts) {
            return dev.tenon.effect.Eff.effect("PartsStore.delete", environment -> {
                environment.defaultPartsRows().delete(parts);
                return dev.tenon.effect.Unit.UNIT;
            }, parts);
        }

        /** {@link PartsStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Parts> entities) {
            return dev.tenon.effect.Eff.effect("PartsStore.deleteAll", environment -> {
                environment.defaultPartsRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link PartsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "PartsStore.deleteById", environment -> environment.defaultPartsRows().deleteById(id), id);
        }
    }

    /** The store of {@link Reads}. */
    public static final class ReadsRows {
        private ReadsRows() {}

        /** {@link ReadsStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Reads>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findById", environment -> environment.defaultReadsRows().findById(id), id);
        }

        /** {@link ReadsStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.require", environment -> environment.defaultReadsRows().require(id), id);
        }

        /** {@link ReadsStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Reads> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.requireVersion",
                    environment -> environment.defaultReadsRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ReadsStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findAllById", environment -> environment.defaultReadsRows().findAllById(ids), ids);
        }

        /** {@link ReadsStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.exists", environment -> environment.defaultReadsRows().exists(id), id);
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
                    "ReadsStore.findByName", environment -> environment.defaultReadsRows().findByName(name), name);
        }

        /** {@link ReadsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByCount", environment -> environment.defaultReadsRows().findByCount(count), count);
        }

        /** {@link ReadsStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Reads>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.findByCount",
                    environment -> environment.defaultReadsRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Reads> query() {
            return dev.tenon.store.StoreQuery.of(
                    "ReadsStore", HasDefaultStore::defaultReadsRows, HasDefaultStoreTx::defaultReadsRows);
        }

        /** {@link ReadsStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> insert(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.insert", environment -> environment.defaultReadsRows().insert(reads), reads);
        }

        /** {@link ReadsStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> save(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.save", environment -> environment.defaultReadsRows().save(reads), reads);
        }

        /** {@link ReadsStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Reads> update(Reads reads) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.update", environment -> environment.defaultReadsRows().update(reads), reads);
        }

        /** {@link ReadsStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> insertAll(
                Iterable<? extends Reads> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.insertAll",
                    environment -> environment.defaultReadsRows().insertAll(entities),
                    entities);
        }

        /** {@link ReadsStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Reads>> saveAll(
                Iterable<? extends Reads> entities) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.saveAll", environment -> environment.defaultReadsRows().saveAll(entities), entities);
        }

        /** {@link ReadsStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Reads reads) {
            return dev.tenon.effect.Eff.effect("ReadsStore.delete", environment -> {
                environment.defaultReadsRows().delete(reads);
                return dev.tenon.effect.Unit.UNIT;
            }, reads);
        }

        /** {@link ReadsStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Reads> entities) {
            return dev.tenon.effect.Eff.effect("ReadsStore.deleteAll", environment -> {
                environment.defaultReadsRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link ReadsStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "ReadsStore.deleteById", environment -> environment.defaultReadsRows().deleteById(id), id);
        }
    }

    /** The store of {@link Record}. */
    public static final class RecordRows {
        private RecordRows() {}

        /** {@link RecordStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Record>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findById", environment -> environment.defaultRecordRows().findById(id), id);
        }

        /** {@link RecordStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.require", environment -> environment.defaultRecordRows().require(id), id);
        }

        /** {@link RecordStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Record> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.requireVersion",
                    environment -> environment.defaultRecordRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link RecordStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findAllById", environment -> environment.defaultRecordRows().findAllById(ids), ids);
        }

        /** {@link RecordStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.exists", environment -> environment.defaultRecordRows().exists(id), id);
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
                    "RecordStore.findByName", environment -> environment.defaultRecordRows().findByName(name), name);
        }

        /** {@link RecordStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByCount",
                    environment -> environment.defaultRecordRows().findByCount(count),
                    count);
        }

        /** {@link RecordStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Record>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.findByCount",
                    environment -> environment.defaultRecordRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Record> query() {
            return dev.tenon.store.StoreQuery.of(
                    "RecordStore", HasDefaultStore::defaultRecordRows, HasDefaultStoreTx::defaultRecordRows);
        }

        /** {@link RecordStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> insert(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.insert", environment -> environment.defaultRecordRows().insert(record), record);
        }

        /** {@link RecordStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> save(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.save", environment -> environment.defaultRecordRows().save(record), record);
        }

        /** {@link RecordStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Record> update(Record record) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.update", environment -> environment.defaultRecordRows().update(record), record);
        }

        /** {@link RecordStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> insertAll(
                Iterable<? extends Record> entities) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.insertAll",
                    environment -> environment.defaultRecordRows().insertAll(entities),
                    entities);
        }

        /** {@link RecordStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Record>> saveAll(
                Iterable<? extends Record> entities) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.saveAll", environment -> environment.defaultRecordRows().saveAll(entities), entities);
        }

        /** {@link RecordStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Record record) {
            return dev.tenon.effect.Eff.effect("RecordStore.delete", environment -> {
                environment.defaultRecordRows().delete(record);
                return dev.tenon.effect.Unit.UNIT;
            }, record);
        }

        /** {@link RecordStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Record> entities) {
            return dev.tenon.effect.Eff.effect("RecordStore.deleteAll", environment -> {
                environment.defaultRecordRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link RecordStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RecordStore.deleteById", environment -> environment.defaultRecordRows().deleteById(id), id);
        }
    }

    /** The store of {@link Runtime}. */
    public static final class RuntimeRows {
        private RuntimeRows() {}

        /** {@link RuntimeStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Runtime>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findById", environment -> environment.defaultRuntimeRows().findById(id), id);
        }

        /** {@link RuntimeStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.require", environment -> environment.defaultRuntimeRows().require(id), id);
        }

        /** {@link RuntimeStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Runtime> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.requireVersion",
                    environment -> environment.defaultRuntimeRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link RuntimeStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findAllById", environment -> environment.defaultRuntimeRows().findAllById(ids), ids);
        }

        /** {@link RuntimeStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.exists", environment -> environment.defaultRuntimeRows().exists(id), id);
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
                    "RuntimeStore.findByName", environment -> environment.defaultRuntimeRows().findByName(name), name);
        }

        /** {@link RuntimeStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByCount",
                    environment -> environment.defaultRuntimeRows().findByCount(count),
                    count);
        }

        /** {@link RuntimeStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Runtime>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.findByCount",
                    environment -> environment.defaultRuntimeRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Runtime> query() {
            return dev.tenon.store.StoreQuery.of(
                    "RuntimeStore", HasDefaultStore::defaultRuntimeRows, HasDefaultStoreTx::defaultRuntimeRows);
        }

        /** {@link RuntimeStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> insert(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.insert", environment -> environment.defaultRuntimeRows().insert(runtime), runtime);
        }

        /** {@link RuntimeStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> save(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.save", environment -> environment.defaultRuntimeRows().save(runtime), runtime);
        }

        /** {@link RuntimeStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Runtime> update(Runtime runtime) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.update", environment -> environment.defaultRuntimeRows().update(runtime), runtime);
        }

        /** {@link RuntimeStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> insertAll(
                Iterable<? extends Runtime> entities) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.insertAll",
                    environment -> environment.defaultRuntimeRows().insertAll(entities),
                    entities);
        }

        /** {@link RuntimeStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Runtime>> saveAll(
                Iterable<? extends Runtime> entities) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.saveAll",
                    environment -> environment.defaultRuntimeRows().saveAll(entities),
                    entities);
        }

        /** {@link RuntimeStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Runtime runtime) {
            return dev.tenon.effect.Eff.effect("RuntimeStore.delete", environment -> {
                environment.defaultRuntimeRows().delete(runtime);
                return dev.tenon.effect.Unit.UNIT;
            }, runtime);
        }

        /** {@link RuntimeStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Runtime> entities) {
            return dev.tenon.effect.Eff.effect("RuntimeStore.deleteAll", environment -> {
                environment.defaultRuntimeRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link RuntimeStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "RuntimeStore.deleteById", environment -> environment.defaultRuntimeRows().deleteById(id), id);
        }
    }

    /** The store of {@link Seq}. */
    public static final class SeqRows {
        private SeqRows() {}

        /** {@link SeqStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findById", environment -> environment.defaultSeqRows().findById(id), id);
        }

        /** {@link SeqStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.require", environment -> environment.defaultSeqRows().require(id), id);
        }

        /** {@link SeqStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Seq> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.requireVersion",
                    environment -> environment.defaultSeqRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link SeqStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findAllById", environment -> environment.defaultSeqRows().findAllById(ids), ids);
        }

        /** {@link SeqStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.exists", environment -> environment.defaultSeqRows().exists(id), id);
        }

        /** {@link SeqStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("SeqStore.count", environment -> environment.defaultSeqRows().count());
        }

        /** {@link SeqStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Seq>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByName", environment -> environment.defaultSeqRows().findByName(name), name);
        }

        /** {@link SeqStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByCount", environment -> environment.defaultSeqRows().findByCount(count), count);
        }

        /** {@link SeqStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Seq>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.findByCount",
                    environment -> environment.defaultSeqRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Seq> query() {
            return dev.tenon.store.StoreQuery.of(
                    "SeqStore", HasDefaultStore::defaultSeqRows, HasDefaultStoreTx::defaultSeqRows);
        }

        /** {@link SeqStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> insert(Seq seq) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.insert", environment -> environment.defaultSeqRows().insert(seq), seq);
        }

        /** {@link SeqStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> save(Seq seq) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.save", environment -> environment.defaultSeqRows().save(seq), seq);
        }

        /** {@link SeqStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Seq> update(Seq seq) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.update", environment -> environment.defaultSeqRows().update(seq), seq);
        }

        /** {@link SeqStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> insertAll(
                Iterable<? extends Seq> entities) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.insertAll", environment -> environment.defaultSeqRows().insertAll(entities), entities);
        }

        /** {@link SeqStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Seq>> saveAll(
                Iterable<? extends Seq> entities) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.saveAll", environment -> environment.defaultSeqRows().saveAll(entities), entities);
        }

        /** {@link SeqStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Seq seq) {
            return dev.tenon.effect.Eff.effect("SeqStore.delete", environment -> {
                environment.defaultSeqRows().delete(seq);
                return dev.tenon.effect.Unit.UNIT;
            }, seq);
        }

        /** {@link SeqStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Seq> entities) {
            return dev.tenon.effect.Eff.effect("SeqStore.deleteAll", environment -> {
                environment.defaultSeqRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link SeqStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "SeqStore.deleteById", environment -> environment.defaultSeqRows().deleteById(id), id);
        }
    }

    /** The store of {@link StoreQuery}. */
    public static final class StoreQueryRows {
        private StoreQueryRows() {}

        /** {@link StoreQueryStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<StoreQuery>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findById", environment -> environment.defaultStoreQueryRows().findById(id), id);
        }

        /** {@link StoreQueryStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.require", environment -> environment.defaultStoreQueryRows().require(id), id);
        }

        /** {@link StoreQueryStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, StoreQuery> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.requireVersion",
                    environment -> environment.defaultStoreQueryRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link StoreQueryStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>>
                findAllById(Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findAllById",
                    environment -> environment.defaultStoreQueryRows().findAllById(ids),
                    ids);
        }

        /** {@link StoreQueryStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.exists", environment -> environment.defaultStoreQueryRows().exists(id), id);
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
                    "StoreQueryStore.findByName",
                    environment -> environment.defaultStoreQueryRows().findByName(name),
                    name);
        }

        /** {@link StoreQueryStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByCount",
                    environment -> environment.defaultStoreQueryRows().findByCount(count),
                    count);
        }

        /** {@link StoreQueryStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<StoreQuery>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.findByCount",
                    environment -> environment.defaultStoreQueryRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, StoreQuery> query() {
            return dev.tenon.store.StoreQuery.of(
                    "StoreQueryStore",
                    HasDefaultStore::defaultStoreQueryRows,
                    HasDefaultStoreTx::defaultStoreQueryRows);
        }

        /** {@link StoreQueryStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> insert(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.insert",
                    environment -> environment.defaultStoreQueryRows().insert(storeQuery),
                    storeQuery);
        }

        /** {@link StoreQueryStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> save(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.save",
                    environment -> environment.defaultStoreQueryRows().save(storeQuery),
                    storeQuery);
        }

        /** {@link StoreQueryStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, StoreQuery> update(StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.update",
                    environment -> environment.defaultStoreQueryRows().update(storeQuery),
                    storeQuery);
        }

        /** {@link StoreQueryStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>>
                insertAll(Iterable<? extends StoreQuery> entities) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.insertAll",
                    environment -> environment.defaultStoreQueryRows().insertAll(entities),
                    entities);
        }

        /** {@link StoreQueryStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<StoreQuery>> saveAll(
                Iterable<? extends StoreQuery> entities) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.saveAll",
                    environment -> environment.defaultStoreQueryRows().saveAll(entities),
                    entities);
        }

        /** {@link StoreQueryStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                StoreQuery storeQuery) {
            return dev.tenon.effect.Eff.effect("StoreQueryStore.delete", environment -> {
                environment.defaultStoreQueryRows().delete(storeQuery);
                return dev.tenon.effect.Unit.UNIT;
            }, storeQuery);
        }

        /** {@link StoreQueryStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends StoreQuery> entities) {
            return dev.tenon.effect.Eff.effect("StoreQueryStore.deleteAll", environment -> {
                environment.defaultStoreQueryRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link StoreQueryStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreQueryStore.deleteById",
                    environment -> environment.defaultStoreQueryRows().deleteById(id),
                    id);
        }
    }

    /** The store of {@link Store}. */
    public static final class StoreRows {
        private StoreRows() {}

        /** {@link StoreStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Store>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findById", environment -> environment.defaultStoreRows().findById(id), id);
        }

        /** {@link StoreStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.require", environment -> environment.defaultStoreRows().require(id), id);
        }

        /** {@link StoreStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Store> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.requireVersion",
                    environment -> environment.defaultStoreRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link StoreStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findAllById", environment -> environment.defaultStoreRows().findAllById(ids), ids);
        }

        /** {@link StoreStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.exists", environment -> environment.defaultStoreRows().exists(id), id);
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
                    "StoreStore.findByName", environment -> environment.defaultStoreRows().findByName(name), name);
        }

        /** {@link StoreStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByCount", environment -> environment.defaultStoreRows().findByCount(count), count);
        }

        /** {@link StoreStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Store>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.findByCount",
                    environment -> environment.defaultStoreRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Store> query() {
            return dev.tenon.store.StoreQuery.of(
                    "StoreStore", HasDefaultStore::defaultStoreRows, HasDefaultStoreTx::defaultStoreRows);
        }

        /** {@link StoreStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> insert(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.insert", environment -> environment.defaultStoreRows().insert(store), store);
        }

        /** {@link StoreStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> save(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.save", environment -> environment.defaultStoreRows().save(store), store);
        }

        /** {@link StoreStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Store> update(Store store) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.update", environment -> environment.defaultStoreRows().update(store), store);
        }

        /** {@link StoreStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> insertAll(
                Iterable<? extends Store> entities) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.insertAll",
                    environment -> environment.defaultStoreRows().insertAll(entities),
                    entities);
        }

        /** {@link StoreStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Store>> saveAll(
                Iterable<? extends Store> entities) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.saveAll", environment -> environment.defaultStoreRows().saveAll(entities), entities);
        }

        /** {@link StoreStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Store store) {
            return dev.tenon.effect.Eff.effect("StoreStore.delete", environment -> {
                environment.defaultStoreRows().delete(store);
                return dev.tenon.effect.Unit.UNIT;
            }, store);
        }

        /** {@link StoreStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Store> entities) {
            return dev.tenon.effect.Eff.effect("StoreStore.deleteAll", environment -> {
                environment.defaultStoreRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link StoreStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "StoreStore.deleteById", environment -> environment.defaultStoreRows().deleteById(id), id);
        }
    }

    /** The store of {@link Transactor}. */
    public static final class TransactorRows {
        private TransactorRows() {}

        /** {@link TransactorStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Transactor>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findById", environment -> environment.defaultTransactorRows().findById(id), id);
        }

        /** {@link TransactorStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.require", environment -> environment.defaultTransactorRows().require(id), id);
        }

        /** {@link TransactorStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Transactor> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.requireVersion",
                    environment -> environment.defaultTransactorRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link TransactorStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>>
                findAllById(Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findAllById",
                    environment -> environment.defaultTransactorRows().findAllById(ids),
                    ids);
        }

        /** {@link TransactorStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.exists", environment -> environment.defaultTransactorRows().exists(id), id);
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
                    "TransactorStore.findByName",
                    environment -> environment.defaultTransactorRows().findByName(name),
                    name);
        }

        /** {@link TransactorStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>>
                findByCount(int count) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByCount",
                    environment -> environment.defaultTransactorRows().findByCount(count),
                    count);
        }

        /** {@link TransactorStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Transactor>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.findByCount",
                    environment -> environment.defaultTransactorRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Transactor> query() {
            return dev.tenon.store.StoreQuery.of(
                    "TransactorStore",
                    HasDefaultStore::defaultTransactorRows,
                    HasDefaultStoreTx::defaultTransactorRows);
        }

        /** {@link TransactorStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> insert(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.insert",
                    environment -> environment.defaultTransactorRows().insert(transactor),
                    transactor);
        }

        /** {@link TransactorStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> save(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.save",
                    environment -> environment.defaultTransactorRows().save(transactor),
                    transactor);
        }

        /** {@link TransactorStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Transactor> update(Transactor transactor) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.update",
                    environment -> environment.defaultTransactorRows().update(transactor),
                    transactor);
        }

        /** {@link TransactorStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>>
                insertAll(Iterable<? extends Transactor> entities) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.insertAll",
                    environment -> environment.defaultTransactorRows().insertAll(entities),
                    entities);
        }

        /** {@link TransactorStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Transactor>> saveAll(
                Iterable<? extends Transactor> entities) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.saveAll",
                    environment -> environment.defaultTransactorRows().saveAll(entities),
                    entities);
        }

        /** {@link TransactorStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(
                Transactor transactor) {
            return dev.tenon.effect.Eff.effect("TransactorStore.delete", environment -> {
                environment.defaultTransactorRows().delete(transactor);
                return dev.tenon.effect.Unit.UNIT;
            }, transactor);
        }

        /** {@link TransactorStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Transactor> entities) {
            return dev.tenon.effect.Eff.effect("TransactorStore.deleteAll", environment -> {
                environment.defaultTransactorRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link TransactorStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TransactorStore.deleteById",
                    environment -> environment.defaultTransactorRows().deleteById(id),
                    id);
        }
    }

    /** The store of {@link Tx}. */
    public static final class TxRows {
        private TxRows() {}

        /** {@link TxStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findById", environment -> environment.defaultTxRows().findById(id), id);
        }

        /** {@link TxStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.require", environment -> environment.defaultTxRows().require(id), id);
        }

        /** {@link TxStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Tx> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.requireVersion",
                    environment -> environment.defaultTxRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link TxStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findAllById", environment -> environment.defaultTxRows().findAllById(ids), ids);
        }

        /** {@link TxStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.exists", environment -> environment.defaultTxRows().exists(id), id);
        }

        /** {@link TxStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("TxStore.count", environment -> environment.defaultTxRows().count());
        }

        /** {@link TxStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Tx>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByName", environment -> environment.defaultTxRows().findByName(name), name);
        }

        /** {@link TxStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByCount", environment -> environment.defaultTxRows().findByCount(count), count);
        }

        /** {@link TxStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Tx>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.findByCount",
                    environment -> environment.defaultTxRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Tx> query() {
            return dev.tenon.store.StoreQuery.of(
                    "TxStore", HasDefaultStore::defaultTxRows, HasDefaultStoreTx::defaultTxRows);
        }

        /** {@link TxStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> insert(Tx tx) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.insert", environment -> environment.defaultTxRows().insert(tx), tx);
        }

        /** {@link TxStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> save(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.save", environment -> environment.defaultTxRows().save(tx), tx);
        }

        /** {@link TxStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Tx> update(Tx tx) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.update", environment -> environment.defaultTxRows().update(tx), tx);
        }

        /** {@link TxStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> insertAll(
                Iterable<? extends Tx> entities) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.insertAll", environment -> environment.defaultTxRows().insertAll(entities), entities);
        }

        /** {@link TxStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Tx>> saveAll(
                Iterable<? extends Tx> entities) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.saveAll", environment -> environment.defaultTxRows().saveAll(entities), entities);
        }

        /** {@link TxStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Tx tx) {
            return dev.tenon.effect.Eff.effect("TxStore.delete", environment -> {
                environment.defaultTxRows().delete(tx);
                return dev.tenon.effect.Unit.UNIT;
            }, tx);
        }

        /** {@link TxStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Tx> entities) {
            return dev.tenon.effect.Eff.effect("TxStore.deleteAll", environment -> {
                environment.defaultTxRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link TxStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "TxStore.deleteById", environment -> environment.defaultTxRows().deleteById(id), id);
        }
    }

    /** The store of {@link Unit}. */
    public static final class UnitRows {
        private UnitRows() {}

        /** {@link UnitStore#findById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findById(
                Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findById", environment -> environment.defaultUnitRows().findById(id), id);
        }

        /** {@link UnitStore#require}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> require(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.require", environment -> environment.defaultUnitRows().require(id), id);
        }

        /** {@link UnitStore#requireVersion}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Unit> requireVersion(
                Id id, io.vavr.control.Option<Long> expected) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.requireVersion",
                    environment -> environment.defaultUnitRows().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link UnitStore#findAllById}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> findAllById(
                Iterable<? extends Id> ids) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findAllById", environment -> environment.defaultUnitRows().findAllById(ids), ids);
        }

        /** {@link UnitStore#exists(Object)}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Boolean> exists(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.exists", environment -> environment.defaultUnitRows().exists(id), id);
        }

        /** {@link UnitStore#count()}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Long> count() {
            return dev.tenon.effect.Eff.effect("UnitStore.count", environment -> environment.defaultUnitRows().count());
        }

        /** {@link UnitStore#findByName}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.control.Option<Unit>> findByName(
                String name) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByName", environment -> environment.defaultUnitRows().findByName(name), name);
        }

        /** {@link UnitStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> findByCount(
                int count) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByCount", environment -> environment.defaultUnitRows().findByCount(count), count);
        }

        /** {@link UnitStore#findByCount}. */
        public static <R extends HasDefaultStore> dev.tenon.effect.Eff<R, Slice<Unit>> findByCount(
                int count, io.vavr.control.Option<Cursor> after, int size) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.findByCount",
                    environment -> environment.defaultUnitRows().findByCount(count, after, size),
                    count,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static dev.tenon.store.StoreQuery<HasDefaultStore, HasDefaultStoreTx, Unit> query() {
            return dev.tenon.store.StoreQuery.of(
                    "UnitStore", HasDefaultStore::defaultUnitRows, HasDefaultStoreTx::defaultUnitRows);
        }

        /** {@link UnitStoreTx#insert}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> insert(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.insert", environment -> environment.defaultUnitRows().insert(unit), unit);
        }

        /** {@link UnitStoreTx#save}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> save(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.save", environment -> environment.defaultUnitRows().save(unit), unit);
        }

        /** {@link UnitStoreTx#update}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Unit> update(Unit unit) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.update", environment -> environment.defaultUnitRows().update(unit), unit);
        }

        /** {@link UnitStoreTx#insertAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> insertAll(
                Iterable<? extends Unit> entities) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.insertAll", environment -> environment.defaultUnitRows().insertAll(entities), entities);
        }

        /** {@link UnitStoreTx#saveAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, io.vavr.collection.Seq<Unit>> saveAll(
                Iterable<? extends Unit> entities) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.saveAll", environment -> environment.defaultUnitRows().saveAll(entities), entities);
        }

        /** {@link UnitStoreTx#delete}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> delete(Unit unit) {
            return dev.tenon.effect.Eff.effect("UnitStore.delete", environment -> {
                environment.defaultUnitRows().delete(unit);
                return dev.tenon.effect.Unit.UNIT;
            }, unit);
        }

        /** {@link UnitStoreTx#deleteAll}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, dev.tenon.effect.Unit> deleteAll(
                Iterable<? extends Unit> entities) {
            return dev.tenon.effect.Eff.effect("UnitStore.deleteAll", environment -> {
                environment.defaultUnitRows().deleteAll(entities);
                return dev.tenon.effect.Unit.UNIT;
            }, entities);
        }

        /** {@link UnitStoreTx#deleteById}. */
        public static <R extends HasDefaultStoreTx> dev.tenon.effect.Eff<R, Boolean> deleteById(Id id) {
            return dev.tenon.effect.Eff.effect(
                    "UnitStore.deleteById", environment -> environment.defaultUnitRows().deleteById(id), id);
        }
    }
}
