/** Back to what there is without defaults. */
@TypedIdDefaults(backing = TypedId.Backing.UUID, prefixStyle = PrefixStyle.NONE)
package shop.stock.old;

import dev.tenon.id.PrefixStyle;
import dev.tenon.id.TypedId;
import dev.tenon.id.TypedIdDefaults;
