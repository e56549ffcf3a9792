package dev.tenon.processor.source;

import java.util.Locale;
import java.util.function.Function;

/** A primitive type, or {@code void}. */
public enum PrimitiveTypeName implements TypeName {
    VOID("Void"),
    BOOLEAN("Boolean"),
    BYTE("Byte"),
    SHORT("Short"),
    INT("Integer"),
    LONG("Long"),
    CHAR("Character"),
    FLOAT("Float"),
    DOUBLE("Double");

    private final String keyword = name().toLowerCase(Locale.ROOT);
    private final String boxed;

    PrimitiveTypeName(String boxed) {
        this.boxed = boxed;
    }

    /** That of this keyword. */
    public static PrimitiveTypeName of(String keyword) {
        return valueOf(keyword.toUpperCase(Locale.ROOT));
    }

    @Override
    public TypeName box() {
        return ClassName.get("java.lang", boxed);
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        text.append(keyword);
    }

    @Override
    public String toString() {
        return keyword;
    }
}
