package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import shop.Serial;

/** The components of {@link ClerkBadge}, for filters and sorts. */
@Generated
public final class ClerkBadgeFields {
    /** {@link ClerkBadge#id}. */
    public static final OrderedField<ClerkBadge, Serial> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, Serial::value, Serial::new), ClerkBadge::id);

    /** {@link ClerkBadge#version}. */
    public static final OrderedField<ClerkBadge, Long> version =
            OrderedField.of("version", FieldType.LONG, ClerkBadge::version);

    private ClerkBadgeFields() {}
}
