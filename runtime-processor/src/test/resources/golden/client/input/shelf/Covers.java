package shelf;

import dev.tenon.client.ApiKeyAuth;
import dev.tenon.client.FilePart;
import dev.tenon.client.Form;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Part;
import dev.tenon.client.Path;
import dev.tenon.rest.Get;
import dev.tenon.rest.Post;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Pictures of books. */
@HttpClient
@ApiKeyAuth(header = "X-Api-Key")
interface Covers {

    @Get("/covers/{isbn}")
    Option<byte[]> cover(@Path String isbn);

    @Get("/covers/{isbn}/about")
    String about(@Path String isbn);

    @Post("/covers")
    void upload(@Part FilePart cover, @Part("back") Option<FilePart> other, @Part byte[] raw, @Part Seq<Integer> sizes);

    @Post("/votes")
    void vote(@Form String isbn, @Form("why") Option<String> reason);
}
