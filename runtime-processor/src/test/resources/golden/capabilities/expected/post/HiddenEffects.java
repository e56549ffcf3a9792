package post;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;

/** The methods of {@link Hidden} as effects. */
@Generated
final class HiddenEffects {
    private HiddenEffects() {}

    /** {@link Hidden#draft}. */
    static <R extends HasHidden> Eff<R, Letter> draft() {
        return Eff.effect("Hidden.draft", environment -> environment.postHidden().draft());
    }
}
