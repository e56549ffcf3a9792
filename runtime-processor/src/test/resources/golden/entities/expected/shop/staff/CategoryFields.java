package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;

/** The components of {@link Category}, for filters and sorts. */
@Generated
public final class CategoryFields {
    /** {@link Category#number}. */
    public static final OrderedField<Category, Integer> number =
            OrderedField.of("number", FieldType.INT, Category::number);

    private CategoryFields() {}
}
