package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.json.integration.CloudEventFormat;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestTransport;
import io.vavr.collection.List;
import io.vavr.control.Option;
import library.catalog.Book;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogReads;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import library.contracts.CatalogEvents.CopiesChanged;
import library.contracts.CatalogEventsTopic;
import library.contracts.LendingEvents;
import library.contracts.LendingEventsTopic;
import library.contracts.PatronId;
import library.lending.LendingModule;
import org.junit.jupiter.api.Test;

/** The code of the page about events between contexts. */
class IntegrationEventsDocTest {

    private static BookId added(CatalogRuntime catalog) {
        return CatalogDispatch.addAuthor("Tove Jansson", Option.none())
                .flatMap(author -> CatalogDispatch.addBook(
                        "Comet in Moominland", "9780140305241", author, List.of("children"), Option.none(), 2))
                .<CatalogRuntime>calledBy(Caller.system())
                .runOrThrow(catalog);
    }

    @Test
    void contexts_of_one_process_share_a_transport() {
        InProcessTransport transport = new InProcessTransport();
        CatalogModule catalog = CatalogModule.create(parts -> parts.transport(transport));
        LendingModule lending =
                LendingModule.create(parts -> parts.transport(transport).notifier((email, text) -> {}));

        added(catalog.runtime());
        lending.workers().drain();
        catalog.workers().drain();
        assertThat(lending.workers().drain()).isEqualTo(1);
    }

    @Test
    void a_test_sees_what_leaves_and_says_what_arrives() {
        TestPlatform platform = new TestPlatform(1);
        PatronId patron = new PatronId(platform.nextUuid());
        TestTransport transport = new TestTransport(platform);
        CatalogModule catalog =
                CatalogModule.create(parts -> parts.platform(platform).transport(transport));
        BookId book = added(catalog.runtime());
        catalog.workers().drain();

        transport.arrive(LendingEventsTopic.TOPIC, new LendingEvents.BookBorrowed(book, patron));
        catalog.workers().drain();
        CloudEvent left = transport.published().last();
        assertThat(left.type()).isEqualTo("catalog.copies-changed");
        assertThat(CatalogEventsTopic.COPIES_CHANGED.read(left.version(), left.data()))
                .isEqualTo(new CopiesChanged(book, 1));

        assertThat(Books.<CatalogReads>require(book).map(Book::availableCopies).runOrThrow(catalog.runtime()))
                .isEqualTo(1);
        assertThat(CloudEventFormat.STRUCTURED.decode(CloudEventFormat.STRUCTURED.encode(left)))
                .isEqualTo(left);
        assertThat(CloudEventFormat.event(CloudEventFormat.attributes(left), left.data(), left.time()))
                .isEqualTo(left);
    }
}
