package dev.tenon.testing.contract;

import dev.tenon.effect.Unit;
import dev.tenon.store.Assignment;
import dev.tenon.store.Filter;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.LibraryTx;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One write, in a store and in the model. For one use. */
final class Operation<K, E> {

    private final Step.Subject<K, E> subject;
    private final Kind<K, E> kind;
    private final ModelTransaction model;
    private final ModelTransaction.Draft draft;
    private @Nullable Object result;

    Operation(Step.Subject<K, E> subject, ModelTransaction model, ModelTransaction.Draft draft) {
        this.subject = subject;
        this.kind = subject.kind();
        this.model = model;
        this.draft = draft;
    }

    ModelTransaction.Draft draft() {
        return draft;
    }

    /** What the store is to answer when it accepts. */
    @Nullable
    Object result() {
        return result;
    }

    /** Drafts the action in the model. What does it in the store; nothing where it makes no sense. */
    Option<Supplier<?>> plan(Step.Action action, LibraryTx tx) {
        WriteStore<K, E> store = kind.writes().apply(tx);
        E row = subject.row();
        E next = next(row);
        K key = subject.key();
        return switch (action) {
            case INSERT -> {
                draft.insert(kind.row(row));
                yield answering(stored(row), () -> store.insert(row));
            }
            case SAVE_NEXT -> save(next, () -> store.save(next));
            case SAVE_AS_GIVEN -> save(row, () -> store.save(row));
            case UPDATE_NEXT -> {
                draft.save(existing(next), true);
                yield answering(stored(next), () -> store.update(next));
            }
            case DELETE -> {
                boolean there = delete(key);
                if (!there) {
                    draft.refuse(Refusal.NOT_FOUND);
                }
                yield answering(Unit.UNIT, () -> {
                    store.delete(next);
                    return Unit.UNIT;
                });
            }
            case DELETE_BY_ID -> answering(delete(key), () -> store.deleteById(key));
            case INSERT_ALL -> {
                List<E> both = List.of(row, subject.other());
                both.forEach(each -> draft.insert(kind.row(each)));
                yield answering(Vector.ofAll(both).map(this::stored), () -> store.insertAll(both));
            }
            case SAVE_ALL -> {
                List<E> both = List.of(next, next(subject.other()));
                both.forEach(each -> draft.save(existing(each), false));
                yield sameKeys()
                        ? Option.none()
                        : answering(Vector.ofAll(both).map(this::stored), () -> store.saveAll(both));
            }
            case DELETE_ALL -> {
                List<E> both = List.of(next, next(subject.other()));
                for (E each : both) {
                    if (!delete(kind.type().key().of(each))) {
                        draft.refuse(Refusal.NOT_FOUND);
                    }
                }
                yield sameKeys()
                        ? Option.none()
                        : answering(Unit.UNIT, () -> {
                            store.deleteAll(both);
                            return Unit.UNIT;
                        });
            }
            case DELETE_WHERE -> {
                Vector<E> selected = kind.visible(model.view()).filter(each -> greater(each, row));
                selected.forEach(each -> delete(kind.type().key().of(each)));
                yield answering((long) selected.size(), () -> store.deleteWhere(notBefore(row)));
            }
            case UPDATE_WHERE -> updateBooks(tx, row);
            case COMMIT, ROLLBACK, ASK -> Option.none();
        };
    }

    private Option<Supplier<?>> save(E entity, Supplier<?> work) {
        draft.save(existing(entity), false);
        return answering(stored(entity), work);
    }

    /** Books only: they have fields of every kind, a unique one and a reference. */
    private Option<Supplier<?>> updateBooks(LibraryTx tx, E row) {
        if (!(row instanceof Book book)) {
            return Option.none();
        }
        Seq<Assignment<Book, ?>> assignments = Vector.of(
                BookFields.copies.set(book.copies()),
                book.isbn().isDefined() ? BookFields.isbn.set(book.isbn().get()) : BookFields.title.set(book.title()),
                BookFields.authorId.set(book.authorId()));
        Filter<Book> filter = BookFields.id.ge(book.id());
        Vector<Book> selected = Kind.BOOK.visible(model.view()).filter(filter::test);
        for (Book each : selected) {
            Book assigned = Kind.BOOK.type().assigned(each, assignments, TestClock.START);
            draft.put(new ModelRow<>(Kind.BOOK.type(), assigned).withVersion(each.version() + 1));
        }
        return answering(
                (long) selected.size(),
                () -> tx.books().updateWhere(Selection.<Book>all().where(filter), assignments));
    }

    private boolean delete(K key) {
        RowKey rowKey = new RowKey(kind.type(), key);
        boolean there = draft.find(rowKey).exists(ModelRow::isVisible);
        if (there) {
            draft.remove(rowKey);
        }
        return there;
    }

    /** In the version that is seen. */
    private E next(E row) {
        RowKey key = RowKey.of(kind.type(), row);
        long version = draft.find(key)
                .filter(ModelRow::isVisible)
                .map(ModelRow::version)
                .getOrElse(0L);
        return kind.type().withVersion(row, version);
    }

    /** The row that saving stores, but for its version: what the insert filled stays. */
    @SuppressWarnings("unchecked") // a row has the types of its entity type
    private ModelRow<K, E> existing(E entity) {
        ModelRow<K, E> prepared = kind.row(entity);
        ModelRow<?, ?> stored = draft.find(prepared.key()).getOrNull();
        return stored == null
                ? prepared
                : new ModelRow<>(kind.type(), kind.type().withCreationOf(prepared.entity(), (E) stored.entity()));
    }

    /** What the draft has stored for it. */
    private @Nullable Object stored(E entity) {
        return draft.find(RowKey.of(kind.type(), entity)).map(ModelRow::entity).getOrNull();
    }

    private boolean sameKeys() {
        return subject.key().equals(kind.type().key().of(subject.other()));
    }

    private Option<Supplier<?>> answering(@Nullable Object expected, Supplier<?> work) {
        result = expected;
        return Option.some(work);
    }

    private Selection<E> notBefore(E row) {
        return Selection.<E>all().where(keyed(kind.type().key().fields().head(), row));
    }

    private boolean greater(E each, E row) {
        return keyed(kind.type().key().fields().head(), row).test(each);
    }

    /** Those whose key starts with what the key of {@code row} starts with, or with a greater one. */
    private static <E, T> Filter<E> keyed(OrderedField<E, T> field, E row) {
        return field.ge(Objects.requireNonNull(field.valueIn(row)));
    }
}
