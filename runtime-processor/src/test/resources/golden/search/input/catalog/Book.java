package catalog;

import dev.tenon.search.Date;
import dev.tenon.search.Facet;
import dev.tenon.search.Keyword;
import dev.tenon.search.Numeric;
import dev.tenon.search.Searchable;
import dev.tenon.search.Sortable;
import dev.tenon.search.Suggest;
import dev.tenon.search.Text;
import dev.tenon.search.Vector;
import dev.tenon.search.VectorSimilarity;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Indexed by hand, and of every kind. */
@StoredEntity
@Searchable
public record Book(
        BookId id,
        @Text(analyzer = "english", boost = 2) @Suggest @Sortable String title,
        @Text Option<String> subtitle,
        @Text @Facet Seq<String> subjects,
        @Keyword @Lookup(unique = true) String isbn,
        @Keyword @ForeignKey(value = Author.class, onDelete = OnDelete.CASCADE) AuthorId authorId,
        @Facet Genre genre,
        @Facet @Sortable Option<Integer> publishedYear,
        @Numeric BigDecimal price,
        @Date Option<LocalDate> releasedOn,
        @Sortable Instant addedAt,
        @Facet boolean available,
        @Vector(dimensions = 3, similarity = VectorSimilarity.EUCLIDEAN) Seq<Float> mood,
        @Vector(dimensions = 2) Option<Seq<Float>> place,
        int notSearched,
        @Version long version)
        implements BookWith {

    /** What it is. */
    public enum Genre {
        NOVEL,
        POEMS
    }
}
