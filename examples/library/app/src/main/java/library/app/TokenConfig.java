package library.app;

import dev.tenon.config.Config;
import dev.tenon.config.Secret;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * The tokens of those who come in.
 *
 * @param secret signs them, and has 32 characters or more. Must be set in production; in development there is one that everybody knows
 */
@Config(prefix = "library.tokens")
record TokenConfig(Option<Secret<String>> secret) {

    private static final int SHORTEST = 32;

    static Validation<Seq<FieldError>, TokenConfig> validate(TokenConfig config) {
        return config.secret().exists(given -> given.reveal().length() < SHORTEST)
                ? Validation.invalid(List.of(new FieldError("secret", "must have " + SHORTEST + " characters or more")))
                : Validation.valid(config);
    }
}
