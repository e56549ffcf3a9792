package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import java.util.function.Function;

/** {@link CoversConfig} as effects. */
@Generated
public final class CoversConfigEffects {
    private CoversConfigEffects() {}

    /** The values at present. */
    public static <R extends HasShelfCoversConfig> Eff<R, CoversConfig> get() {
        return Eff.access(HasShelfCoversConfig::shelfCoversConfig);
    }

    /** One of the values at present, or what comes of them. */
    public static <R extends HasShelfCoversConfig, A> Eff<R, A> get(Function<? super CoversConfig, ? extends A> value) {
        return Eff.access(environment -> value.apply(environment.shelfCoversConfig()));
    }
}
