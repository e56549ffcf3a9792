package shipping;

import contracts.OrderId;
import contracts.ParcelId;
import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
public record Parcel(@Key OrderId order, ParcelId id, String what, boolean open) implements ParcelWith {}
