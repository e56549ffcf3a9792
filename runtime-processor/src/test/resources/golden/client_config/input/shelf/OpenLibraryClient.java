package shelf;

import dev.tenon.client.BearerAuth;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.client.Query;
import dev.tenon.rest.Get;
import io.vavr.control.Option;

/** Books on the Internet. */
@HttpClient(config = ShelfConfig.OpenLibrary.class)
@BearerAuth
public interface OpenLibraryClient {

    /** What a book is called. */
    @Get("/isbn/{isbn}/title")
    Option<String> title(@Path String isbn);

    /** How many there are. */
    @Get("/count")
    int count();

    /** How many there are of a kind. */
    @Get("/count/{subject}")
    int count(@Path String subject, @Query Option<Integer> year);
}
