package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An {@code @EffectsModule} or {@code @Capability} of a context.
 *
 * @param context the simple name of the context
 * @param type what it names; {@code Object} when that is no class or interface
 * @param named how the user wrote it
 * @param flaw why it cannot be used, such as {@code generic}, or empty
 * @param isClient whether it is an HTTP client, whose calls are told of the run that they are in
 * @param configured how a client can be made of a configuration, if it can
 * @param isOpen whether it is an interface that other code may implement
 * @param isPublic whether all code can name the type
 * @param name what the generated types are named after
 * @param errorPrefix what names on the trail start with
 * @param includeOnly the names of the methods that become effects, or empty for all
 * @param calls all methods, those that do not become effects included
 */
public record CapabilityModel(
        String context,
        Place place,
        boolean isEffects,
        ClassName type,
        String named,
        String flaw,
        boolean isClient,
        Optional<ConfiguredClient> configured,
        boolean isOpen,
        boolean isPublic,
        String name,
        String errorPrefix,
        boolean instrumented,
        boolean repeatable,
        List<String> includeOnly,
        List<String> exclude,
        List<CallModel> calls)
        implements Comparable<CapabilityModel> {

    public CapabilityModel {
        includeOnly = List.copyOf(includeOnly);
        exclude = List.copyOf(exclude);
        calls = calls.stream().sorted().toList();
    }

    /** Whether types can be generated for it, beside whatever errors it has. */
    public boolean canBeWritten() {
        return Names.isTypeName(name) && !type.equals(Tenon.OBJECT);
    }

    /** The methods that become effects. */
    public List<CallModel> included() {
        return calls.stream().filter(this::isIncluded).toList();
    }

    /** Whether a method becomes an effect. */
    public boolean isIncluded(CallModel call) {
        return isEffects
                && (includeOnly.isEmpty() || includeOnly.contains(call.name()))
                && !exclude.contains(call.name());
    }

    /** The methods that are called: those that become effects, and their fallbacks. */
    public List<CallModel> called() {
        return calls.stream()
                .filter(call -> isIncluded(call)
                        || included().stream().anyMatch(user -> user.fallsBackTo(call) && !user.equals(call)))
                .filter(CallModel::isSound)
                .toList();
    }

    /** Whether a generated class can stand for it in tests. */
    public boolean isSpied() {
        return isEffects
                && isOpen
                && !calls.isEmpty()
                && calls.stream().allMatch(call -> call.isSound() || call.isDefault());
    }

    /** The methods that a class which stands for it in tests has. */
    public List<CallModel> spied() {
        return calls.stream().filter(CallModel::isSound).toList();
    }

    /** The methods that policies guard. */
    public List<CallModel> guarded() {
        return called().stream().filter(CallModel::isGuarded).toList();
    }

    /** The accessor, prefixed so that contexts can share an environment: {@code catalogNotifier}. */
    public String accessor() {
        return Names.decapitalize(context + name);
    }

    /** The accessor of what guards the calls. */
    public String policiesAccessor() {
        return accessor() + "Policies";
    }

    /** What it is called among the parts of a module. */
    public String part() {
        return Names.decapitalize(name);
    }

    /** The name of a method's effect on the trail of failures. */
    public String nameOf(CallModel call) {
        return errorPrefix + "." + call.name();
    }

    /** A name for a method that no other has: overloaded ones are numbered. */
    public String distinctName(CallModel call) {
        List<CallModel> alike =
                calls.stream().filter(other -> other.name().equals(call.name())).toList();
        int index = alike.indexOf(call);
        String plain = Names.decapitalize(call.name());
        return index == 0
                ? plain
                : Stream.of(plain, index + 1).map(String::valueOf).reduce("", String::concat);
    }

    @Override
    public int compareTo(CapabilityModel other) {
        return Comparator.comparing(CapabilityModel::name)
                .thenComparing(CapabilityModel::place)
                .compare(this, other);
    }
}
