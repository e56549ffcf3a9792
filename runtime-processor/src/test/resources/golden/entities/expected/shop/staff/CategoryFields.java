package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;

/** The components of {@link Category}, for filters and sorts. */
@Generated
public final class CategoryFields {
    /** {@link Category#number}. */
    public static final OrderedField<Category, Integer> number =
            OrderedField.of("number", FieldType.INT, Category::number);

    /** {@link Category} for adapters. */
    public static final EntityType<Integer, Category> ENTITY =
            EntityType.of("Category", KeyType.of(number), CategoryFields::changed)
                    .fields(number)
                    .build();

    private CategoryFields() {}

    private static Category changed(Category category, Changes<Category> changes) {
        return new Category(changes.or(number, category.number()));
    }
}
