package depot;

import dev.tenon.id.TypedIdentifier;

/** Hand-written, with a rule of its own. */
public record GateNumber(Integer value) implements TypedIdentifier<Integer> {
    public GateNumber {
        if (value < 1) {
            throw new IllegalArgumentException("gates are counted from 1");
        }
    }
}
