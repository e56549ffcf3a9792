package shelf;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import java.util.function.Function;

/** {@link ShelfConfig} as effects. */
@Generated
public final class ShelfConfigEffects {
    private ShelfConfigEffects() {}

    /** The values at present. */
    public static <R extends HasShelfConfig> Eff<R, ShelfConfig> get() {
        return Eff.access(HasShelfConfig::shelfConfig);
    }

    /** One of the values at present, or what comes of them. */
    public static <R extends HasShelfConfig, A> Eff<R, A> get(Function<? super ShelfConfig, ? extends A> value) {
        return Eff.access(environment -> value.apply(environment.shelfConfig()));
    }
}
