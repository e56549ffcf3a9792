package odd;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Case}. */
@Generated
public interface CaseStore extends VersionedReads<CaseId, Case> {
    /** Those with this {@link Case#environment}, in the order of their keys. */
    Seq<Case> findByEnvironment(String environment);

    /** Those with this {@link Case#environment}, as {@link #slice} gives them. */
    default Slice<Case> findByEnvironment(String environment, Option<Cursor> after, int size) {
        return slice(Match.of(CaseFields.environment, environment).selection(), after, size);
    }

    /** The one with this {@link Case#database}. */
    Option<Case> findByDatabase(String database);

    /** Those with this {@link Case#session}, in the order of their keys. */
    Seq<Case> findBySession(String session);

    /** Those with this {@link Case#session}, as {@link #slice} gives them. */
    default Slice<Case> findBySession(String session, Option<Cursor> after, int size) {
        return slice(Match.of(CaseFields.session, session).selection(), after, size);
    }

    /** Those with this {@link Case#entity}, in the order of their keys. */
    Seq<Case> findByEntity(int entity);

    /** Those with this {@link Case#entity}, as {@link #slice} gives them. */
    default Slice<Case> findByEntity(int entity, Option<Cursor> after, int size) {
        return slice(Match.of(CaseFields.entity, entity).selection(), after, size);
    }

    /** Those with this {@link Case#result}, in the order of their keys. */
    Seq<Case> findByResult(String result);

    /** Those with this {@link Case#result}, as {@link #slice} gives them. */
    default Slice<Case> findByResult(String result, Option<Cursor> after, int size) {
        return slice(Match.of(CaseFields.result, result).selection(), after, size);
    }
}
