package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigForm;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.write.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes {@code META-INF/tenon/config/catalog.sample.yaml}: every key, commented out, with what is said of it. */
public final class ConfigSampleWriter {

    private static final String INDENT = "  ";
    private static final int WIDTH = 100;

    /** What YAML takes for a text as it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:-]*[A-Za-z0-9_./-]");

    private final ConfigModel config;
    private final List<String> lines = new ArrayList<>();

    private ConfigSampleWriter(ConfigModel config) {
        this.config = config;
    }

    /** The sample of a record of configuration. */
    public static Resource write(ConfigModel config) {
        return new ConfigSampleWriter(config).write();
    }

    private Resource write() {
        comment("", config.root().description());
        comment("", "All keys are commented out, with their defaults or an example. Needed are those marked so.");
        String indent = "";
        for (String word : config.prefix().split("\\.")) {
            lines.add(indent + word + ":");
            indent += INDENT;
        }
        section(config.root(), indent, config.prefix());
        return new Resource(
                "META-INF/tenon/config/" + config.prefix() + ".sample.yaml",
                String.join("\n", lines) + "\n",
                List.of(config.place().type()));
    }

    private void section(ConfigSectionModel section, String indent, String prefix) {
        for (ConfigComponentModel component : section.components()) {
            component(component, indent, prefix + "." + component.word());
        }
    }

    private void component(ConfigComponentModel component, String indent, String key) {
        lines.add("");
        comment(indent, ConfigWords.sentence(component.description()));
        switch (component.shape()) {
            case ConfigShape.Section inner -> section(component, inner, indent, key);
            case ConfigShape.Optional(ConfigShape.Section inner) -> section(component, inner, indent, key);
            default -> value(component, indent, key);
        }
    }

    private void section(ConfigComponentModel component, ConfigShape.Section inner, String indent, String key) {
        ConfigSectionModel section = config.section(inner.type()).orElseThrow();
        if (component.description().isEmpty()) {
            comment(indent, section.description());
        }
        lines.add(indent + component.word() + ":");
        section(section, indent + INDENT, key);
    }

    private void value(ConfigComponentModel component, String indent, String key) {
        boolean isNeeded = component.defaultText().isEmpty() && needs(component.shape());
        comment(
                indent,
                (isNeeded ? "Needed: " : "") + ConfigWords.allowed(component) + ". "
                        + (ConfigWords.isNamed(component.shape())
                                ? "No variable, but " + ConfigWords.argument(key)
                                : "Variable " + ConfigWords.variable(key))
                        + (component.isReloadable() ? ". May change while the program runs." : ""));
        if (ConfigWords.isSecret(component.shape())) {
            lines.add(indent + "#" + component.word() + "-file: /run/secrets/" + component.word());
        } else {
            lines.add(indent + "#" + component.word() + ": "
                    + component
                            .defaultText()
                            .map(ConfigSampleWriter::scalar)
                            .orElseGet(() -> example(component.shape())));
        }
    }

    private static boolean needs(ConfigShape shape) {
        return shape.isSingle() || shape instanceof ConfigShape.Secret;
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String example(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> example(value.form());
            case ConfigShape.Enumeration enumeration ->
                enumeration.constants().isEmpty()
                        ? ""
                        : ConfigWords.constant(enumeration.constants().getFirst());
            case ConfigShape.Optional optional -> example(optional.item());
            case ConfigShape.Many many -> "[" + example(many.item()) + "]";
            case ConfigShape.Named named -> "{name: " + example(named.item()) + "}";
            default -> "...";
        };
    }

    private static String example(ConfigForm form) {
        return switch (form) {
            case BOOLEAN -> "true";
            case BYTE, SHORT, INT, LONG -> "1";
            case FLOAT, DOUBLE, DECIMAL -> "0.5";
            case TEXT -> "text";
            case UUID -> "00000000-0000-0000-0000-000000000000";
            case INSTANT -> "\"2026-01-31T12:00:00Z\"";
            case LOCAL_DATE -> "\"2026-01-31\"";
            case LOCAL_DATE_TIME -> "\"2026-01-31T12:00:00\"";
            case OFFSET_DATE_TIME -> "\"2026-01-31T12:00:00+01:00\"";
            case DURATION -> "5s";
            case URI -> "https://example.org";
            case PATH -> "/tmp";
        };
    }

    private void comment(String indent, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && indent.length() + line.length() + word.length() > WIDTH) {
                lines.add(indent + "# " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(indent + "# " + line);
        }
    }
}
