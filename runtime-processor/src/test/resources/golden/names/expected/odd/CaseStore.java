package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Case}. */
@Generated
public interface CaseStore extends VersionedReads<CaseId, Case> {
    /** Those with this {@link Case#environment}, in the order of their keys. */
    Seq<Case> findByEnvironment(String environment);

    /** The one with this {@link Case#database}. */
    Option<Case> findByDatabase(String database);

    /** Those with this {@link Case#session}, in the order of their keys. */
    Seq<Case> findBySession(String session);

    /** Those with this {@link Case#entity}, in the order of their keys. */
    Seq<Case> findByEntity(int entity);

    /** Those with this {@link Case#result}, in the order of their keys. */
    Seq<Case> findByResult(String result);
}
