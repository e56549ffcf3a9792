package shop.staff;

import dev.tenon.Generated;

/**
 * Copies of {@link Category} with one component changed. The record has them when it says
 * {@code implements CategoryWith}.
 */
@Generated
public interface CategoryWith {
    /** {@link Category#number}. */
    int number();

    /** The same with another {@link Category#number}. */
    default Category withNumber(int number) {
        return new Category(number);
    }
}
