package shelf;

import dev.tenon.Generated;
import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigReader;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.ConfigType;
import dev.tenon.config.TextForm;

/** Reads {@link CoversConfig} from a configuration, below {@code covers}. */
@Generated
public final class CoversConfigBinding {
    /** Its keys and how they are read. */
    public static final ConfigType<CoversConfig> TYPE = new ConfigType<>(
            "CoversConfig", "covers", CoversConfigBinding::coversConfig, (current, loaded) -> current);

    private CoversConfigBinding() {}

    /**
     * What {@code source} has.
     *
     * @throws ConfigException with everything that is wrong
     */
    public static CoversConfig read(ConfigSource source) {
        return TYPE.read(source);
    }

    private static CoversConfig coversConfig(ConfigReader in) {
        return in.record(
                () -> new CoversConfig(
                        in.value("base-url", TextForm.URI),
                        in.value("max-answer-bytes", TextForm.INT, "1000000"),
                        in.value("user", TextForm.TEXT),
                        in.value("password", TextForm.secret(TextForm.TEXT))));
    }
}
