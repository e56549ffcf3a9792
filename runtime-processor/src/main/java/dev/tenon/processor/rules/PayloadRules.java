package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rules of what messages carry: all of it has to be known, and to be written down. */
final class PayloadRules {

    private PayloadRules() {}

    /**
     * What is wrong with the components of a payload and of the records inside.
     *
     * @param problem that a component cannot be written down
     * @param known names that an unknown one may have meant
     */
    static Stream<Diagnostic> check(
            RecordModel payload, List<RecordModel> nested, Problem problem, Collection<String> known) {
        return Stream.concat(Stream.of(payload), nested.stream())
                .flatMap(record ->
                        record.components().stream().flatMap(component -> check(record, component, problem, known)));
    }

    private static Stream<Diagnostic> check(
            RecordModel record, ComponentModel component, Problem problem, Collection<String> known) {
        Shape shape = component.shape();
        if (!shape.unknown().isEmpty()) {
            return Stream.of(Diagnostic.of(
                    Problem.DI11,
                    component.place(),
                    shape.unknown(),
                    component.name(),
                    Suggestion.of(shape.unknown(), known)));
        }
        return EventModel.isStorable(component)
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        problem,
                        component.place(),
                        component.name(),
                        record.type().simpleName(),
                        Words.of(shape)));
    }
}
