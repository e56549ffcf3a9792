package dev.tenon.store.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The place of a row that is sorted by several fields: the stored form of each, {@link Places#ABSENT} where it is empty. */
final class Several {

    final Object[] parts;
    private final int hash;

    Several(Object[] parts) {
        this.parts = parts;
        this.hash = Arrays.hashCode(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Several several && hash == several.hash && Arrays.equals(parts, several.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}
