package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.HandlingModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the handlers of events, and how they are called. */
final class HandlingReader {

    private static final Pattern BACKOFF =
            Pattern.compile("(exponential|fixed)\\(\\s*([^,()]*?)\\s*(?:,\\s*([^,()]*?)\\s*,\\s*([^,()]*?)\\s*)?\\)");

    private final Annotations annotations;
    private final SignatureReader signatures;

    HandlingReader(Annotations annotations, SignatureReader signatures) {
        this.annotations = annotations;
        this.signatures = signatures;
    }

    /** What {@code mirror}, which stands at {@code place}, says of attempts. */
    HandlingModel read(AnnotationMirror mirror, Place place) {
        String timeout = annotations.text(mirror, "timeout");
        String backoff = annotations.text(mirror, "backoff");
        String outage = annotations.text(mirror, "outage");
        return new HandlingModel(
                annotations.number(mirror, "maxConcurrency").orElse(0),
                new PolicyModel.Span(timeout, Spans.parse(timeout)),
                annotations.number(mirror, "maxAttempts").orElse(0),
                backoff,
                backoff(backoff),
                new PolicyModel.Span(outage, Spans.parse(outage)),
                place);
    }

    private static Optional<HandlingModel.Backoff> backoff(String text) {
        Matcher matcher = BACKOFF.matcher(text);
        if (!matcher.matches() || matcher.group(1).equals("fixed") != (matcher.group(3) == null)) {
            return Optional.empty();
        }
        return Spans.parse(matcher.group(2))
                .flatMap(first -> matcher.group(3) == null
                        ? Optional.of(new HandlingModel.Backoff(first, 1, first))
                        : factor(matcher.group(3))
                                .flatMap(factor -> Spans.parse(matcher.group(4))
                                        .map(most -> new HandlingModel.Backoff(first, factor, most))));
    }

    private static Optional<Double> factor(String text) {
        try {
            double factor = Double.parseDouble(text);
            return factor >= 1 && factor < Double.POSITIVE_INFINITY ? Optional.of(factor) : Optional.empty();
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    /** The methods of {@code holder} with this mark. */
    List<ExecutableElement> handlers(TypeElement holder, ClassName mark) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> annotations.has(method, mark))
                .toList();
    }

    /** Whether the signatures of all that are marked in {@code holder} are known in this round. */
    boolean areReady(TypeElement holder, ClassName mark) {
        return handlers(holder, mark).stream().allMatch(SignatureReader::isReady);
    }

    /** The handlers of {@code holder}; {@code areOnTheirOwn} says whether the mark tells how they are called. */
    List<EventHandlerModel> read(TypeElement holder, ClassName mark, ClassName context, boolean areOnTheirOwn) {
        return handlers(holder, mark).stream()
                .map(method -> {
                    AnnotationMirror mirror = annotations.find(method, mark).orElseThrow();
                    Place place = SignatureReader.placeOf(method).annotation(mark);
                    return new EventHandlerModel(
                            signatures.read(holder, method, context),
                            parameter(method).map(TypeNames::of),
                            annotations.text(mirror, "name"),
                            areOnTheirOwn ? Optional.of(read(mirror, place)) : Optional.empty());
                })
                .toList();
    }

    /** What the only parameter of {@code method} is of. */
    static Optional<TypeElement> parameter(ExecutableElement method) {
        return method.getParameters().size() == 1
                ? EventsReader.elementOf(method.getParameters().getFirst().asType())
                : Optional.empty();
    }
}
