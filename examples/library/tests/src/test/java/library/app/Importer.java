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
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import library.Json;
import library.Until;

/** Brings in lists of new books by HTTP, one after the other, and takes it as it comes when nobody answers. For use by one thread. */
final class Importer {

    private static final int LINES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final IntSupplier catalog;
    private final BooleanSupplier stopped;
    private Seq<String> accepted = List.empty();
    private int lists;

    /**
     * @param catalog the port of the catalogue, which changes
     * @param stopped whether nobody waits any more
     */
    Importer(HttpClient http, IntSupplier catalog, BooleanSupplier stopped) {
        this.http = http;
        this.catalog = catalog;
        this.stopped = stopped;
    }

    /** The ISBNs of all lists that were accepted. */
    Seq<String> accepted() {
        return accepted;
    }

    /** Brings in one more list, and waits until it is done. Returns the status of the answer, or {@link Reader#NOBODY}. */
    int act() throws InterruptedException {
        int first = LINES * lists++;
        Seq<String> isbns = List.range(first, first + LINES).map(Importer::isbn);
        String csv = isbns.map(isbn -> "\\nVolume " + isbn + ",Author " + isbn.charAt(11) + ",1900," + isbn)
                .mkString("title,author,publishedYear,isbn", "", "");
        try {
            var answer = http.send(
                    request("/api/catalog/books/import")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"csv\": \"" + csv + "\"}"))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 202) {
                accepted = accepted.appendAll(isbns);
                String report = answer.headers().firstValue("Location").orElseThrow();
                Until.holds(() -> stopped.getAsBoolean() || isDone(report));
            }
            return answer.statusCode();
        } catch (IOException nobody) {
            return Reader.NOBODY;
        }
    }

    private boolean isDone(String report) throws InterruptedException {
        try {
            HttpResponse<String> found = http.send(request(report).build(), BodyHandlers.ofString());
            return found.statusCode() == 200
                    && Json.parse(found.body()).get("state").asString().equals("SUCCEEDED");
        } catch (IOException nobody) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + catalog.getAsInt() + path))
                .header("Authorization", Tokens.STAFF)
                .timeout(PATIENCE);
    }

    /** One of a book that no library has yet. */
    private static String isbn(int number) {
        String digits = "979%09d".formatted(number);
        int sum = List.range(0, digits.length())
                .map(place -> (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3))
                .sum()
                .intValue();
        return digits + (10 - sum % 10) % 10;
    }
}
