package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a lock, what is held to it, and what may change. */
class WireLockTest {

    private static final String CONTEXT = """
        package library;

        import dev.tenon.event.EventQueue;
        import dev.tenon.id.TypedId;
        import dev.tenon.integration.Publishes;
        import dev.tenon.rest.RestApi;
        import dev.tenon.runtime.Runtime;

        /** What the library has. */
        @Runtime
        @RestApi(prefix = "/api")
        @EventQueue(name = "CatalogEvents", events = Happening.class)
        @Publishes(Told.class)
        @TypedId(name = "BookId", prefix = "book")
        public interface Catalog {}
        """;

    private static final String HAPPENING = """
        package library;

        import io.vavr.collection.Seq;
        import io.vavr.control.Option;

        /** What happens to books. */
        sealed interface Happening {
            record Added(BookId book, Option<Seq<Note>> notes) implements Happening {}

            record Note(String text, Option<Note> answer) {}
        }
        """;

    private static final String HEARD = """
        package library;

        import dev.tenon.effect.Eff;
        import dev.tenon.effect.Unit;
        import dev.tenon.event.EventHandler;

        /** Who hears of it. */
        final class Heard {
            private Heard() {}

            @EventHandler
            static Eff<CatalogTx, Unit> on(Happening.Added event) {
                return Eff.unit();
            }
        }
        """;

    private static final String TOLD = """
        package library;

        import dev.tenon.integration.IntegrationEvent;
        import dev.tenon.integration.IntegrationEventTopic;

        /** What others are told. */
        @IntegrationEventTopic
        public sealed interface Told {

            /** There is one more. */
            @IntegrationEvent("catalog.book-added")
            record BookAdded(BookId book, String title) implements Told {}
        }
        """;

    private static final String ADD_BOOK = """
        package library;

        import dev.tenon.access.Public;
        import dev.tenon.Default;
        import dev.tenon.dispatch.Command;
        import dev.tenon.dispatch.CommandHandler;
        import dev.tenon.effect.Eff;
        import dev.tenon.rest.Put;
        import library.CatalogStore.Books;

        /** Adds a book. */
        public record AddBook(BookId id, String title, @Default("1") int copies) implements Command<Book> {

            @Public
            @CommandHandler
            @Put("/books/{id}")
            static Eff<CatalogTx, Book> handle(AddBook command) {
                return Books.insert(new Book(command.id(), command.title(), Book.State.HERE, 0));
            }
        }
        """;

    private static final String BOOK = """
        package library;

        import dev.tenon.store.StoredEntity;
        import dev.tenon.store.Version;

        /** A book. */
        @StoredEntity
        public record Book(BookId id, String title, State state, @Version long version) implements BookWith {

            /** Where it is. */
            public enum State { HERE, LENT }
        }
        """;

    private static final String LOCK = """
        # What others rely on: events, jobs, tables and endpoints, as they were when this file was last written by Tenon.
        # Keep it in version control. A line that is deleted is no longer held.

        endpoint catalog PUT /api/books/{}
          takes path 1: BookId uuid
          takes body title: text
          takes body copies?: int
          gives status: 200
          gives answer: object
          gives answer.id: BookId uuid
          gives answer.title: text
          gives answer.state: enum HERE LENT
          gives answer.version: long

        event catalog CatalogEvents.Added
          book: BookId uuid
          notes?: array
          notes[]: object
          notes[].text: text
          notes[].answer?: object

        integration-event told catalog.book-added 1
          book: BookId uuid
          title: text

        table catalog book
          id: BookId uuid
          title: text
          state: enum HERE LENT
          version: long
        """;

    @TempDir
    Path folder;

    private Path lock;

    @BeforeEach
    void noLockYet() {
        lock = folder.resolve("tenon.lock");
    }

    @Test
    void what_is_declared_is_written_once_it_is_to_be() throws IOException {
        assertThat(compile(HAPPENING, TOLD, BOOK).said())
                .singleElement()
                .asString()
                .contains("TEN-LK10", "3 more");
        assertThat(lock).doesNotExist();

        assertThat(write(HAPPENING, TOLD, BOOK).said()).isEmpty();
        assertThat(lock).hasContent(LOCK);

        assertThat(compile(HAPPENING, TOLD, BOOK).said()).isEmpty();
    }

    @Test
    void a_build_for_a_release_can_ask_for_all_to_be_written() throws IOException {
        Compiled compiled =
                compilation(HAPPENING, TOLD, BOOK).option("-Atenon.strict=true").run();

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.said()).singleElement().asString().contains("TEN-LK10");
    }

    @Test
    void what_may_change_is_a_note_until_it_is_written() throws IOException {
        write(HAPPENING, TOLD, BOOK);
        String more = HAPPENING.replace("Option<Seq<Note>> notes", "Option<Seq<Note>> notes, Option<String> by");

        Compiled compiled = compile(more, TOLD, BOOK);

        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.said()).singleElement().asString().contains("'event catalog CatalogEvents.Added'");
        assertThat(lock).hasContent(LOCK);
        assertThat(write(more, TOLD, BOOK).said()).isEmpty();
        assertThat(lock)
                .hasContent(LOCK.replace("  notes[].answer?: object\n", "  notes[].answer?: object\n  by?: text\n"));
    }

    @Test
    void what_breaks_it_is_not_written() throws IOException {
        write(HAPPENING, TOLD, BOOK);

        Compiled compiled = write(HAPPENING.replace("record Note(String text", "record Note(int text"), TOLD, BOOK);

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.said()).singleElement().asString().contains("TEN-LK05", "'notes[].text'");
        assertThat(lock).hasContent(LOCK);
    }

    @Test
    void what_breaks_it_is_no_longer_held_when_its_line_is_changed() throws IOException {
        write(HAPPENING, TOLD, BOOK);
        String changed = HAPPENING.replace("record Note(String text", "record Note(int text");
        Files.writeString(lock, LOCK.replace("notes[].text: text", "notes[].text: int"));

        assertThat(compile(changed, TOLD, BOOK).said()).isEmpty();
    }

    @Test
    void one_change_is_reported_wherever_it_breaks_something_and_once_there() throws IOException {
        write(HAPPENING, TOLD, BOOK);

        Compiled compiled = compile(
                HAPPENING, TOLD, BOOK.replace("State state", "int state").replace("Book.State.HERE", "0"));

        assertThat(compiled.said())
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("TEN-LK05", "'endpoint catalog PUT /api/books/{}'"))
                .anySatisfy(said -> assertThat(said).contains("TEN-LK05", "'table catalog book'"));
    }

    @Test
    void the_old_record_of_an_upcast_is_the_old_version() throws IOException {
        write(HAPPENING, TOLD, BOOK);
        String second = TOLD.replace("import dev.tenon.integration.IntegrationEventTopic;", """
            import dev.tenon.integration.IntegrationEventTopic;
            import dev.tenon.integration.Upcast;\
            """)
                .replace("record BookAdded(BookId book, String title) implements Told {}", """
                    record BookAdded(BookId book, String name) implements Told {

                        @Upcast(from = 1)
                        static BookAdded fromV1(V1 old) {
                            return new BookAdded(old.book(), old.title());
                        }
                    }

                    /** As it was. */
                    record V1(BookId book, String title) {}\
                    """);

        assertThat(write(HAPPENING, second, BOOK).said()).isEmpty();
        assertThat(Files.readString(lock)).contains("""
            integration-event told catalog.book-added 1
              book: BookId uuid
              title: text

            integration-event told catalog.book-added 2
              book: BookId uuid
              name: text
            """);

        Compiled wrong = compile(
                HAPPENING,
                second.replace("V1(BookId book, String title)", "V1(BookId book, int title)")
                        .replace("old.title()", "\"\" + old.title()"),
                BOOK);
        assertThat(wrong.said()).singleElement().asString().contains("TEN-LK05", "catalog.book-added 1");
    }

    @Test
    void what_is_new_since_a_version_is_not_in_those_before() throws IOException {
        write(HAPPENING, TOLD, BOOK);
        String second = TOLD.replace("import dev.tenon.integration.IntegrationEventTopic;", """
            import dev.tenon.integration.IntegrationEventTopic;
            import dev.tenon.integration.Since;
            import dev.tenon.Default;\
            """)
                .replace("String title)", "String title, @Since(2) @Default(\"1\") int copies)");

        assertThat(write(HAPPENING, second, BOOK).said()).isEmpty();
        assertThat(Files.readString(lock))
                .contains("catalog.book-added 1\n  book: BookId uuid\n  title: text\n\n")
                .contains("catalog.book-added 2\n  book: BookId uuid\n  title: text\n  copies: int\n");
    }

    @Test
    void what_others_own_stays_in_the_file() throws IOException {
        Files.writeString(lock, "job lending Remind\n  loan: LoanId uuid\n");

        assertThat(write(HAPPENING, TOLD, BOOK).said()).isEmpty();

        assertThat(Files.readString(lock)).contains("job lending Remind\n  loan: LoanId uuid\n");
    }

    private Compiled compile(String happening, String told, String book) throws IOException {
        return compilation(happening, told, book).run();
    }

    private Compiled write(String happening, String told, String book) throws IOException {
        return compilation(happening, told, book)
                .option("-Atenon.lock.write=true")
                .run();
    }

    private Compilation compilation(String happening, String told, String book) throws IOException {
        return Compilation.in(Files.createTempDirectory(folder, "compilation"))
                .source("library.Catalog", CONTEXT)
                .source("library.Happening", happening)
                .source("library.Heard", HEARD)
                .source("library.Told", told)
                .source(
                        "library.AddBook",
                        ADD_BOOK.replace("Book.State.HERE", book.contains("int state") ? "0" : "Book.State.HERE"))
                .source("library.Book", book)
                .postgres()
                .option("-Atenon.lock=" + lock);
    }
}
