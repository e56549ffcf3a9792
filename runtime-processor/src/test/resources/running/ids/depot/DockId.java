package depot;

import dev.tenon.id.TypedIdentifier;
import java.util.UUID;

/** Hand-written, with nothing of its own. */
public record DockId(UUID value) implements TypedIdentifier<UUID> {}
