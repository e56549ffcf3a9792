package shop;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Company}. */
@Generated
public interface CompanyStore extends ReadStore<String, Company> {}
