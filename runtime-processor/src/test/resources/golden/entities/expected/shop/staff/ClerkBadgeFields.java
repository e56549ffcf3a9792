package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
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

    /** {@link ClerkBadge} for adapters. */
    public static final EntityType<Serial, ClerkBadge> ENTITY =
            EntityType.of("ClerkBadge", KeyType.of(id), ClerkBadgeFields::changed)
                    .fields(id, version)
                    .version(version)
                    .build();

    private ClerkBadgeFields() {}

    private static ClerkBadge changed(ClerkBadge clerkBadge, Changes<ClerkBadge> changes) {
        return new ClerkBadge(changes.or(id, clerkBadge.id()), changes.or(version, clerkBadge.version()));
    }
}
