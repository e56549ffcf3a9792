package post;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;

/** The methods of {@link Stamps} as effects. */
@Generated
public final class StampsEffects {
    private StampsEffects() {}

    /** {@link Stamps#price}. */
    public static <R extends HasStamps & HasPlatform> Eff<R, Integer> price(int weight) {
        Eff<R, Integer> call =
                Eff.effect("Stamps.price", environment -> environment.postStamps().price(weight), weight);
        return Eff.accessEff(environment -> call.via(environment.postStampsPolicies().price()));
    }
}
