package library;

import dev.tenon.effect.Eff;

/** Compiles in {@code CatalogTx}. */
final class QueryOnTheRawPort {

    private QueryOnTheRawPort() {}

    static Eff<CatalogReads, Book> misuse(Book book) {
        return Eff.access(environment -> environment.catalogBooks().save(book)); //! javac at .save(book) saying cannot find symbol & symbol:   method save(Book) & location: interface BookStore
    }
}
