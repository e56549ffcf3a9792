package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Company} inside a transaction. */
@Generated
public interface CompanyStoreTx extends CompanyStore, WriteStore<String, Company> {}
