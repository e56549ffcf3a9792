package club;

import dev.tenon.Generated;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the store of {@link Membership}. */
@Generated
public interface MembershipStore extends VersionedReads<MembershipKey, Membership> {
    /** Those with this {@link Membership#memberId}, in the order of their keys. */
    Seq<Membership> findByMemberId(MemberId memberId);

    /** Those with this {@link Membership#memberId}, as {@link #slice} gives them. */
    default Slice<Membership> findByMemberId(MemberId memberId, Option<Cursor> after, int size) {
        return slice(Match.of(MembershipFields.memberId, memberId).selection(), after, size);
    }
}
