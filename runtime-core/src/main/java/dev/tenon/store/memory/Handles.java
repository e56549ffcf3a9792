package dev.tenon.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Handles of fields that are written under the commit lock and read without: a write needs only to come after what was written
 * before it, as the end of the lock lets everyone see all of it.
 */
final class Handles {

    private Handles() {}

    /** That of a field of the class that {@code caller} is from. */
    static VarHandle of(MethodHandles.Lookup caller, String field, Class<?> type) {
        try {
            return caller.findVarHandle(caller.lookupClass(), field, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(caller.lookupClass() + " has no field " + field + " of " + type, e);
        }
    }
}
