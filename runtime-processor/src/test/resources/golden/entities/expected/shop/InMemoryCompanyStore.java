package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link CompanyStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryCompanyStore extends MemoryStore<String, Company> implements CompanyStoreTx {
    private InMemoryCompanyStore(MemorySession session) {
        super(CompanyFields.ENTITY, session);
    }

    /** The store of {@link Company} in {@code database}. */
    public static TransactionalPort<CompanyStore, CompanyStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryCompanyStore::new);
    }
}
