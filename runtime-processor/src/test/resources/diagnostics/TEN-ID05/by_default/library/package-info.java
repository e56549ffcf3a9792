@TypedIdDefaults(backing = TypedId.Backing.INT)
@TypedId(name = "ShelfId", maxLength = 2147483647) //! TEN-ID05 at 2147483647 saying over INT
@TypedId(name = "WingId", backing = TypedId.Backing.STRING, maxLength = 8)
package library;

import dev.tenon.id.TypedId;
import dev.tenon.id.TypedIdDefaults;
