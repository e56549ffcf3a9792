package catalog;

import dev.tenon.Generated;
import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigReader;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.ConfigType;
import dev.tenon.config.TextForm;

/** Reads {@link CatalogConfig} from a configuration, below {@code catalog}. */
@Generated
public final class CatalogConfigBinding {
    /** Its keys and how they are read. */
    public static final ConfigType<CatalogConfig> TYPE = new ConfigType<>(
            "CatalogConfig", "catalog", CatalogConfigBinding::catalogConfig, CatalogConfigBinding::reloaded);

    private CatalogConfigBinding() {}

    /**
     * What {@code source} has.
     *
     * @throws ConfigException with everything that is wrong
     */
    public static CatalogConfig read(ConfigSource source) {
        return TYPE.read(source);
    }

    private static CatalogConfig catalogConfig(ConfigReader in) {
        return in.record(
                () -> new CatalogConfig(
                        in.value("max-page-size", TextForm.INT, "100"),
                        in.value("order", TextForm.oneOf(CatalogConfig.Order.values()), "by-title"),
                        in.value("overdue-fee", TextForm.DECIMAL, "0.15"),
                        in.items("genres", TextForm.TEXT, "fiction, poetry"),
                        in.items("floors", TextForm.INT).asJava(),
                        in.items("orders", TextForm.oneOf(CatalogConfig.Order.values())).toJavaSet(),
                        in.entries("limits", TextForm.INT),
                        in.optional("cover-folder", TextForm.PATH),
                        in.optional("first-shelf", TextForm.id("ShelfId", ShelfId::parse)),
                        in.section("open-library", CatalogConfigBinding::openLibrary),
                        in.optionalSection("mirror", CatalogConfigBinding::mirror)),
                CatalogConfigValidator::validate);
    }

    private static CatalogConfig.OpenLibrary openLibrary(ConfigReader in) {
        return in.record(
                () -> new CatalogConfig.OpenLibrary(
                        in.value("base-url", TextForm.URI),
                        in.value("timeout", TextForm.DURATION, "5s"),
                        in.value("token", TextForm.secret(TextForm.TEXT)),
                        in.optional("spare", TextForm.secret(TextForm.TEXT))));
    }

    private static CatalogConfig.Mirror mirror(ConfigReader in) {
        return in.record(
                () -> new CatalogConfig.Mirror(
                        in.value("name", TextForm.TEXT),
                        in.value("base-url", TextForm.URI)),
                CatalogConfigMirrorValidator::validate);
    }

    private static CatalogConfig reloaded(CatalogConfig current, CatalogConfig loaded) {
        return new CatalogConfig(
                loaded.maxPageSize(),
                current.order(),
                current.overdueFee(),
                current.genres(),
                current.floors(),
                current.orders(),
                current.limits(),
                current.coverFolder(),
                current.firstShelf(),
                reloaded(current.openLibrary(), loaded.openLibrary()),
                current.mirror());
    }

    private static CatalogConfig.OpenLibrary reloaded(
            CatalogConfig.OpenLibrary current, CatalogConfig.OpenLibrary loaded) {
        return new CatalogConfig.OpenLibrary(current.baseUrl(), loaded.timeout(), current.token(), current.spare());
    }
}
