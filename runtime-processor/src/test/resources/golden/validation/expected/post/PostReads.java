package post;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Post} may use: store reads, the clock, ids and randomness. */
@Generated
public interface PostReads extends HasPlatform, HasPostStore {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<PostReads, A> direct(Body<PostReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<PostReads, Unit> directUnit(UnitBody<PostReads> body) {
        return Eff.directUnit(body);
    }
}
