package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.SignatureModel;
import dev.tenon.processor.model.SignatureModel.Environment;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules that all handlers have in common. */
final class SignatureRules {

    private SignatureRules() {}

    /** {@code Counting.on}. */
    static String method(Place place) {
        return Words.simple(place.type()) + "." + place.member().replaceAll("\\(.*", "");
    }

    static String method(SignatureModel signature) {
        return method(signature.place());
    }

    /** It can be called without an instance, from the context's package. */
    static Stream<Diagnostic> canBeCalled(SignatureModel signature, ContextModel context) {
        Stream<Diagnostic> instance = signature.isStatic()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.DI01, signature.place(), method(signature)));
        Stream<Diagnostic> hidden = signature.isReachable()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.DI08, signature.place(), context.type().packageName(), method(signature)));
        return Stream.concat(instance, hidden);
    }

    /** It returns an effect; {@code environment} is the suggestion. */
    static Stream<Diagnostic> returnsEffect(SignatureModel signature, String environment) {
        return signature.unknown().isEmpty() && !signature.returnsEff()
                ? Stream.of(Diagnostic.of(
                        Problem.DI03,
                        signature.place(),
                        method(signature),
                        Words.simple(signature.environmentName()),
                        environment))
                : Stream.empty();
    }

    /** What all handlers of messages have to be, whatever they take; {@code annotation} marks those of {@code what}. */
    static Stream<Diagnostic> handlesMessages(
            SignatureModel signature, ContextModel context, Collection<String> names, String what, String annotation) {
        return Stream.of(
                        canBeCalled(signature, context),
                        returnsEffect(signature, context.name() + "Tx"),
                        isKnown(signature, names),
                        canRun(signature, context, what),
                        yieldsNothing(signature, annotation))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> canRun(SignatureModel signature, ContextModel context, String what) {
        Environment environment = signature.environment();
        return !signature.returnsEff() || environment == Environment.TX || environment == Environment.RUNTIME
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.DI04,
                        signature.place(),
                        method(signature),
                        Words.simple(signature.environmentName()),
                        "a handler of " + what,
                        "'" + context.name() + "Tx' (its effect happens once) or '" + context.name()
                                + "Runtime' (it may call the world outside, and runs at least once)"));
    }

    private static Stream<Diagnostic> yieldsNothing(SignatureModel signature, String annotation) {
        Shape result = signature.result();
        return !signature.returnsEff() || !result.unknown().isEmpty() || result instanceof Shape.Nothing
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.DI05,
                        signature.place(),
                        method(signature),
                        Words.of(result),
                        "@" + annotation,
                        "Unit"));
    }

    /** The compiler says that a type is not there; this says what was perhaps meant. */
    static Stream<Diagnostic> isKnown(SignatureModel signature, Collection<String> names) {
        return signature.unknown().isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.DI12,
                        signature.place(),
                        signature.unknown(),
                        method(signature),
                        "takes or returns",
                        Suggestion.of(signature.unknown(), names)));
    }

    /** What a signature may have meant. */
    static Set<String> names(ContextModel context, Collection<String> known) {
        Set<String> names = new TreeSet<>(known);
        context.entities().forEach(entity -> names.add(entity.name()));
        context.requests().forEach(request -> names.add(request.name()));
        context.records().forEach(record -> names.add(record.type().simpleName()));
        context.messages()
                .queues()
                .forEach(queue -> queue.events().records().forEach(event -> names.add(event.name())));
        context.messages().jobs().forEach(job -> names.add(job.simpleName()));
        names.add("Eff");
        return names;
    }
}
