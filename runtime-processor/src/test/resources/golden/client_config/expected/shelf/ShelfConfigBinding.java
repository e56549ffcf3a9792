package shelf;

import dev.tenon.Generated;
import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigReader;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.ConfigType;
import dev.tenon.config.TextForm;

/** Reads {@link ShelfConfig} from a configuration, below {@code shelf}. */
@Generated
public final class ShelfConfigBinding {
    /** Its keys and how they are read. */
    public static final ConfigType<ShelfConfig> TYPE = new ConfigType<>(
            "ShelfConfig", "shelf", ShelfConfigBinding::shelfConfig, ShelfConfigBinding::reloaded);

    private ShelfConfigBinding() {}

    /**
     * What {@code source} has.
     *
     * @throws ConfigException with everything that is wrong
     */
    public static ShelfConfig read(ConfigSource source) {
        return TYPE.read(source);
    }

    private static ShelfConfig shelfConfig(ConfigReader in) {
        return in.record(
                () -> new ShelfConfig(
                        in.section("open-library", ShelfConfigBinding::openLibrary),
                        in.section("prices", ShelfConfigBinding::prices)));
    }

    private static ShelfConfig.OpenLibrary openLibrary(ConfigReader in) {
        return in.record(
                () -> new ShelfConfig.OpenLibrary(
                        in.value("base-url", TextForm.URI, "https://openlibrary.org"),
                        in.value("timeout", TextForm.DURATION, "5s"),
                        in.value("token", TextForm.secret(TextForm.TEXT)),
                        in.value("pages", TextForm.INT, "10")));
    }

    private static ShelfConfig.Prices prices(ConfigReader in) {
        return in.record(
                () -> new ShelfConfig.Prices(
                        in.value("base-url", TextForm.URI),
                        in.value("api-key", TextForm.secret(TextForm.TEXT))));
    }

    private static ShelfConfig reloaded(ShelfConfig current, ShelfConfig loaded) {
        return new ShelfConfig(loaded.openLibrary(), current.prices());
    }
}
