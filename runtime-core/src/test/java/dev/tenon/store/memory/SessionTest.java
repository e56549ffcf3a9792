package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.Match;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.store.model.AuthorId;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookFields;
import dev.tenon.store.model.BookId;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final TransactionalPort<BookStore, BookStoreTx> port = InMemoryBookStore.in(database);

    @Test
    void an_operation_in_auto_commit_is_visible_at_once_and_cannot_be_rolled_back() {
        Transaction autoCommit = database.autoCommit();
        port.in(autoCommit).insert(Book.of(1, "Emma", 10));
        assertThat(port.reads().exists(BookId.of(1))).isTrue();
        autoCommit.commit();
        assertThatIllegalStateException().isThrownBy(autoCommit::rollback);
        assertThat(autoCommit.manager()).isSameAs(port.manager());
    }

    @Test
    void the_reading_port_cannot_be_cast_into_one_that_writes() {
        BookStoreTx cast = (BookStoreTx) port.reads();
        assertThatIllegalStateException()
                .isThrownBy(() -> cast.insert(Book.of(1, "Emma", 10)))
                .withMessageContaining("transaction");
        assertThat(port.reads().count()).isZero();
    }

    @Test
    void lookups_in_a_transaction_with_many_writes_are_right() {
        Transaction transaction = database.begin();
        BookStoreTx books = port.in(transaction);
        for (int i = 0; i < 100; i++) {
            books.insert(Book.of(i, "Title", i % 10).withIsbn("isbn-" + i));
        }
        for (int i = 0; i < 100; i += 2) {
            books.save(books.require(BookId.of(i)).withAuthorId(50).withIsbn("moved-" + i));
        }
        for (int i = 1; i < 100; i += 10) {
            books.deleteById(BookId.of(i));
        }
        assertThat(books.findByAuthorId(new AuthorId(50))).hasSize(50);
        assertThat(books.findByAuthorId(new AuthorId(1))).isEmpty();
        assertThat(books.findByAuthorId(new AuthorId(3))).hasSize(10);
        assertThat(books.findByIsbn("isbn-4")).isEmpty();
        assertThat(books.findByIsbn("moved-4")).isNotEmpty();
        assertThat(books.findByIsbn("isbn-11")).isEmpty();
        transaction.commit();
        assertThat(port.reads().findByAuthorId(new AuthorId(50))).hasSize(50);
        assertThat(port.reads().count()).isEqualTo(90);
    }

    @Test
    void a_transaction_covers_every_entity_of_the_database() {
        EntityType<BookId, Book> other = EntityType.of(
                        "Other", KeyType.of(BookFields.id), (Book book, Changes<Book> changes) -> book)
                .build();
        Transaction transaction = database.begin();
        port.in(transaction).insert(Book.of(1, "Emma", 10));
        Plain others = new Plain(other, (MemorySession) transaction);
        others.save(Book.of(1, "Other", 10).withVersion(7));
        others.save(Book.of(1, "Overwritten", 10).withVersion(7));
        transaction.commit();
        assertThat(port.reads().require(BookId.of(1)).title()).isEqualTo("Emma");

        Plain committed = new Plain(other, (MemorySession) database.autoCommit());
        assertThat(committed.require(BookId.of(1)))
                .isEqualTo(Book.of(1, "Overwritten", 10).withVersion(7));
        committed.delete(Book.of(1, "Whatever", 10));
        assertThat(committed.count()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> committed.requireVersion(BookId.of(1), Option.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> committed.findUnique(Match.of(BookFields.isbn, "x")))
                .withMessageContaining("lookup");
    }

    @Test
    void keys_that_the_order_does_not_tell_apart_are_the_same_key() {
        Priced prices = new Priced((MemorySession) database.autoCommit());
        BigDecimal one = new BigDecimal("1.0");
        prices.insert(new Price(one, "first"));
        assertThatThrownBy(() -> prices.insert(new Price(BigDecimal.ONE, "second")))
                .isInstanceOf(FailureException.class)
                .hasMessageContaining("Price");
        prices.save(new Price(new BigDecimal("1.000"), "third"));
        assertThat(prices.require(BigDecimal.ONE).label()).isEqualTo("third");
        assertThat(prices.list(Selection.all()).map(Price::label)).containsExactly("third");
        assertThat(prices.deleteById(one)).isTrue();
        assertThat(prices.count()).isZero();
    }

    private record Price(BigDecimal amount, String label) {}

    private static final class Priced extends MemoryStore<BigDecimal, Price> {
        Priced(MemorySession session) {
            super(
                    EntityType.of(
                                    "Price",
                                    KeyType.of(OrderedField.of("amount", FieldType.DECIMAL, Price::amount)),
                                    (Price price, Changes<Price> changes) -> price)
                            .build(),
                    session);
        }
    }

    private static final class Plain extends MemoryStore<BookId, Book> {
        Plain(EntityType<BookId, Book> type, MemorySession session) {
            super(type, session);
        }
    }
}
