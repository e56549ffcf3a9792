package dev.tenon.config;

import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** A record of configuration, read as generated code would. */
record ShopConfig(
        int maxPageSize,
        boolean open,
        Mode mode,
        Duration pause,
        Seq<Integer> floors,
        Map<String, Integer> limits,
        Option<String> motto,
        Secret<String> token,
        Door door,
        Option<Door> backDoor) {

    static final ConfigType<ShopConfig> TYPE = new ConfigType<>(
            "ShopConfig",
            "shop",
            ShopConfig::read,
            (current, loaded) -> new ShopConfig(
                    loaded.maxPageSize,
                    current.open,
                    current.mode,
                    current.pause,
                    current.floors,
                    current.limits,
                    current.motto,
                    current.token,
                    current.door,
                    current.backDoor));

    enum Mode {
        QUIET,
        VERY_LOUD
    }

    record Door(URI url, int width) {

        Door {
            if (width > 1000) {
                throw new IllegalArgumentException("no wall is that wide");
            }
        }

        static Door read(ConfigReader in) {
            return in.record(() -> new Door(in.value("url", TextForm.URI), in.value("width", TextForm.INT, "90")));
        }
    }

    static ShopConfig read(ConfigReader in) {
        return in.record(
                () -> new ShopConfig(
                        in.value("max-page-size", TextForm.INT, "100"),
                        in.value("open", TextForm.BOOLEAN, "true"),
                        in.value("mode", TextForm.oneOf(Mode.values()), "quiet"),
                        in.value("pause", TextForm.DURATION, "5s"),
                        in.items("floors", TextForm.INT, "1, 2"),
                        in.entries("limits", TextForm.INT),
                        in.optional("motto", TextForm.TEXT),
                        in.value("token", TextForm.secret(TextForm.TEXT)),
                        in.section("door", Door::read),
                        in.optionalSection("back-door", Door::read)),
                ShopConfig::rules);
    }

    private static Seq<FieldError> rules(ShopConfig shop) {
        FieldErrors errors = new FieldErrors();
        errors.max("maxPageSize", shop.maxPageSize, 1000);
        errors.size("motto", shop.motto.getOrElse("..."), 3, 10);
        return errors.toSeq();
    }
}
