package odd;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Function}, for filters and sorts. */
@Generated
public final class FunctionFields {
    /** {@link Function#id}. */
    public static final OrderedField<Function, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Function::id);

    /** {@link Function#name}. */
    public static final TextField<Function> name = TextField.of("name", Function::name);

    /** {@link Function#count}. */
    public static final OrderedField<Function, Integer> count =
            OrderedField.of("count", FieldType.INT, Function::count);

    /** {@link Function#version}. */
    public static final OrderedField<Function, Long> version =
            OrderedField.of("version", FieldType.LONG, Function::version);

    private FunctionFields() {}
}
