package odd;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Seq}, for filters and sorts. */
@Generated
public final class SeqFields {
    /** {@link Seq#id}. */
    public static final OrderedField<Seq, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Seq::id);

    /** {@link Seq#name}. */
    public static final TextField<Seq> name = TextField.of("name", Seq::name);

    /** {@link Seq#count}. */
    public static final OrderedField<Seq, Integer> count = OrderedField.of("count", FieldType.INT, Seq::count);

    /** {@link Seq#version}. */
    public static final OrderedField<Seq, Long> version = OrderedField.of("version", FieldType.LONG, Seq::version);

    private SeqFields() {}
}
