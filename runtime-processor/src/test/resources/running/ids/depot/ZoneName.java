package depot;

import dev.tenon.id.TypedIdentifier;

/** Hand-written, with nothing of its own. */
public record ZoneName(String value) implements TypedIdentifier<String> {}
