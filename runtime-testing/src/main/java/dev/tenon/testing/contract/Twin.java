package dev.tenon.testing.contract;

import dev.tenon.store.CallerStore;
import dev.tenon.store.EntityType;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.stream.Stream;

/** One of two stores, in the transaction of its side. For use by one thread. */
final class Twin<K, E> {

    private final EntityType<K, E> type;
    private final TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> port;
    private final Correlation caller;
    private final Side side;

    Twin(
            EntityType<K, E> type,
            TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> port,
            Correlation caller,
            Side side) {
        this.type = type;
        this.port = port;
        this.caller = caller;
        this.side = side;
    }

    /** Does it, and says what came of it. */
    Object take(Trial<K, E> trial) {
        return switch (trial.action()) {
            case COMMIT -> side.end(Transaction::commit);
            case ROLLBACK -> side.end(Transaction::rollback);
            case FIND, LIST, STREAM, WALK, PAGE, COUNT -> read(reads(), trial);
            default -> write(writes(), trial);
        };
    }

    /** Inserts rows. */
    void store(Seq<E> rows) {
        writes().insertAll(rows);
    }

    /** All rows, those that are deleted and kept included. */
    TwinRun.Rows<E> rows() {
        return new TwinRun.Rows<>(reads().list(Selection.<E>all().includingDeleted()));
    }

    private Object write(WriteStore<K, E> store, Trial<K, E> trial) {
        E row = trial.row();
        return switch (trial.action()) {
            case INSERT -> one(store.insert(row));
            case SAVE -> one(store.save(current(store, row)));
            case SAVE_AS_GIVEN -> one(store.save(row));
            case UPDATE -> one(store.update(current(store, row)));
            case DELETE -> {
                store.delete(current(store, row));
                yield "deleted";
            }
            case DELETE_BY_ID -> store.deleteById(trial.key());
            case INSERT_ALL -> new TwinRun.Rows<>(store.insertAll(both(trial)));
            case SAVE_ALL -> new TwinRun.Rows<>(store.saveAll(both(trial).map(each -> current(store, each))));
            case DELETE_ALL -> {
                store.deleteAll(both(trial).map(each -> current(store, each)));
                yield "deleted";
            }
            case DELETE_WHERE -> store.deleteWhere(trial.selection());
            case UPDATE_WHERE -> store.updateWhere(trial.selection(), trial.assignments());
            default -> throw new IllegalStateException(trial.action() + " does not write");
        };
    }

    private Object read(ReadStore<K, E> store, Trial<K, E> trial) {
        Selection<E> selection = trial.selection();
        return switch (trial.action()) {
            case FIND ->
                new TwinRun.Rows<>(
                        store.findAllById(both(trial).map(type.key()::of)).appendAll(store.findById(trial.key())));
            case LIST -> new TwinRun.Rows<>(store.list(selection));
            case STREAM -> {
                try (Stream<E> rows = store.stream(selection)) {
                    yield new TwinRun.Rows<>(Vector.ofAll(rows));
                }
            }
            case WALK -> new TwinRun.Rows<>(Walk.of(store, selection, 2));
            case PAGE -> new TwinRun.Rows<>(store.page(selection, 2, 2).items().appendAll(store.first(selection)));
            case COUNT ->
                Vector.of(store.count(selection), store.exists(selection), store.count(), store.exists(trial.key()));
            default -> throw new IllegalStateException(trial.action() + " does not read");
        };
    }

    /** In the version that is stored. */
    private E current(WriteStore<K, E> store, E row) {
        return type.withVersion(
                row, store.findById(type.key().of(row)).map(type::versionOf).getOrElse(0L));
    }

    private TwinRun.Rows<E> one(E row) {
        return new TwinRun.Rows<>(Vector.of(row));
    }

    private Vector<E> both(Trial<K, E> trial) {
        return Vector.of(trial.row(), trial.other());
    }

    private ReadStore<K, E> reads() {
        return side.isOpen() ? writes() : committed();
    }

    private WriteStore<K, E> writes() {
        WriteStore<K, E> store = port.in(side.open(port.manager()));
        return mine(store);
    }

    private ReadStore<K, E> committed() {
        ReadStore<K, E> store = port.reads();
        return mine(store);
    }

    /** The store for the caller, if it matters to it. */
    @SuppressWarnings("unchecked") // for somebody it is a store of the same kind
    private <S> S mine(S store) {
        return store instanceof CallerStore<?> owned ? (S) owned.by(caller) : store;
    }
}
