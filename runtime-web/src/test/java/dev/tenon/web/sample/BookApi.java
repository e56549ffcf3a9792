package dev.tenon.web.sample;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.web.Answer;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.PathSegment;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.json.Encoder;
import java.time.Duration;

/** The HTTP API of {@link Shelf}, below {@code /api}. */
public final class BookApi {

    private final Answer<ShelfRuntime> answer;

    private BookApi(ShelfRuntime runtime) {
        this.answer = Answer.in(runtime, BookApi::status);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(ShelfRuntime runtime) {
        BookApi api = new BookApi(runtime);
        return Routes.at(
                "/api",
                Route.post("/books", api::addBook),
                Route.get("/books", api::listBooks),
                Route.get("/books/find", api::findBook),
                Route.get("/books/{bookId}", api::getBook),
                Route.put("/books/{bookId}", api::renameBook),
                Route.delete("/books/{bookId}", api::removeBook));
    }

    private Response addBook(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new AddBook(
                                input.body("title", Decoder.TEXT),
                                input.body("subjects", Decoder.set(Decoder.TEXT)),
                                input.optionalBody("publishedYear", Decoder.INT),
                                input.body("binding", BookJson.BINDING),
                                input.body("totalCopies", Decoder.INT, 1),
                                input.body("price", Decoder.DECIMAL),
                                input.body("loanTime", Decoder.DURATION, Duration.parse("P14D")),
                                input.body("reviews", Decoder.seq(BookJson.REVIEW))),
                        AddBookValidator::validate),
                ShelfDispatch::dispatch,
                id -> Response.created(
                        "/api/books/" + PathSegment.encode(id), json -> json.writeString(id.toString())));
    }

    private Response listBooks(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new ListBooks(
                        input.query("subject", Decoder.seq(Decoder.TEXT)),
                        input.optionalQuery("binding", BookJson.BINDING),
                        input.query("reviewedOnly", Decoder.BOOLEAN, false),
                        input.query("limit", Decoder.INT, 20))),
                ShelfDispatch::dispatch,
                books -> Response.ok(json -> Encoder.array(BookJson::write).write(json, books)));
    }

    private Response findBook(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new FindBook(input.query("title", Decoder.TEXT))),
                ShelfDispatch::dispatch,
                book -> Response.ok(json -> BookJson.write(json, book)).withETag(book.version()));
    }

    private Response getBook(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new GetBook(input.path("bookId", BookJson.BOOK_ID))),
                ShelfDispatch::dispatch,
                book -> Response.ok(json -> BookJson.write(json, book)).withETag(book.version()));
    }

    private Response renameBook(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RenameBook(
                        input.path("bookId", BookJson.BOOK_ID), input.body("title", Decoder.TEXT), input.ifMatch())),
                ShelfDispatch::dispatch,
                book -> Response.ok(json -> BookJson.write(json, book)).withETag(book.version()));
    }

    private Response removeBook(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RemoveBook(input.path("bookId", BookJson.BOOK_ID))),
                ShelfDispatch::dispatch,
                unit -> Response.noContent());
    }

    private static int status(DomainFailure failure) {
        return switch (failure) {
            case TooManyCopies tooMany -> 409;
            default -> throw new IllegalArgumentException("No status is declared for " + failure);
        };
    }
}
