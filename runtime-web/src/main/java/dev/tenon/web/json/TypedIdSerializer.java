package dev.tenon.web.json;

import dev.tenon.id.TypedIdentifier;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/** Writes ids of one class as strings. */
final class TypedIdSerializer extends ToStringSerializerBase {

    private final boolean parses;

    TypedIdSerializer(AnnotatedClass type) {
        super(type.getRawType());
        this.parses = TypedIdReader.parse(type).isDefined();
    }

    /** An id that is read by a {@code parse} of its own writes what that reads; another's text is that of its value. */
    @Override
    public String valueToString(Object id) {
        return parses ? id.toString() : ((TypedIdentifier<?>) id).value().toString();
    }
}
