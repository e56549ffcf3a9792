package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Region}, for filters and sorts. */
@Generated
public final class RegionFields {
    /** {@link Region#id}. */
    public static final OrderedField<Region, RegionId> id =
            OrderedField.of("id", FieldType.id(FieldType.TEXT, RegionId::value, RegionId::new), Region::id);

    /** {@link Region#name}. */
    public static final TextField<Region> name = TextField.of("name", Region::name);

    /** {@link Region} for adapters. */
    public static final EntityType<RegionId, Region> ENTITY =
            EntityType.of("Region", KeyType.of(id), RegionFields::changed)
                    .fields(id, name)
                    .build();

    private RegionFields() {}

    private static Region changed(Region region, Changes<Region> changes) {
        return new Region(changes.or(id, region.id()), changes.or(name, region.name()));
    }
}
