package depot;

import dev.tenon.id.TypedIdentifier;

/** Hand-written, with nothing of its own. */
public record TruckNumber(Long value) implements TypedIdentifier<Long> {}
