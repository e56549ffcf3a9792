package shelf;

import dev.tenon.Generated;
import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;

/** The methods of {@link Covers} as effects. */
@Generated
public final class CoversEffects {
    private CoversEffects() {}

    /** {@link Covers#cover}. */
    public static <R extends HasCovers & HasPlatform> Eff<R, byte[]> cover(String isbn) {
        return ClientCalls.access("Covers.cover", environment -> environment.shelfCovers().cover(isbn));
    }
}
