package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import shop.Serial;

/** Reads the store of {@link ClerkBadge}. */
@Generated
public interface ClerkBadgeStore extends VersionedReads<Serial, ClerkBadge> {}
