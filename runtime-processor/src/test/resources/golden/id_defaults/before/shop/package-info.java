/** Compiled before, as that of another module may be. */
@TypedIdDefaults(prefixStyle = PrefixStyle.NAME)
package shop;

import dev.tenon.id.PrefixStyle;
import dev.tenon.id.TypedIdDefaults;
