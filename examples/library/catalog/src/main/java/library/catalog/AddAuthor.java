package library.catalog;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import library.catalog.CatalogStore.Authors;
import library.contracts.AuthorId;

/** Adds an author, so that books can name them. */
public record AddAuthor(@NotBlank @Size(max = 256) String name, Option<@Size(max = 10_000) String> biography)
        implements Command<AuthorId> {

    @Authorize("isStaff")
    @CommandHandler
    @Post("/authors")
    static Eff<CatalogTx, AuthorId> handle(AddAuthor command) {
        return AuthorId.next()
                .flatMap(id -> Authors.insert(new Author(id, command.name(), command.biography(), 0)))
                .map(Author::id);
    }
}
