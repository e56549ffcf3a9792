package dev.tenon.benchmarks.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.ParseException;
import java.util.Set;
import library.catalog.Author;
import library.catalog.Book;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogTx;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Helidon with two handlers of its own router, as one writes them: the store as a plain port, JSON written field by field and read into a
 * record by Jackson, the token verified by Nimbus, the two rules checked. No problem details, no correlation, no limits, no spans.
 */
final class ByHand implements Served {

    private static final int LONGEST = 256;
    private static final int UNPROCESSABLE = 422;
    private static final String BEARER = "Bearer ";

    /** The body of a request. */
    private record NewAuthor(String name, @Nullable String biography) {}

    private final CatalogRuntime runtime;
    private final JsonMapper json = JsonMapper.shared();
    private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();
    private final WebServer server;

    ByHand(Shelf shelf) {
        this.runtime = shelf.runtime();
        tokens.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableSecret<>(Shelf.SECRET)));
        tokens.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Shelf.AUDIENCE, new JWTClaimsSet.Builder().issuer(Shelf.ISSUER).build(), Set.of("sub", "exp")));
        this.server = WebServer.builder()
                .port(0)
                .shutdownHook(false)
                .writeBufferSize(0)
                .routing(HttpRouting.builder()
                        .get("/api/catalog/books/{bookId}", this::book)
                        .post("/api/catalog/authors", this::author))
                .build()
                .start();
    }

    private void book(ServerRequest request, ServerResponse response) {
        Option<Book> found = runtime.catalogBooks()
                .findById(BookId.parse(request.path().pathParameters().get("bookId"))
                        .get());
        if (found.isEmpty()) {
            response.status(Status.NOT_FOUND_404).send();
            return;
        }
        Book book = found.get();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator to = json.createGenerator(body)) {
            write(to, book);
        }
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.header(HeaderNames.ETAG, "\"" + book.version() + "\"");
        response.send(body.toByteArray());
    }

    private static void write(JsonGenerator to, Book book) {
        to.writeStartObject();
        to.writeStringProperty("id", book.id().toString());
        to.writeStringProperty("title", book.title());
        to.writeStringProperty("isbn", book.isbn());
        to.writeStringProperty("authorId", book.authorId().toString());
        to.writeStringProperty("authorName", book.authorName());
        to.writeArrayPropertyStart("subjects");
        book.subjects().forEach(to::writeString);
        to.writeEndArray();
        book.publishedYear().forEach(year -> to.writeNumberProperty("publishedYear", year));
        to.writeNumberProperty("totalCopies", book.totalCopies());
        to.writeNumberProperty("availableCopies", book.availableCopies());
        to.writeNumberProperty("version", book.version());
        to.writeEndObject();
    }

    private void author(ServerRequest request, ServerResponse response) throws IOException {
        if (!isStaff(request.headers().get(HeaderNames.AUTHORIZATION).get())) {
            response.status(Status.FORBIDDEN_403).send();
            return;
        }
        NewAuthor asked;
        try (var body = request.content().inputStream()) {
            asked = json.readValue(body, NewAuthor.class);
        }
        if (asked.name().isBlank() || asked.name().length() > LONGEST) {
            response.status(Status.create(UNPROCESSABLE)).send();
            return;
        }
        AuthorId id = CatalogTx.<CatalogRuntime, AuthorId>transact(AuthorId.next()
                        .flatMap(
                                next -> Authors.insert(new Author(next, asked.name(), Option.of(asked.biography()), 0)))
                        .map(Author::id))
                .runOrThrow(runtime);
        response.status(Status.CREATED_201);
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.send(json.writeValueAsBytes(id.toString()));
    }

    private boolean isStaff(String authorization) {
        try {
            JWTClaimsSet claims = tokens.process(authorization.substring(BEARER.length()), null);
            return claims.getStringListClaim("roles").contains("staff");
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            return false;
        }
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
