package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.RecoverModel;
import dev.tenon.processor.model.ResultModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotations that guard the calls of a method. */
final class PolicyReader {

    private static final ClassName STAGE = ClassName.get(CompletionStage.class);

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final TypeReader typeReader;

    PolicyReader(Elements elements, Types types, Annotations annotations, TypeReader typeReader) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
        this.typeReader = typeReader;
    }

    /**
     * What a constant must answer.
     *
     * @param target the interface
     * @param packageName the package of the context
     */
    record Answer(TypeElement target, String packageName, ResultModel result, TypeMirror returned) {}

    List<PolicyModel> policies(ExecutableElement method, Place place) {
        List<PolicyModel> found = new ArrayList<>();
        read(
                method,
                place,
                Tenon.RETRY,
                (mirror, at) -> found.add(new PolicyModel.Retry(
                        annotations.number(mirror, "maxAttempts").orElse(1),
                        span(mirror, "delay"),
                        annotations.fraction(mirror, "backoff"),
                        annotations.fraction(mirror, "jitter"),
                        at)));
        read(
                method,
                place,
                Tenon.BULKHEAD,
                (mirror, at) -> found.add(new PolicyModel.Bulkhead(
                        annotations.number(mirror, "value").orElse(1), at)));
        read(
                method,
                place,
                Tenon.RATE_LIMIT,
                (mirror, at) -> found.add(new PolicyModel.RateLimit(
                        annotations.number(mirror, "permits").orElse(1), span(mirror, "per"), at)));
        read(
                method,
                place,
                Tenon.CIRCUIT_BREAKER,
                (mirror, at) -> found.add(new PolicyModel.CircuitBreaker(
                        annotations.number(mirror, "failureThreshold").orElse(1), span(mirror, "recovery"), at)));
        read(
                method,
                place,
                Tenon.TIMEOUT,
                (mirror, at) -> found.add(new PolicyModel.Timeout(span(mirror, "value"), at)));
        return found;
    }

    private void read(
            ExecutableElement method, Place place, ClassName annotation, BiConsumer<AnnotationMirror, Place> read) {
        annotations
                .find(method, annotation)
                .filter(annotations::isComplete)
                .ifPresent(mirror -> read.accept(mirror, at(place, annotation)));
    }

    /** A place outside the sources stays what it is: where the interface is named. */
    private static Place at(Place place, ClassName annotation) {
        return place.member().isEmpty() ? place : place.annotation(annotation);
    }

    private PolicyModel.Span span(AnnotationMirror mirror, String attribute) {
        String text = annotations.text(mirror, attribute);
        return new PolicyModel.Span(text, Spans.parse(text));
    }

    Optional<RecoverModel> recover(ExecutableElement method, Place place, Answer answer) {
        return annotations
                .find(method, Tenon.RECOVER)
                .filter(annotations::isComplete)
                .map(mirror -> {
                    String written = annotations.text(mirror, "defaultValue");
                    return new RecoverModel(
                            annotations
                                    .type(mirror, "on")
                                    .map(type -> TypeNames.of((TypeElement) ((DeclaredType) type).asElement()))
                                    .orElse(Tenon.FAILURE),
                            annotations.text(mirror, "fallback"),
                            written,
                            constant(written, answer),
                            known(written, answer),
                            at(place, Tenon.RECOVER));
                });
    }

    private Optional<RecoverModel.Constant> constant(String written, Answer answer) {
        String name = written.substring(written.lastIndexOf('.') + 1);
        return holder(written, answer)
                .flatMap(holder -> constants(holder, answer)
                        .filter(field -> field.getSimpleName().contentEquals(name))
                        .findFirst()
                        .map(field -> constant(holder, field, answer)));
    }

    private RecoverModel.Constant constant(TypeElement holder, VariableElement field, Answer answer) {
        TypeName type = TypeReader.nameOf(field.asType()).box();
        TypeName value = answer.result().value();
        boolean isInside = isAssignable(field.asType(), item(answer)) && !type.equals(value);
        return new RecoverModel.Constant(
                TypeNames.of(holder),
                field.getSimpleName().toString(),
                type,
                type.equals(value) || isAssignable(field.asType(), yielded(answer)) || isInside,
                isInside);
    }

    private boolean isAssignable(TypeMirror from, Optional<TypeMirror> to) {
        return to.isPresent() && types.isAssignable(from, to.get());
    }

    /** What the method yields, if its effect yields just that. */
    private Optional<TypeMirror> yielded(Answer answer) {
        TypeMirror later = later(answer);
        return switch (answer.result().carrier()) {
            case NONE -> answer.result().isUnit() ? Optional.empty() : Optional.of(later);
            case TRY -> typeReader.argumentOf(later, Tenon.TRY);
            case EITHER, EITHER_THROWN ->
                typeReader.argumentsOf(later, Tenon.EITHER).stream().skip(1).findFirst();
            case NULLABLE, OPTIONAL -> Optional.empty();
        };
    }

    /** What is inside the option that the effect yields, if it yields one. */
    private Optional<TypeMirror> item(Answer answer) {
        TypeMirror later = later(answer);
        return switch (answer.result().carrier()) {
            case NULLABLE -> Optional.of(later);
            case OPTIONAL -> typeReader.argumentOf(later, ClassName.get(Optional.class));
            default -> Optional.empty();
        };
    }

    private TypeMirror later(Answer answer) {
        return typeReader.argumentOf(answer.returned(), STAGE).orElse(answer.returned());
    }

    private List<String> known(String written, Answer answer) {
        String prefix = written.substring(0, Math.max(0, written.lastIndexOf('.') + 1));
        return holder(written, answer).stream()
                .flatMap(holder -> constants(holder, answer))
                .map(field -> prefix + field.getSimpleName())
                .sorted()
                .toList();
    }

    private Stream<VariableElement> constants(TypeElement holder, Answer answer) {
        return ElementFilter.fieldsIn(elements.getAllMembers(holder)).stream()
                .filter(field -> field.getModifiers().contains(Modifier.STATIC)
                        && field.getModifiers().contains(Modifier.FINAL)
                        && typeReader.isReachable(field, answer.packageName()));
    }

    /** The type before the last dot. */
    private Optional<TypeElement> holder(String written, Answer answer) {
        int dot = written.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String name = written.substring(0, dot);
        TypeName value = answer.result().value();
        Stream<String> candidates = Stream.of(
                answer.target().getQualifiedName() + "." + name,
                sameName(value, name),
                inside(value, name),
                typeReader.packageOf(answer.target()) + "." + name,
                answer.packageName() + "." + name,
                "java.lang." + name,
                name);
        return candidates
                .filter(candidate -> !candidate.isEmpty())
                .map(elements::getTypeElement)
                .<TypeElement>mapMulti((element, found) -> {
                    if (element != null) {
                        found.accept(element);
                    }
                })
                .findFirst();
    }

    private static String sameName(TypeName value, String name) {
        String qualified = raw(value);
        return qualified.endsWith("." + name) ? qualified : "";
    }

    private static String inside(TypeName value, String name) {
        String qualified = value instanceof ParameterizedTypeName several
                ? raw(several.typeArguments().getFirst())
                : "";
        return qualified.endsWith("." + name) ? qualified : "";
    }

    private static String raw(TypeName type) {
        return switch (type) {
            case ParameterizedTypeName several -> several.rawType().canonicalName();
            case ClassName one -> one.canonicalName();
            default -> "";
        };
    }
}
