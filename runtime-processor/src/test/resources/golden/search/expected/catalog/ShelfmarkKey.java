package catalog;

import dev.tenon.Generated;

/** What identifies a {@link Shelfmark}. */
@Generated
record ShelfmarkKey(String branch, int number) {
    /** The key of {@code shelfmark}. */
    static ShelfmarkKey of(Shelfmark shelfmark) {
        return new ShelfmarkKey(shelfmark.branch(), shelfmark.number());
    }
}
