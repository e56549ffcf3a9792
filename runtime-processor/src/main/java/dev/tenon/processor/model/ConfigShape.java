package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/** What the type of a component is to a configuration. */
public sealed interface ConfigShape {

    /** A single value. */
    record Value(ConfigForm form) implements ConfigShape {}

    /** One of an enum's constants. */
    record Enumeration(ClassName type, List<String> constants) implements ConfigShape {
        public Enumeration {
            constants = List.copyOf(constants);
        }
    }

    /** A typed id. */
    record Id(ClassName type) implements ConfigShape {}

    /** A single value that must not be seen. */
    record Secret(ConfigShape item) implements ConfigShape {}

    /** Perhaps a value, or a record. */
    record Optional(ConfigShape item) implements ConfigShape {}

    /** Several single values, in a container such as {@code Seq}. */
    record Many(ClassName container, ConfigShape item) implements ConfigShape {}

    /** Single values by words, in a {@code Map}. */
    record Named(ClassName container, ConfigShape item) implements ConfigShape {}

    /** A record inside of the record. */
    record Section(ClassName type) implements ConfigShape {}

    /** A type that no text can be read as, and why, if that needs words. */
    record Unsupported(String type, String why) implements ConfigShape {}

    /** A type that nothing declares, perhaps a misspelling. */
    record Unresolved(String type) implements ConfigShape {}

    /** Whether it is one value. */
    default boolean isSingle() {
        return this instanceof Value || this instanceof Enumeration || this instanceof Id;
    }

    /** The flaw of the type or of one inside of it, if there is any. */
    default java.util.Optional<ConfigShape> flaw() {
        return switch (this) {
            case Unsupported unsupported -> java.util.Optional.of(unsupported);
            case Unresolved unresolved -> java.util.Optional.of(unresolved);
            case Secret secret -> secret.item.flaw();
            case Optional optional -> optional.item.flaw();
            case Many many -> many.item.flaw();
            case Named named -> named.item.flaw();
            default -> java.util.Optional.empty();
        };
    }
}
