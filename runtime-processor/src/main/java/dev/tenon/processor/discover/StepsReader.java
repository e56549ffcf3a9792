package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel.Span;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what a handler declares to be done around it. */
final class StepsReader {

    private final Annotations annotations;
    private final TypeReader types;

    StepsReader(Annotations annotations, TypeReader types) {
        this.annotations = annotations;
        this.types = types;
    }

    StepsModel read(ExecutableElement method, Place place) {
        return new StepsModel(
                new StepsModel.Decision(
                        annotations.find(method, Tenon.PUBLIC).map(mirror -> place.annotation(Tenon.PUBLIC)),
                        annotations
                                .find(method, Tenon.AUTHORIZE)
                                .map(mirror -> new StepsModel.Named(
                                        annotations.text(mirror, "value"), place.annotation(Tenon.AUTHORIZE)))),
                annotations
                        .find(method, Tenon.REQUEST_LIMIT)
                        .map(mirror -> new StepsModel.Limit(
                                annotations.text(mirror, "value"), place.annotation(Tenon.REQUEST_LIMIT))),
                annotations
                        .find(method, Tenon.IDEMPOTENT)
                        .map(mirror -> new StepsModel.Idempotency(
                                annotations.text(mirror, "key"),
                                span(mirror, "ttl"),
                                place.annotation(Tenon.IDEMPOTENT))),
                annotations.find(method, Tenon.AUDITED).map(mirror -> place.annotation(Tenon.AUDITED)),
                annotations
                        .find(method, Tenon.CACHED)
                        .map(mirror -> new StepsModel.Caching(
                                span(mirror, "value"),
                                annotations.number(mirror, "size").orElse(0),
                                place.annotation(Tenon.CACHED))),
                annotations
                        .find(method, Tenon.INVALIDATES)
                        .map(mirror -> new StepsModel.Invalidation(
                                annotations.classes(mirror, "value"), place.annotation(Tenon.INVALIDATES))),
                annotations
                        .find(method, Tenon.COMMAND_HANDLER)
                        .flatMap(mirror -> annotations.number(mirror, "retries"))
                        .filter(retries -> retries >= 0),
                annotations
                        .find(method, Tenon.QUERY_HANDLER)
                        .map(mirror -> annotations.flag(mirror, "snapshot"))
                        .orElse(false),
                annotations
                        .find(method, Tenon.WEBHOOK)
                        .flatMap(mirror -> annotations.type(mirror, "value"))
                        .filter(type -> type instanceof DeclaredType && TypeReader.isResolved(type))
                        .map(type -> new StepsModel.Signature(
                                TypeNames.of((TypeElement) ((DeclaredType) type).asElement()),
                                types.isA(type, Tenon.WEBHOOK_VALIDATOR) ? "" : "is no WebhookValidator",
                                place.annotation(Tenon.WEBHOOK))));
    }

    private Span span(AnnotationMirror mirror, String attribute) {
        String text = annotations.text(mirror, attribute);
        return new Span(text, Spans.parse(text));
    }
}
