package dev.tenon.processor.model;

import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A method of an interface whose calls become effects.
 *
 * @param flaw why it cannot become an effect, such as {@code generic}, or empty
 * @param isDefault whether the interface itself says what it does
 * @param isPublic whether all code can name the types in its signature
 * @param answers its type
 * @param thrown the checked exceptions that it declares
 * @param policies at most one of each kind
 * @param place where it is declared; the annotation of the context if that is not among the sources
 */
public record CallModel(
        String holder,
        String name,
        List<StoreModel.Parameter> parameters,
        boolean isVarArgs,
        String flaw,
        boolean isDefault,
        boolean isPublic,
        ResultModel result,
        TypeName answers,
        List<TypeName> thrown,
        List<PolicyModel> policies,
        Optional<RecoverModel> recover,
        Place place)
        implements Comparable<CallModel> {

    /** What is added to the name of an effect that does not recover. */
    public static final String UNRECOVERED = "Unrecovered";

    public CallModel {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
        policies = policies.stream().sorted().toList();
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return flaw.isEmpty();
    }

    /** Whether it declares checked exceptions. */
    public boolean mayThrow() {
        return !thrown.isEmpty();
    }

    /** Whether anything stands around its calls. */
    public boolean isGuarded() {
        return !policies.isEmpty();
    }

    /** Whether a call may wait for time to pass or for another thread. */
    public boolean waits() {
        return result.awaited() || policies.stream().anyMatch(PolicyModel::waits);
    }

    /** Whether what guards it goes by the clock. */
    public boolean asksTheTime() {
        return policies.stream().anyMatch(policy -> !(policy instanceof PolicyModel.Bulkhead));
    }

    /** Whether {@code call} is this one's fallback. */
    public boolean fallsBackTo(CallModel call) {
        return recover.map(RecoverModel::fallback).filter(call.name()::equals).isPresent() && isLike(call);
    }

    /** Whether it can be called with the same arguments and yields the same. */
    public boolean isLike(CallModel call) {
        return parameterTypes().equals(call.parameterTypes()) && result.value().equals(call.result.value());
    }

    /** The types of its parameters. */
    public List<TypeName> parameterTypes() {
        return parameters.stream().map(StoreModel.Parameter::type).toList();
    }

    /** How it is called in a message: {@code Notifier.send(PatronId, String)}. */
    public String signature() {
        return holder + "." + name
                + parameterTypes().stream().map(TypeName::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public int compareTo(CallModel other) {
        return signature().compareTo(other.signature());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallModel call && signature().equals(call.signature());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(signature());
    }
}
