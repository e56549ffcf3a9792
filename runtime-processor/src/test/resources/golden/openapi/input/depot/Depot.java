package depot;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/**
 * A depot of {@code parts}. Knows where each {@linkplain Shelf shelf} is &amp; what is on it.
 *
 * <p>Has two kinds of ids:
 *
 * <ul>
 *   <li>its own
 *   <li>those of {@link parts.PartId another module}
 * </ul>
 *
 * @see Shelf
 */
@Runtime
@RestApi(prefix = "/depot", title = "Depot API", version = "2.1")
@TypedId(name = "ShelfId")
@TypedId(name = "Sku", backing = TypedId.Backing.STRING, pattern = "[A-Z]{3}-\\d+", maxLength = 12)
@TypedId(name = "Label", backing = TypedId.Backing.STRING, pattern = "(?i)[a-z]+")
public interface Depot {}
