@TypedIdDefaults(prefixStyle = PrefixStyle.NAME)
@TypedId(name = "Shelf2Id") //! TEN-ID08 at "Shelf2Id" saying 'shelf2' & such as 'shelf'
@TypedId(name = "Room2Id", prefix = "")
package library;

import dev.tenon.id.PrefixStyle;
import dev.tenon.id.TypedId;
import dev.tenon.id.TypedIdDefaults;
