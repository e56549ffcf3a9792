package library.app;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import library.Json;

/**
 * A patron who borrows, brings back and queues at random, by HTTP, and takes it as it comes when nobody answers. For use by one thread.
 */
final class Reader {

    /** What {@link #act} gives when nobody answered. */
    static final int NOBODY = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final IntSupplier lending;
    private final RandomGenerator random;
    private final Seq<String> books;
    private final String patron;
    private String token = Tokens.STAFF; // until it is known who it is

    /**
     * Registers.
     *
     * @param lending the port of lending, which changes
     * @param books the ids of what there is to borrow
     */
    Reader(HttpClient http, IntSupplier lending, RandomGenerator random, String name, Seq<String> books)
            throws IOException, InterruptedException {
        this.http = http;
        this.lending = lending;
        this.random = random;
        this.books = books;
        this.patron =
                Json.parse(post("patrons", """
                    {"name": "%s", "email": "%s@example.org"}\
                    """.formatted(name, name)).body()).asString();
        this.token = Tokens.patron(patron);
    }

    /** Does something; returns the status of the answer, or {@link #NOBODY}. */
    int act() throws InterruptedException {
        try {
            return switch (random.nextInt(10)) {
                case 0, 1, 2, 3 ->
                    post("loans", """
                        {"patronId": "%s", "bookId": "%s"}\
                        """.formatted(patron, any(books))).statusCode();
                case 4, 5, 6 -> bringBack();
                case 7, 8 -> post("holds", """
                    {"patronId": "%s", "bookId": "%s"}\
                    """.formatted(patron, any(books))).statusCode();
                default -> leave();
            };
        } catch (IOException nobody) {
            return NOBODY;
        }
    }

    private int bringBack() throws IOException, InterruptedException {
        var mine = get("patrons/" + patron + "/loans?activeOnly=true&limit=20");
        if (mine.statusCode() != 200) {
            return mine.statusCode();
        }
        var loans = Json.texts(Json.parse(mine.body()).get("items"), "id");
        return loans.isEmpty()
                ? 200
                : post("loans/" + any(loans) + "/return", "").statusCode();
    }

    private int leave() throws IOException, InterruptedException {
        var mine = get("patrons/" + patron + "/holds?limit=20");
        if (mine.statusCode() != 200) {
            return mine.statusCode();
        }
        var open = List.ofAll(Json.parse(mine.body()).get("items"))
                .filter(hold ->
                        List.of("WAITING", "READY").contains(hold.get("status").asString()))
                .map(hold -> hold.get("id").asString());
        return open.isEmpty()
                ? 200
                : send(request("holds/" + any(open)).DELETE()).statusCode();
    }

    private String any(Seq<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private HttpResponse<String> get(String what) throws IOException, InterruptedException {
        return send(request(what));
    }

    private HttpResponse<String> post(String what, String json) throws IOException, InterruptedException {
        return send(request(what)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k" + random.nextLong())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + lending.getAsInt() + "/api/lending/" + what))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Authorization", token).build(), BodyHandlers.ofString());
    }
}
