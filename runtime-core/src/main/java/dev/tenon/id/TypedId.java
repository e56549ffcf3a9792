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
     * gives the canonical UUID. Only for {@link Backing#UUID}. Unset, it is what {@link TypedIdDefaults} of a package above
     * says, else empty.
     */
    String prefix() default "";

    /** What the record holds. Unset, it is what {@link TypedIdDefaults} of a package above says, else a UUID. */
    Backing backing() default Backing.UUID;

    /**
     * A regular expression ({@link java.util.regex.Pattern}) that the whole of a {@link Backing#STRING} has to match. Empty
     * (the default) allows any text that is not blank.
     */
    String pattern() default "";

    /** The most characters of a {@link Backing#STRING}, as {@code String.length} counts them. At least 1. */
    int maxLength() default Integer.MAX_VALUE;

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
