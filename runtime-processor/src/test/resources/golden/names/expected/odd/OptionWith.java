package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Option} with one component changed. The record has them when it says
 * {@code implements OptionWith}.
 */
@Generated
public interface OptionWith {
    /** {@link Option#environment}. */
    String environment();

    /** {@link Option#value}. */
    String value();

    /** {@link Option#entity}. */
    long entity();

    /** The same with another {@link Option#environment}. */
    default Option withEnvironment(String environment) {
        return new Option(environment, value(), entity());
    }

    /** The same with another {@link Option#value}. */
    default Option withValue(String value) {
        return new Option(environment(), value, entity());
    }

    /** The same with another {@link Option#entity}. */
    default Option withEntity(long entity) {
        return new Option(environment(), value(), entity);
    }
}
