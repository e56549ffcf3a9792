package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.KeyType;
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

    /** {@link Company} for adapters. */
    public static final EntityType<String, Company> ENTITY =
            EntityType.of("Company", KeyType.of(registration), CompanyFields::changed)
                    .fields(registration, id, motto)
                    .build();

    private CompanyFields() {}

    private static Company changed(Company company, Changes<Company> changes) {
        return new Company(
                changes.or(registration, company.registration()),
                changes.or(id, company.id()),
                changes.or(motto, company.motto()));
    }
}
