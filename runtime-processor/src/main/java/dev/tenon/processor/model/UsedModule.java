package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.Comparator;
import java.util.List;

/**
 * A module of another context that a context uses.
 *
 * @param type the module; {@code Object} when it cannot be used
 * @param named how the compiler calls what the user wrote
 * @param flaw why it cannot be used, such as {@code no module of a context}, or empty
 * @param environment what its effects run in, such as {@code JobsRuntime}
 * @param isSelfMade whether it can be made without any parts
 * @param accessors what the environment asks for, apart from the platform
 */
public record UsedModule(
        Place place,
        ClassName type,
        String named,
        String flaw,
        ClassName environment,
        boolean isSelfMade,
        List<Accessor> accessors)
        implements Comparable<UsedModule> {

    private static final String SUFFIX = "Module";

    /** A method of an environment. */
    public record Accessor(String name, TypeName type) {}

    public UsedModule {
        accessors = List.copyOf(accessors);
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return flaw.isEmpty();
    }

    /** What it is called among the parts of a module. */
    public String part() {
        String name = type.simpleName();
        return Names.decapitalize(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name);
    }

    @Override
    public int compareTo(UsedModule other) {
        return Comparator.comparing(UsedModule::type)
                .thenComparing(UsedModule::named)
                .compare(this, other);
    }
}
