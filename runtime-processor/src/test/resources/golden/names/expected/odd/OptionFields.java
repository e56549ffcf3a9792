package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Option}, for filters and sorts. */
@Generated
public final class OptionFields {
    /** {@link Option#environment}. */
    public static final TextField<Option> environment = TextField.of("environment", Option::environment);

    /** {@link Option#value}. */
    public static final TextField<Option> value = TextField.of("value", Option::value);

    /** {@link Option#entity}. */
    public static final OrderedField<Option, Long> entity = OrderedField.of("entity", FieldType.LONG, Option::entity);

    /** {@link Option} for adapters. */
    public static final EntityType<String, Option> ENTITY =
            EntityType.of("Option", KeyType.of(environment), OptionFields::changed)
                    .fields(environment, value, entity)
                    .version(entity)
                    .unique(value)
                    .build();

    private OptionFields() {}

    private static Option changed(Option option, Changes<Option> changes) {
        return new Option(
                changes.or(environment, option.environment()),
                changes.or(value, option.value()),
                changes.or(entity, option.entity()));
    }
}
