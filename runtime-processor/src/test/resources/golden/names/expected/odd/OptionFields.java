package odd;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
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

    private OptionFields() {}
}
