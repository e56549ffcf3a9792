package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Components, each of a class that needs another. */
final class DaggerSources implements Sources {

    @Override
    public List<Source> piece(int number) {
        return List.of(
                Sources.source("Books" + number, """
                    import javax.inject.Inject;

                    /** Where the books are. */
                    public final class Books# {

                        @Inject
                        Books#() {}
                    }
                    """.replace("#", String.valueOf(number))),
                Sources.source("Catalog" + number, """
                    import javax.inject.Inject;

                    /** What is asked for books. */
                    public final class Catalog# {

                        private final Books# books;

                        @Inject
                        Catalog#(Books# books) {
                            this.books = books;
                        }

                        /** Where the books are. */
                        public Books# books() {
                            return books;
                        }
                    }
                    """.replace("#", String.valueOf(number))),
                Sources.source("CatalogComponent" + number, """
                    import dagger.Component;

                    /** Makes the catalog. */
                    @Component
                    public interface CatalogComponent# {

                        /** The catalog. */
                        Catalog# catalog();
                    }
                    """.replace("#", String.valueOf(number))));
    }

    @Override
    public List<Source> bare(int number) {
        return piece(number);
    }
}
