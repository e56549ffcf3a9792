package library.catalog;

import dev.tenon.access.Authorize;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.IfMatch;
import dev.tenon.rest.Put;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;

/** Corrects what the catalogue says of a book; refused when the book changed since {@code version} was read. */
public record UpdateBook(
        BookId bookId,
        @NotBlank @Size(max = 256) String title,
        @Size(max = 10) Seq<@NotBlank @Size(max = 64) String> subjects,
        Option<Integer> publishedYear,
        @IfMatch Option<Long> version)
        implements Command<Unit> {

    @Authorize("isStaff")
    @Audited
    @CommandHandler
    @Put("/books/{bookId}")
    static Eff<CatalogTx, Unit> handle(UpdateBook command) {
        return Books.requireVersion(command.bookId(), command.version())
                .flatMap(book -> Books.save(book.withTitle(command.title())
                        .withSubjects(command.subjects())
                        .withPublishedYear(command.publishedYear())))
                .asUnit();
    }
}
