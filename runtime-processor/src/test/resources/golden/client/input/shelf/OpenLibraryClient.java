package shelf;

import dev.tenon.capability.Retry;
import dev.tenon.client.BearerAuth;
import dev.tenon.client.Body;
import dev.tenon.client.Header;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.client.Query;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;
import dev.tenon.rest.Get;
import dev.tenon.rest.Patch;
import dev.tenon.rest.Post;
import dev.tenon.rest.Put;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Books on the Internet. */
@HttpClient
@BearerAuth
public interface OpenLibraryClient {

    /** One book. */
    @Retry
    @Get("/isbn/{isbn}.json")
    Option<Edition> edition(@Path String isbn);

    /** Makes a list. */
    @Retry(maxAttempts = 2)
    @Post("/lists")
    ListId create(
            @Body NewList list,
            @Header("Idempotency-Key") String key,
            @Query("dry_run") Option<Boolean> dryRun);

    /** Some books. */
    @Get("/search")
    Seq<Edition> search(@Query("q") Seq<String> words, @Query Edition.Language language, @Query LocalDate since);

    /** How many there are. */
    @Get("/count")
    int count();

    /** Renames a list. */
    @Patch("/lists/{list}")
    Either<Failure, Unit> rename(@Path("list") ListId call, @Body String name);

    /** Takes a book into a list. */
    @Put("/lists/{list}/books/{isbn}")
    Unit add(@Path ListId list, @Path String isbn);

    /** Removes a list. */
    @Delete("/lists/{list}")
    void remove(@Path ListId list);

    /** The path of a book, for people. */
    default String page(String isbn) {
        return "/isbn/" + isbn;
    }
}
