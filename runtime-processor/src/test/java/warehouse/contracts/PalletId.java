package warehouse.contracts;

import dev.tenon.id.TypedIdentifier;

/** An id that fixtures see as a class file, as if it came from another module. */
public record PalletId(String value) implements TypedIdentifier<String> {}
