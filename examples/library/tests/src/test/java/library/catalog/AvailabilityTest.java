package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.TenonAssertions;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import library.contracts.CatalogEvents.BookAdded;
import library.contracts.CatalogEvents.CopiesChanged;
import library.contracts.LendingEvents.BookBorrowed;
import library.contracts.LendingEvents.BookReturned;
import library.contracts.LendingEventsTopic;
import library.contracts.PatronId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lending tells changes how many copies the catalogue has. */
class AvailabilityTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Author austen = shelves.author("Jane Austen");
    private final PatronId patron = PatronId.next().runOrThrow(catalog);

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void a_borrowed_copy_is_not_here_until_it_is_back() {
        var book = shelves.book("Emma", Shelves.EMMA, austen);

        catalog.transport().arrive(LendingEventsTopic.TOPIC, new BookBorrowed(book.id(), patron));
        catalog.deliverAll();
        assertThat(available(book)).isEqualTo(1);

        catalog.transport().arrive(LendingEventsTopic.TOPIC, new BookReturned(book.id(), patron));
        catalog.deliverAll();
        assertThat(available(book)).isEqualTo(2);
        assertThat(catalog.events().published(CopiesChanged.class))
                .containsExactly(new CopiesChanged(book.id(), 1), new CopiesChanged(book.id(), 2));
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var book = shelves.book("Emma", Shelves.EMMA, austen);

        var event = catalog.transport().arrive(LendingEventsTopic.TOPIC, new BookBorrowed(book.id(), patron));
        catalog.transport().arrive(LendingEventsTopic.TOPIC, event);
        catalog.deliverAll();

        assertThat(available(book)).isEqualTo(1);
    }

    @Test
    void copies_that_cannot_be_are_put_aside_with_a_reason() {
        var book = shelves.book("Emma", Shelves.EMMA, austen);

        catalog.transport().arrive(LendingEventsTopic.TOPIC, new BookReturned(book.id(), patron));
        for (int attempt = 0; attempt < 7; attempt++) {
            catalog.deliverAll();
            catalog.clock().advance(Duration.ofMinutes(5));
        }

        assertThat(available(book)).isEqualTo(2);
        var dead = catalog.catalogMessages()
                .deadLetters(LendingEventsSubscription.AVAILABILITY_ON_LENDING_EVENTS, 0, 10)
                .single();
        assertThat(dead.error()).isEqualTo("Book " + book.id() + " cannot have 3 of its copies here");
        assertThat(shelves.dead()).containsExactly("Availability.on(LendingEvents) has 1 dead letters");
        catalog.catalogMessages()
                .discard(
                        LendingEventsSubscription.AVAILABILITY_ON_LENDING_EVENTS,
                        dead.delivery().position());
    }

    @Test
    void a_new_book_is_told() {
        BookId id = CatalogDispatch.addBook("Emma", Shelves.EMMA, austen.id(), List.empty(), Option.none(), 3)
                .runOrThrow(catalog);

        assertThat(catalog.events().published(BookAdded.class))
                .containsExactly(new BookAdded(id, "Emma", Shelves.EMMA, 3));
    }

    @Test
    void fewer_copies_than_none_are_not_told() {
        var impossible = new CopiesChanged(BookId.next().runOrThrow(catalog), -1);

        TenonAssertions.assertThat(CatalogTx.transact(CatalogEventsPublisher.publish(impossible)))
                .with(catalog)
                .failsWithFields("availableCopies");

        assertThat(catalog.events().published(CopiesChanged.class)).isEmpty();
    }

    private int available(Book book) {
        return Books.require(book.id()).runOrThrow(catalog).availableCopies();
    }
}
