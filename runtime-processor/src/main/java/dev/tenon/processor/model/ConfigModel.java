package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record marked {@code @Config}.
 *
 * @param prefix what its keys begin with
 * @param flaw why the declaration cannot be read, such as {@code not a record}, or empty
 * @param sections the record itself, and then those inside of it
 * @param place of the annotation
 */
public record ConfigModel(String prefix, String flaw, List<ConfigSectionModel> sections, Place place)
        implements Comparable<ConfigModel> {

    private static final String WORD = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Pattern PREFIX = Pattern.compile(WORD + "(\\." + WORD + ")*");

    public ConfigModel {
        sections = List.copyOf(sections);
    }

    /** The record. */
    public ConfigSectionModel root() {
        return sections.getFirst();
    }

    /** The record's type. */
    public ClassName type() {
        return root().type();
    }

    /** {@code CatalogConfig}. */
    public String name() {
        return String.join("", type().simpleNames());
    }

    /** {@code CatalogConfigBinding}, beside the record. */
    public ClassName binding() {
        return ClassName.get(type().packageName(), name() + "Binding");
    }

    /** Whether the prefix is words in kebab case, with dots between them. */
    public boolean hasPrefix() {
        return PREFIX.matcher(prefix).matches();
    }

    /** Whether code can be generated for it. */
    public boolean canBeWritten() {
        return flaw.isEmpty();
    }

    /** The section of this type. */
    public Optional<ConfigSectionModel> section(ClassName type) {
        return sections.stream().filter(section -> section.type().equals(type)).findFirst();
    }

    /** Whether the type of this qualified name is the record, or one inside of it. */
    public boolean has(String name) {
        return sections.stream()
                .anyMatch(section -> section.type().canonicalName().equals(name));
    }

    /** Whether there is a value for everything when nothing is set. */
    public boolean isComplete() {
        return isComplete(root());
    }

    private boolean isComplete(ConfigSectionModel section) {
        return section.components().stream()
                .allMatch(component -> component.defaultText().isPresent() || isComplete(component.shape()));
    }

    private boolean isComplete(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Optional optional -> true;
            case ConfigShape.Many many -> true;
            case ConfigShape.Named named -> true;
            case ConfigShape.Section section ->
                section(section.type()).map(this::isComplete).orElse(false);
            default -> false;
        };
    }

    /** Whether anything in this section may change while the application runs. */
    public boolean isReloadable(ConfigSectionModel section) {
        return section.components().stream()
                .anyMatch(component -> component.isReloadable()
                        || component.shape() instanceof ConfigShape.Section inner
                                && section(inner.type()).map(this::isReloadable).orElse(false));
    }

    @Override
    public int compareTo(ConfigModel other) {
        return type().compareTo(other.type());
    }
}
