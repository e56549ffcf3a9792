@TypedId(name = "PartId", prefix = "part")
package parts;

import dev.tenon.id.TypedId;
