package dev.tenon.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A component of a record of configuration.
 *
 * @param component what is said of any component
 * @param description what its {@code @param} says
 */
public record ConfigComponentModel(ComponentModel component, ConfigShape shape, String description) {

    private static final List<String> OF_SECRETS =
            List.of("password", "passwd", "passphrase", "secret", "token", "credential", "credentials", "pin");

    /** What is secret only behind these words, such as {@code apiKey}: a key by itself may be one of a map. */
    private static final Pattern KEYS =
            Pattern.compile("(^|.*-)(api|private|access|secret|signing|encryption|shared|license)-keys?$|^key$");

    /** Its name. */
    public String name() {
        return component.name();
    }

    /** {@code maxPageSize -> max-page-size}. */
    public String word() {
        return Names.kebabCase(component.name());
    }

    /** The constraints on its value; of an {@code Option}, those on what may be in there. */
    public List<ConstraintModel> constraints() {
        return component.singleConstraints();
    }

    /** The text of {@code @Default}. */
    public Optional<String> defaultText() {
        return component.defaultText();
    }

    /** Whether it may change while the application runs. */
    public boolean isReloadable() {
        return component.is("Reloadable");
    }

    /** Whether its name says that its value had better not be seen. */
    public boolean looksSecret() {
        String word = word().toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf('-') + 1);
        return OF_SECRETS.contains(last) || KEYS.matcher(word).matches();
    }

    /** Whether its value could be a secret: text, or several texts. */
    public boolean isPlainText() {
        return isText(shape);
    }

    private static boolean isText(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> value.form() == ConfigForm.TEXT;
            case ConfigShape.Optional optional -> isText(optional.item());
            case ConfigShape.Many many -> isText(many.item());
            case ConfigShape.Named named -> isText(named.item());
            default -> false;
        };
    }
}
