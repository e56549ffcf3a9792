package catalog;

import dev.tenon.Generated;

/**
 * Copies of {@link Shelfmark} with one component changed. The record has them when it says
 * {@code implements ShelfmarkWith}.
 */
@Generated
interface ShelfmarkWith {
    /** {@link Shelfmark#branch}. */
    String branch();

    /** {@link Shelfmark#number}. */
    int number();

    /** {@link Shelfmark#TYPE}. */
    String TYPE();

    /** The same with another {@link Shelfmark#branch}. */
    default Shelfmark withBranch(String branch) {
        return new Shelfmark(branch, number(), TYPE());
    }

    /** The same with another {@link Shelfmark#number}. */
    default Shelfmark withNumber(int number) {
        return new Shelfmark(branch(), number, TYPE());
    }

    /** The same with another {@link Shelfmark#TYPE}. */
    default Shelfmark withTYPE(String TYPE) {
        return new Shelfmark(branch(), number(), TYPE);
    }
}
