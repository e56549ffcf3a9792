package dev.tenon.id;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an identity type. Generates {@code public record <name>(V value)} in the package of the declaration.
 *
 * <p>Repeatable, on any type or package: {@code @TypedId(name = "BookId", prefix = "book")}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(TypedIds.class)
public @interface TypedId {

    /** The simple name of the record: a Java identifier, upper camel case, such as {@code BookId}. */
    String name();

    /**
     * The prefix of the text form, as TypeID 0.3 defines it: lower-case letters and inner underscores, at most 63. Empty
     * (the default) gives the canonical UUID. Only for {@link Backing#UUID}.
     */
    String prefix() default "";

    /** What the record holds. */
    Backing backing() default Backing.UUID;

    /** What an id is made of. */
    enum Backing {
        /** A time-ordered UUID (version 7, RFC 9562); has {@code next()}. */
        UUID,
        /** A {@code Long}. */
        LONG,
        /** An {@code Integer}. */
        INT,
        /** A non-blank {@code String}. */
        STRING
    }
}
