package dev.tenon.id;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the {@link TypedId} declarations of a package, and of the packages below it, have where they do not say. Of several
 * packages above an id the nearest that sets an attribute counts, for each attribute by itself. What an id sets counts
 * more, also {@code prefix = ""}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface TypedIdDefaults {

    /** What the records hold. */
    TypedId.Backing backing() default TypedId.Backing.UUID;

    /** The prefixes of ids over a UUID. */
    PrefixStyle prefixStyle() default PrefixStyle.NONE;
}
