package library.catalog;

import dev.tenon.capability.Retry;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Name;
import dev.tenon.client.Path;
import dev.tenon.rest.Get;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** What the <a href="https://openlibrary.org/developers/api">Open Library</a> of the Internet Archive knows of books. */
@HttpClient(config = CatalogConfig.OpenLibrary.class)
public interface OpenLibraryClient {

    /** The edition that has this ISBN, without hyphens. */
    @Retry
    @Get("/isbn/{isbn}.json")
    Option<Edition> edition(@Path String isbn);

    /** The author whom an edition names by a key. */
    @Retry
    @Get("/authors/{id}.json")
    Option<Writer> author(@Path String id);

    /**
     * An edition of a book. Some do not say who wrote it.
     *
     * @param publishDate as it stands in the book: {@code 1815}, {@code October 1, 1988}, {@code c1967}
     */
    record Edition(
            String title,
            Option<Seq<Key>> authors,
            @Name("publish_date") Option<String> publishDate) {

        private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");

        /** Who is named first. */
        Option<Key> firstAuthor() {
            return authors.getOrElse(List.empty()).headOption();
        }

        /** When it was published, if the date says a year in four digits. */
        Option<Integer> year() {
            return publishDate
                    .map(YEAR::matcher)
                    .filter(date -> date.find())
                    .map(date -> Integer.valueOf(date.group()));
        }
    }

    /** Where something is: {@code /authors/OL21594A}. */
    record Key(String key) {

        /** The end of it. */
        String id() {
            return key.substring(key.lastIndexOf('/') + 1);
        }
    }

    /** An author; without a name when two entries for one person have become one. */
    record Writer(Option<String> name) {}
}
