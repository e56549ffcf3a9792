package shop;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Company} with one component changed. The record has them when it says
 * {@code implements CompanyWith}.
 */
@Generated
public interface CompanyWith {
    /** {@link Company#registration}. */
    String registration();

    /** {@link Company#id}. */
    String id();

    /** {@link Company#motto}. */
    Option<String> motto();

    /** The same with another {@link Company#registration}. */
    default Company withRegistration(String registration) {
        return new Company(registration, id(), motto());
    }

    /** The same with another {@link Company#id}. */
    default Company withId(String id) {
        return new Company(registration(), id, motto());
    }

    /** The same with another {@link Company#motto}. */
    default Company withMotto(Option<String> motto) {
        return new Company(registration(), id(), motto);
    }
}
