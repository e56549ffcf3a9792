package dev.tenon.processor.discover;

import dev.tenon.processor.model.JobHandlerModel;
import dev.tenon.processor.model.JobModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads jobs, and the handlers of a class. */
final class JobReader {

    private final Annotations annotations;
    private final RecordReader records;
    private final SignatureReader signatures;

    JobReader(Annotations annotations, RecordReader records, SignatureReader signatures) {
        this.annotations = annotations;
        this.records = records;
        this.signatures = signatures;
    }

    /** Whether {@code type} is a job. */
    boolean isJob(TypeElement type) {
        return annotations
                .find(type, Tenon.BACKGROUND_JOB)
                .filter(annotations::isComplete)
                .isPresent();
    }

    /** Whether all types in a job are known in this round. */
    boolean isReady(TypeElement job) {
        return records.isReady(job);
    }

    JobModel read(TypeElement element) {
        AnnotationMirror mirror =
                annotations.find(element, Tenon.BACKGROUND_JOB).orElseThrow();
        RecordModel record = records.read(element);
        return new JobModel(
                record,
                flaw(element),
                records.nested(record.components().stream().map(component -> component.shape())),
                annotations.text(mirror, "schedule"),
                annotations.text(mirror, "zone"),
                annotations.constant(mirror, "misfire"),
                annotations.number(mirror, "maxRetries").orElse(0),
                span(mirror, "retryDelay"),
                span(mirror, "timeout"),
                span(mirror, "outage"),
                annotations.number(mirror, "priority").orElse(0),
                annotations.texts(mirror, "deduplicateBy"),
                annotations.text(mirror, "name"),
                Place.of(element.getQualifiedName().toString()).annotation(Tenon.BACKGROUND_JOB));
    }

    private PolicyModel.Span span(AnnotationMirror mirror, String attribute) {
        String text = annotations.text(mirror, attribute);
        return new PolicyModel.Span(text, Spans.parse(text));
    }

    private static String flaw(TypeElement element) {
        if (element.getKind() != ElementKind.RECORD) {
            return "not a record";
        }
        return element.getTypeParameters().isEmpty() ? "" : "generic";
    }

    /** The methods of {@code holder} that are marked as handlers of jobs. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> annotations.has(method, Tenon.JOB_HANDLER))
                .toList();
    }

    /** Whether the signatures of all handlers in {@code holder} are known in this round. */
    boolean areHandlersReady(TypeElement holder) {
        return handlers(holder).stream().allMatch(SignatureReader::isReady);
    }

    List<JobHandlerModel> read(TypeElement holder, ClassName context) {
        return handlers(holder).stream()
                .map(method -> {
                    List<? extends TypeMirror> parameters = method.getParameters().stream()
                            .map(parameter -> parameter.asType())
                            .toList();
                    boolean takesProgress =
                            parameters.size() == 2 && named(parameters.get(1)).equals(Optional.of(Tenon.JOB_PROGRESS));
                    Optional<ClassName> job =
                            parameters.size() == 1 || takesProgress ? named(parameters.getFirst()) : Optional.empty();
                    return new JobHandlerModel(signatures.read(holder, method, context), job, takesProgress);
                })
                .toList();
    }

    private static Optional<ClassName> named(TypeMirror type) {
        return type instanceof DeclaredType declared && TypeReader.isResolved(type)
                ? Optional.of(TypeNames.of((TypeElement) declared.asElement()))
                : Optional.empty();
    }
}
