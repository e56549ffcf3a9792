package catalog;

import dev.tenon.Generated;
import dev.tenon.search.DocumentKey;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.Vector;

/** The components of {@link Shelfmark} that are searched. */
@Generated
final class ShelfmarkSearchFields {
    /** {@link Shelfmark#TYPE}. */
    public static final TextSearchField<Shelfmark> TYPE = TextSearchField.of("TYPE", Shelfmark::TYPE);

    /** {@link Shelfmark} for backends. */
    public static final SearchType<ShelfmarkKey, Shelfmark> TYPE_ = SearchType.of(
            ShelfmarkFields.ENTITY,
            DocumentKey.<ShelfmarkKey>composite(
                    key -> Vector.of(
                            ShelfmarkFields.branch.type().encode(key.branch()),
                            ShelfmarkFields.number.type().encode(key.number())),
                    texts -> new ShelfmarkKey(
                            ShelfmarkFields.branch.type().decode(texts.get(0)),
                            ShelfmarkFields.number.type().decode(texts.get(1)))),
            TYPE);

    private ShelfmarkSearchFields() {}
}
