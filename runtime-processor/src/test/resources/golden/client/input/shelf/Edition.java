package shelf;

import dev.tenon.client.Name;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A book as others have it. */
public record Edition(
        String title,
        @Name("publish_date") Option<String> publishDate,
        Seq<Edition> translations,
        Option<Language> language) {

    /** A language. */
    public enum Language {
        ENGLISH,
        FRENCH
    }
}
