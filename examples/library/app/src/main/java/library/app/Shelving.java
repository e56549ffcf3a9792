package library.app;

import dev.tenon.runtime.Hosted;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import library.catalog.CatalogRuntime;

/** Brings the classic books in while the rest of the library is still made; they are there when the library starts. */
final class Shelving implements Hosted {

    private final CompletableFuture<Long> books;

    private Shelving(CompletableFuture<Long> books) {
        this.books = books;
    }

    /** Begins. */
    static Shelving into(CatalogRuntime catalog) {
        return new Shelving(ClassicBooks.seed().runAsync(catalog));
    }

    @Override
    public String name() {
        return "books";
    }

    /** Waits until all are there. */
    @Override
    public void start() throws InterruptedException, ExecutionException {
        books.get();
    }

    /** How many there are, once this has started. */
    long books() {
        return books.join();
    }
}
