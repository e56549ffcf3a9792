package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user's record.
 *
 * @param isPublic whether it and all that encloses it are public
 * @param reachable whether generated code in its own package can name it
 * @param rules what is asked of it as a whole
 */
public record RecordModel(
        ClassName type,
        boolean isPublic,
        boolean reachable,
        List<ComponentModel> components,
        RulesModel rules,
        Place place)
        implements CheckedModel {

    public RecordModel {
        components = List.copyOf(components);
    }

    @Override
    public RecordModel record() {
        return this;
    }

    @Override
    public String variable() {
        return Names.decapitalize(type.simpleName());
    }

    /** The component that holds the version, marked {@code @Version}. */
    public Optional<ComponentModel> version() {
        return components.stream().filter(component -> component.is("Version")).findFirst();
    }

    /** Whether it or any component has a constraint, or a component is to be checked by its own rules. */
    public boolean isConstrained() {
        return !rules.constraints().isEmpty()
                || components.stream().anyMatch(component -> component.asked().isAnything());
    }

    /** Everything that is asked of its components and what they hold. */
    public Stream<AskedModel> asked() {
        return components.stream().flatMap(component -> component.asked().all());
    }
}
