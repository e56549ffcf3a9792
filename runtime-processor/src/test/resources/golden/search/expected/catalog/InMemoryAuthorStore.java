package catalog;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link AuthorStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryAuthorStore extends MemoryStore<AuthorId, Author> implements AuthorStoreTx {
    private InMemoryAuthorStore(MemorySession session) {
        this(session, Correlation.none());
    }

    private InMemoryAuthorStore(MemorySession session, Correlation correlation) {
        super(AuthorFields.ENTITY, session, correlation);
    }

    @Override
    public AuthorStoreTx by(Correlation correlation) {
        return new InMemoryAuthorStore(session(), correlation);
    }

    /** The store of {@link Author} in {@code database}. */
    public static TransactionalPort<AuthorStore, AuthorStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryAuthorStore::new);
    }

    @Override
    public Seq<Author> findByBorn(int born) {
        return findAll(Match.of(AuthorFields.born, born));
    }
}
