package dev.tenon.testing.contract;

import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a store and its transactions must do, said with maps that are copied whole. */
final class ModelStore {

    /** Every answer that is not a row. */
    enum Refusal {
        DUPLICATE_KEY,
        DUPLICATE_VALUE,
        STALE_VERSION,
        CONCURRENT_CHANGE
    }

    final Map<BookId, Book> committed = new HashMap<>();
    private final Map<BookId, Integer> changed = new HashMap<>();
    private int clock;

    Tx begin() {
        return new Tx();
    }

    final class Tx {

        private final int began = clock;
        private final Map<BookId, Book> snapshot = new HashMap<>(committed);
        final Map<BookId, Book> view = new HashMap<>(committed);
        private final Set<BookId> written = new HashSet<>();
        private boolean doomed;

        Option<Refusal> insert(Book book) {
            boolean taken =
                    view.containsKey(book.id()) || !written.contains(book.id()) && committed.containsKey(book.id());
            return taken ? Option.some(Refusal.DUPLICATE_KEY) : put(book.withVersion(1));
        }

        Option<Refusal> save(Book book) {
            Book stored = view.get(book.id());
            long actual = stored == null ? 0 : stored.version();
            return book.version() == actual ? put(book.withVersion(actual + 1)) : Option.some(Refusal.STALE_VERSION);
        }

        Option<Refusal> delete(BookId id) {
            if (!view.containsKey(id)) {
                return Option.none();
            }
            Option<Refusal> refusal = change(id);
            if (refusal.isEmpty()) {
                view.remove(id);
                written.add(id);
            }
            return refusal;
        }

        Option<Refusal> commit() {
            boolean overtaken = doomed
                    || written.stream().anyMatch(this::isOvertaken)
                    || written.stream()
                            .flatMap(id -> Option.of(view.get(id)).toJavaStream())
                            .anyMatch(book -> isHeld(book, committed, false));
            if (overtaken) {
                return Option.some(Refusal.CONCURRENT_CHANGE);
            }
            if (!written.isEmpty()) {
                clock++;
            }
            for (BookId id : written) {
                changed.put(id, clock);
                committed.remove(id);
                Book book = view.get(id);
                if (book != null) {
                    committed.put(id, book);
                }
            }
            return Option.none();
        }

        private Option<Refusal> put(Book book) {
            Option<Refusal> refusal = change(book.id());
            if (refusal.isDefined()) {
                return refusal;
            }
            if (isHeld(book, view, true) || isHeld(book, snapshot, false) || isHeld(book, committed, false)) {
                return Option.some(Refusal.DUPLICATE_VALUE);
            }
            view.put(book.id(), book);
            written.add(book.id());
            return Option.none();
        }

        private Option<Refusal> change(BookId id) {
            doomed |= isOvertaken(id);
            return Option.when(doomed, Refusal.CONCURRENT_CHANGE);
        }

        private boolean isOvertaken(BookId id) {
            return changed.getOrDefault(id, 0) > began;
        }

        private boolean isHeld(Book book, Map<BookId, Book> rows, boolean evenWritten) {
            return book.isbn().isDefined()
                    && rows.values().stream()
                            .anyMatch(other -> !other.id().equals(book.id())
                                    && other.isbn().equals(book.isbn())
                                    && (evenWritten || !written.contains(other.id())));
        }
    }
}
