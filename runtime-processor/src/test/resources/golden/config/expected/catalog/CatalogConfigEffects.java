package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import java.util.function.Function;

/** {@link CatalogConfig} as effects. */
@Generated
public final class CatalogConfigEffects {
    private CatalogConfigEffects() {}

    /** The values at present. */
    public static <R extends HasCatalogConfig> Eff<R, CatalogConfig> get() {
        return Eff.access(HasCatalogConfig::catalogConfig);
    }

    /** One of the values at present, or what comes of them. */
    public static <R extends HasCatalogConfig, A> Eff<R, A> get(Function<? super CatalogConfig, ? extends A> value) {
        return Eff.access(environment -> value.apply(environment.catalogConfig()));
    }
}
