package library.catalog;

import dev.tenon.Default;
import dev.tenon.access.Authorize;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.idempotency.Idempotent;
import dev.tenon.rest.Post;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogStore.Books;
import library.contracts.AuthorId;
import library.contracts.BookId;
import library.contracts.CatalogEvents.BookAdded;

/** Adds a book and its copies. */
public record AddBook(
        @NotBlank @Size(max = 256) String title,
        @NotBlank @Size(max = 20) String isbn,
        AuthorId authorId,
        @Size(max = 10) Seq<@NotBlank @Size(max = 64) String> subjects,
        Option<Integer> publishedYear,
        @Positive @Default("1") int totalCopies)
        implements Command<BookId> {

    static Validation<Seq<FieldError>, AddBook> validate(AddBook command) {
        return Isbn.isValid(command.isbn())
                ? Validation.valid(command)
                : Validation.invalid(
                        List.of(new FieldError("isbn", "must be an ISBN-10 or ISBN-13 with a correct check digit")));
    }

    @Authorize("isStaff")
    @RateLimit
    @Idempotent
    @Audited
    @CommandHandler
    @Post("/books")
    static Eff<CatalogTx, BookId> handle(AddBook command) {
        return CatalogTx.direct(run -> {
            var author = run.await(Authors.require(command.authorId()));
            var book = new Book(
                    run.await(BookId.next()),
                    command.title(),
                    Isbn.digits(command.isbn()),
                    author.id(),
                    author.name(),
                    command.subjects(),
                    command.publishedYear(),
                    command.totalCopies(),
                    command.totalCopies(),
                    0);
            run.await(Books.insert(book));
            run.await(CatalogEventsPublisher.publish(
                    new BookAdded(book.id(), book.title(), book.isbn(), book.totalCopies())));
            return book.id();
        });
    }
}
