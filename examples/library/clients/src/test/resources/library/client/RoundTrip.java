package library.client;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import library.client.api.CatalogApi;
import library.client.api.LendingApi;
import library.client.model.Book;
import library.client.model.BookSlice;
import library.client.model.BorrowBook;
import library.client.model.RegisterPatron;
import library.client.model.UpdateBook;

/** A reader's visit, by the client that was generated; compiled with it. Tells what it saw. */
public final class RoundTrip implements BiFunction<String, String, List<String>> {

    @Override
    public List<String> apply(String library, String token) {
        try {
            return visit(library, token);
        } catch (ApiException failed) {
            throw new IllegalStateException(failed.getCode() + ": " + failed.getResponseBody(), failed);
        }
    }

    private static List<String> visit(String library, String token) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(library);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        CatalogApi catalog = new CatalogApi(client);
        LendingApi lending = new LendingApi(client);
        List<String> seen = new ArrayList<>();

        BookSlice horror = catalog.listBooks(null, "horror", true, null, 2);
        seen.add("listed " + horror.getItems().size() + ", and more: " + (horror.getNext() != null));
        BookSlice next = catalog.listBooks(null, "horror", true, horror.getNext(), 2);
        seen.add("the next are others: " + !next.getItems().contains(horror.getItems().get(0)));

        ApiResponse<Book> got = catalog.getBookWithHttpInfo(horror.getItems().get(0).getId(), null);
        Book book = got.getData();
        seen.add("got the same: " + book.equals(horror.getItems().get(0)));
        String tag = HttpHeaders.of(got.getHeaders(), (name, value) -> true).firstValue("ETag").orElseThrow();
        seen.add("again: " + status(() -> catalog.getBook(book.getId(), tag)));

        String patron = lending.registerPatron(new RegisterPatron().name("Ada").email("ada@example.org"));
        String loan = lending.borrowBook(
                UUID.randomUUID().toString(), new BorrowBook().patronId(patron).bookId(book.getId()));
        seen.add("lent: " + lending.getPatronLoans(patron, null, null, null).toString().contains(loan));
        lending.returnBook(loan);
        seen.add("returned again: " + status(() -> lending.returnBook(loan)));

        UpdateBook corrected =
                new UpdateBook().title(book.getTitle()).subjects(book.getSubjects()).publishedYear(1800);
        seen.add("corrected what was changed: "
                + status(() -> catalog.updateBook(book.getId(), corrected, "\"99\"")));
        return seen;
    }

    private interface Call {
        void call() throws ApiException;
    }

    private static int status(Call call) {
        try {
            call.call();
            return 200;
        } catch (ApiException refused) {
            return refused.getCode();
        }
    }
}
