package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * {@code @Recover} on a method.
 *
 * @param on which failures
 * @param fallback the name of a method, or empty
 * @param defaultValue the constant as the user wrote it, or empty
 * @param constant what that was found to be, if anything
 * @param known the names that it could have been
 */
public record RecoverModel(
        ClassName on,
        String fallback,
        String defaultValue,
        Optional<Constant> constant,
        List<String> known,
        Place place) {

    public RecoverModel {
        known = List.copyOf(known);
    }

    /** Whether there is something to answer with. */
    public boolean hasAnswer(CapabilityModel module, CallModel call) {
        return constant.map(Constant::fits).orElse(false)
                || module.calls().stream().anyMatch(other -> call.fallsBackTo(other) && other.isSound());
    }

    /**
     * A constant.
     *
     * @param fits whether the effect can yield it
     * @param isInside whether the effect yields it inside an {@code Option}
     */
    public record Constant(ClassName holder, String name, TypeName type, boolean fits, boolean isInside) {}
}
