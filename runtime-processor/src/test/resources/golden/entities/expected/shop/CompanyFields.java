package shop;

import dev.tenon.Generated;
import dev.tenon.store.TextField;

/** The components of {@link Company}, for filters and sorts. */
@Generated
public final class CompanyFields {
    /** {@link Company#registration}. */
    public static final TextField<Company> registration = TextField.of("registration", Company::registration);

    /** {@link Company#id}. */
    public static final TextField<Company> id = TextField.of("id", Company::id);

    /** {@link Company#motto}. */
    public static final TextField<Company> motto = TextField.optional("motto", Company::motto);

    private CompanyFields() {}
}
