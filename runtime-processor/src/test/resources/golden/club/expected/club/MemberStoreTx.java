package club;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;

/** Reads and writes the store of {@link Member} inside a transaction. */
@Generated
public interface MemberStoreTx extends MemberStore, WriteStore<MemberId, Member> {
    @Override
    MemberStoreTx by(Correlation correlation);
}
