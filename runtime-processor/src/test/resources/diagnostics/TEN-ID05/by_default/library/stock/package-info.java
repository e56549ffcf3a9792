@TypedId(name = "PalletId", prefix = "pallet") //! TEN-ID04 at "pallet" saying over INT
package library.stock;

import dev.tenon.id.TypedId;
