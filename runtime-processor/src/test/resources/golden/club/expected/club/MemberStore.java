package club;

import dev.tenon.Generated;
import dev.tenon.store.CallerStore;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Reads the store of {@link Member}. */
@Generated
public interface MemberStore extends VersionedReads<MemberId, Member>, CallerStore<MemberStore> {
    /** The one with this {@link Member#email}. */
    Option<Member> findByEmail(String email);

    /** Those with this {@link Member#mentor}, in the order of their keys. */
    Seq<Member> findByMentor(MemberId mentor);

    /** Those with this {@link Member#mentor}, as {@link #slice} gives them. */
    default Slice<Member> findByMentor(MemberId mentor, Option<Cursor> after, int size) {
        return slice(Match.of(MemberFields.mentor, mentor).selection(), after, size);
    }

    /** Those with this {@link Member#lastName} and {@link Member#bornOn}, in the order of their keys. */
    Seq<Member> findByLastNameAndBornOn(String lastName, Option<LocalDate> bornOn);

    /** Those with this {@link Member#lastName} and {@link Member#bornOn}, as {@link #slice} gives them. */
    default Slice<Member> findByLastNameAndBornOn(
            String lastName, Option<LocalDate> bornOn, Option<Cursor> after, int size) {
        return slice(
                Match.of(MemberFields.lastName, lastName).and(MemberFields.bornOn, bornOn).selection(), after, size);
    }

    /**
     * The one with this {@link Member#firstName} and
     * {@link Member#lastName} and
     * {@link Member#mentor}.
     */
    Option<Member> findByFirstNameAndLastNameAndMentor(String firstName, String lastName, Option<MemberId> mentor);
}
