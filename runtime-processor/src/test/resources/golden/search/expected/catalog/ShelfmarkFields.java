package catalog;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Shelfmark}, for filters and sorts. */
@Generated
final class ShelfmarkFields {
    /** {@link Shelfmark#branch}. */
    public static final TextField<Shelfmark> branch = TextField.of("branch", Shelfmark::branch);

    /** {@link Shelfmark#number}. */
    public static final OrderedField<Shelfmark, Integer> number =
            OrderedField.of("number", FieldType.INT, Shelfmark::number);

    /** {@link Shelfmark#TYPE}. */
    public static final TextField<Shelfmark> TYPE = TextField.of("TYPE", Shelfmark::TYPE);

    /** {@link Shelfmark} for adapters. */
    public static final EntityType<ShelfmarkKey, Shelfmark> ENTITY = EntityType.of(
                    "Shelfmark",
                    KeyType.<Shelfmark, ShelfmarkKey>composite(ShelfmarkKey::of)
                            .part(branch, ShelfmarkKey::branch)
                            .part(number, ShelfmarkKey::number),
                    ShelfmarkFields::changed)
            .fields(branch, number, TYPE)
            .build();

    private ShelfmarkFields() {}

    private static Shelfmark changed(Shelfmark shelfmark, Changes<Shelfmark> changes) {
        return new Shelfmark(
                changes.or(branch, shelfmark.branch()),
                changes.or(number, shelfmark.number()),
                changes.or(TYPE, shelfmark.TYPE()));
    }
}
