package dev.tenon.processor.model;

import dev.tenon.processor.source.ArrayTypeName;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.List;

/** What a type is to Tenon: which column, which JSON, which parameter it can be. */
public sealed interface Shape {

    /** The type as it is written in generated code; {@code Object} for one that is not known. */
    TypeName type();

    /** The name of an unknown or unsupported type inside, or empty when all is known. */
    default String unknown() {
        return "";
    }

    /** The typed ids inside. */
    default List<ClassName> ids() {
        return switch (this) {
            case Id id -> List.of(id.type());
            case Optional optional -> optional.item().ids();
            case Many many -> many.item().ids();
            case Paged paged -> paged.item().ids();
            default -> List.of();
        };
    }

    /** Whether a table can keep it; of a nested record this says nothing of its components. */
    default boolean isStorable() {
        return switch (this) {
            case Scalar scalar -> true;
            case Id id -> true;
            case Enumeration enumeration -> true;
            case Nested nested -> true;
            case Optional optional -> optional.item.isStorable();
            case Many many -> many.item.isStorable();
            default -> false;
        };
    }

    /** Whether it is one value that a store can compare. */
    default boolean isSingle() {
        return this instanceof Scalar scalar && scalar.kind() != Kind.CURSOR
                || this instanceof Id
                || this instanceof Enumeration;
    }

    /** Whether it is one value that has an order. */
    default boolean isOrdered() {
        return isSingle() && !isBytes();
    }

    /** Whether it is an array of bytes. */
    default boolean isBytes() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.BYTES;
    }

    /** A single value. */
    record Scalar(Kind kind, TypeName type) implements Shape {}

    /**
     * A typed id over a scalar.
     *
     * @param parses whether it has a static {@code parse(String)}, as generated ones have
     */
    record Id(ClassName type, Scalar backing, boolean parses) implements Shape {}

    /** An enum and its constants. */
    record Enumeration(ClassName type, List<String> constants) implements Shape {
        public Enumeration {
            constants = List.copyOf(constants);
        }
    }

    /** Perhaps a value. */
    record Optional(Shape item) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Tenon.OPTION, item.type().box());
        }

        @Override
        public String unknown() {
            return item.unknown();
        }
    }

    /** Several values, in a container such as {@code Seq}. */
    record Many(ClassName container, Shape item) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(container, item.type().box());
        }

        @Override
        public String unknown() {
            return item.unknown();
        }
    }

    /** A user's record; its components are in the {@link RecordModel} of that name. */
    record Nested(ClassName type) implements Shape {}

    /** A page or slice of items. */
    record Paged(ClassName container, Shape item) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(container, item.type().box());
        }

        @Override
        public String unknown() {
            return item.unknown();
        }
    }

    /** Nothing to say. */
    record Nothing() implements Shape {
        @Override
        public TypeName type() {
            return Tenon.UNIT;
        }
    }

    /** A known type that Tenon has no use for. */
    record Unsupported(TypeName type) implements Shape {}

    /** A type that nothing declares, perhaps a misspelling. */
    record Unresolved(String unknown) implements Shape {
        @Override
        public TypeName type() {
            return Tenon.OBJECT;
        }
    }

    /** The scalar types. */
    enum Kind {
        BOOLEAN,
        BYTE,
        SHORT,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        DECIMAL,
        TEXT,
        UUID,
        INSTANT,
        LOCAL_DATE,
        LOCAL_DATE_TIME,
        OFFSET_DATE_TIME,
        DURATION,
        CURSOR,
        BYTES;

        /** Whether values are whole numbers. */
        public boolean isWhole() {
            return this == BYTE || this == SHORT || this == INT || this == LONG;
        }

        /** Whether values are numbers. */
        public boolean isNumber() {
            return isWhole() || this == FLOAT || this == DOUBLE || this == DECIMAL;
        }
    }

    /** An array of {@code item}: of bytes it is a value, else Tenon has no use for it. */
    static Shape array(TypeName item) {
        TypeName type = ArrayTypeName.of(item);
        return item.equals(PrimitiveTypeName.BYTE) ? new Scalar(Kind.BYTES, type) : new Unsupported(type);
    }
}
