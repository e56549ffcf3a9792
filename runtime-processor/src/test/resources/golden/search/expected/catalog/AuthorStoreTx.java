package catalog;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;

/** Reads and writes the store of {@link Author} inside a transaction. */
@Generated
public interface AuthorStoreTx extends AuthorStore, WriteStore<AuthorId, Author> {
    @Override
    AuthorStoreTx by(Correlation correlation);
}
