package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.write.Resource;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code META-INF/tenon/config/catalog.md}: every key in a table. */
public final class ConfigReferenceWriter {

    private final ConfigModel config;
    private final List<String> lines = new ArrayList<>();

    private ConfigReferenceWriter(ConfigModel config) {
        this.config = config;
    }

    /** The table of a record of configuration. */
    public static Resource write(ConfigModel config) {
        return new ConfigReferenceWriter(config).write();
    }

    private Resource write() {
        lines.add("# Configuration of " + config.prefix());
        lines.add("");
        if (!config.root().description().isEmpty()) {
            lines.add(config.root().description());
            lines.add("");
        }
        lines.add("| key | variable | default | allowed | |");
        lines.add("|---|---|---|---|---|");
        rows(config.root(), config.prefix());
        return new Resource(
                "META-INF/tenon/config/" + config.prefix() + ".md",
                String.join("\n", lines) + "\n",
                List.of(config.place().type()));
    }

    private void rows(ConfigSectionModel section, String prefix) {
        for (ConfigComponentModel component : section.components()) {
            String key = prefix + "." + component.word();
            switch (component.shape()) {
                case ConfigShape.Section inner ->
                    rows(config.section(inner.type()).orElseThrow(), key);
                case ConfigShape.Optional(ConfigShape.Section inner) ->
                    rows(config.section(inner.type()).orElseThrow(), key);
                default -> lines.add(row(component, key));
            }
        }
    }

    private static String row(ConfigComponentModel component, String key) {
        boolean isNeeded = component.shape().isSingle() || component.shape() instanceof ConfigShape.Secret;
        String reload = component.isReloadable() ? " May change while the program runs." : "";
        return "| `" + key + "` | " + variable(component, key) + " | "
                + component
                        .defaultText()
                        .map(text -> "`" + cell(text) + "`")
                        .orElse(isNeeded ? "none: needed" : "nothing")
                + " | " + cell(ConfigWords.allowed(component)) + " | "
                + (ConfigWords.sentence(cell(component.description())) + reload).strip() + " |";
    }

    private static String variable(ConfigComponentModel component, String key) {
        return ConfigWords.isNamed(component.shape())
                ? "none, but `" + ConfigWords.argument(key) + "`"
                : "`" + ConfigWords.variable(key) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
