package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A method of what a spy stands for, and what comes of it there.
 *
 * @param name one that no other method has, also where a letter is of another case
 * @param spy what it is a part of, such as {@code NotifierSpy}
 */
record SpiedCall(CallModel call, String name, ClassName spy) {

    /** Those of a capability, of which overloaded ones are numbered. */
    static List<SpiedCall> of(List<CallModel> calls, ClassName spy, Function<CallModel, String> names) {
        Set<String> taken = new HashSet<>();
        List<SpiedCall> found = new ArrayList<>();
        for (CallModel call : calls) {
            String name = names.apply(call);
            while (!taken.add(Names.capitalize(name))) {
                name = name + "_";
            }
            found.add(new SpiedCall(call, name, spy));
        }
        return List.copyOf(found);
    }

    /** What tells of its calls: {@code sendCalls}. */
    String calls() {
        return name + "Calls";
    }

    /** What says how it answers: {@code onSend}. */
    String setter() {
        return "on" + Names.capitalize(name);
    }

    /** How a test answers: {@code NotifierSpy.SendAnswer}. */
    ClassName answer() {
        return spy.nestedClass(Names.capitalize(name) + "Answer");
    }

    /** What a call of several arguments is recorded as: {@code NotifierSpy.SendCall}. */
    ClassName recordOfArguments() {
        return spy.nestedClass(Names.capitalize(name) + "Call");
    }

    /** What a call is recorded as. */
    TypeName recorded() {
        List<StoreModel.Parameter> parameters = call.parameters();
        return switch (parameters.size()) {
            case 0 -> Tenon.UNIT;
            case 1 -> parameters.getFirst().type().box();
            default -> recordOfArguments();
        };
    }

    /** Whether there is nothing to record but that it was called. */
    boolean isCounted() {
        return call.parameters().isEmpty();
    }

    /** The names of its parameters, with commas between them. */
    String arguments() {
        return call.parameters().stream().map(StoreModel.Parameter::name).collect(Collectors.joining(", "));
    }

    /** Whether a parameter is called as its field is. */
    boolean isHidden() {
        return call.parameters().stream().anyMatch(parameter -> parameter.name().equals(name));
    }
}
