package dev.tenon.processor.discover;

import dev.tenon.processor.model.AccessPolicyModel;
import dev.tenon.processor.model.GateModel;
import dev.tenon.processor.model.GateModel.LimitModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel.Span;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the policies of access in the classes of a context, and the limits of its declaration. */
final class GateReader {

    private static final String JSON_MARKER = "dev.tenon.json.Json";

    /** What makes the context keep something. */
    private static final List<ClassName> MARKS =
            List.of(Tenon.REQUEST_LIMIT, Tenon.CACHED, Tenon.IDEMPOTENT, Tenon.AUDITED);

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;

    GateReader(Elements elements, Annotations annotations, TypeReader types) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
    }

    /** The methods of {@code holder} that are marked as policies. */
    List<ExecutableElement> policies(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> annotations.has(method, Tenon.ACCESS_POLICY))
                .toList();
    }

    /** Whether the signatures of all policies in {@code holder} are known in this round. */
    boolean isReady(TypeElement holder) {
        return policies(holder).stream().allMatch(SignatureReader::isReady);
    }

    /** Whether a method of {@code holder} is marked with something that the context has to keep, or is a policy. */
    boolean isHere(TypeElement holder) {
        return !policies(holder).isEmpty() || MARKS.stream().anyMatch(mark -> has(holder, mark));
    }

    /** All but the policies, whose signatures may not be known in this round. */
    GateModel readMarks(TypeElement context, Collection<TypeElement> holders) {
        return read(context, holders, List.of());
    }

    GateModel read(TypeElement context, Collection<TypeElement> holders) {
        ClassName name = TypeNames.of(context);
        return read(
                context,
                holders,
                holders.stream()
                        .flatMap(holder -> policies(holder).stream().map(method -> policy(holder, method, name)))
                        .toList());
    }

    private GateModel read(
            TypeElement context, Collection<TypeElement> holders, List<AccessPolicyModel> accessPolicies) {
        boolean hasJson = elements.getTypeElement(JSON_MARKER) != null;
        return new GateModel(
                accessPolicies,
                limits(context),
                holders.stream().anyMatch(holder -> has(holder, Tenon.REQUEST_LIMIT) || has(holder, Tenon.CACHED)),
                hasJson && holders.stream().anyMatch(holder -> has(holder, Tenon.IDEMPOTENT)),
                hasJson && holders.stream().anyMatch(holder -> has(holder, Tenon.AUDITED)),
                hasJson);
    }

    private boolean has(TypeElement holder, ClassName mark) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .anyMatch(method -> annotations.has(method, mark));
    }

    private List<LimitModel> limits(TypeElement context) {
        Place place = Place.of(context.getQualifiedName().toString());
        List<LimitModel> limits = new ArrayList<>();
        for (AnnotationMirror mirror : annotations.all(context, Tenon.RATE_LIMIT_POLICY, Tenon.RATE_LIMIT_POLICIES)) {
            String per = annotations.text(mirror, "per");
            limits.add(new LimitModel(
                    annotations.text(mirror, "name"),
                    annotations.number(mirror, "permits").orElse(0),
                    new Span(per, Spans.parse(per)),
                    annotations.constant(mirror, "by"),
                    place.annotation(Tenon.RATE_LIMIT_POLICY, limits.size())));
        }
        return limits;
    }

    private AccessPolicyModel policy(TypeElement holder, ExecutableElement method, ClassName context) {
        boolean asks = isEffect(method.getReturnType(), context);
        return new AccessPolicyModel(
                TypeNames.of(holder),
                method.getSimpleName().toString(),
                flaw(method, context, asks),
                taken(method),
                asks,
                SignatureReader.placeOf(method));
    }

    private String flaw(ExecutableElement method, ClassName context, boolean asks) {
        List<? extends TypeMirror> parameters = method.getParameters().stream()
                .map(parameter -> parameter.asType())
                .toList();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "is not static";
        }
        if (!types.isReachable(method, context.packageName())) {
            return "cannot be reached from package " + context.packageName();
        }
        if (parameters.isEmpty()
                || parameters.size() > 2
                || !TypeReader.nameOf(parameters.getFirst()).equals(Tenon.CALLER)) {
            return "does not take the caller";
        }
        if (parameters.size() == 2 && taken(method).isEmpty()) {
            return "takes beside the caller what is no plain class";
        }
        return asks || isBoolean(method.getReturnType()) ? "" : "does not yield a boolean";
    }

    private static Optional<ClassName> taken(ExecutableElement method) {
        return method.getParameters().size() == 2
                        && TypeReader.nameOf(method.getParameters().get(1).asType()) instanceof ClassName name
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || TypeReader.nameOf(type).equals(ClassName.get(Boolean.class));
    }

    private static boolean isEffect(TypeMirror type, ClassName context) {
        TypeName reads = ClassName.get(context.packageName(), context.simpleName() + "Reads");
        return TypeReader.nameOf(type).equals(ParameterizedTypeName.get(Tenon.EFF, reads, ClassName.get(Boolean.class)))
                || TypeReader.nameOf(type)
                        .equals(ParameterizedTypeName.get(Tenon.EFF, Tenon.OBJECT, ClassName.get(Boolean.class)));
    }
}
