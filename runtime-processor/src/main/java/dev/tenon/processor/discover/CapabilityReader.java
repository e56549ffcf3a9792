package dev.tenon.processor.discover;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @EffectsModule} and {@code @Capability} declarations of a context. */
final class CapabilityReader {

    private final Annotations annotations;
    private final TypeReader types;
    private final CallReader calls;
    private final ClientReader clients;

    CapabilityReader(Annotations annotations, TypeReader types, CallReader calls, ClientReader clients) {
        this.annotations = annotations;
        this.types = types;
        this.calls = calls;
        this.clients = clients;
    }

    /** Whether any stand here. */
    boolean isHere(TypeElement context) {
        return !mirrors(context, true).isEmpty() || !mirrors(context, false).isEmpty();
    }

    /** Whether all types that the declarations name exist. */
    boolean isNamed(TypeElement context) {
        return Stream.concat(mirrors(context, true).stream(), mirrors(context, false).stream())
                .allMatch(mirror -> annotations.isComplete(mirror)
                        && annotations
                                .type(mirror, "value")
                                .filter(TypeReader::isResolved)
                                .isPresent());
    }

    /** Whether all signatures of the interfaces are known. */
    boolean isReady(TypeElement context) {
        return isNamed(context)
                && mirrors(context, true).stream()
                        .flatMap(mirror -> target(mirror).stream())
                        .allMatch(calls::isReady);
    }

    /** The declarations. */
    List<CapabilityModel> read(TypeElement context) {
        List<CapabilityModel> found = new ArrayList<>();
        for (boolean isEffects : List.of(true, false)) {
            List<AnnotationMirror> mirrors = mirrors(context, isEffects);
            for (int i = 0; i < mirrors.size(); i++) {
                AnnotationMirror mirror = mirrors.get(i);
                // An unknown type is the compiler's to report.
                if (annotations.isComplete(mirror)
                        && annotations
                                .type(mirror, "value")
                                .filter(TypeReader::isResolved)
                                .isPresent()) {
                    found.add(read(context, mirror, isEffects, i));
                }
            }
        }
        return List.copyOf(found);
    }

    private CapabilityModel read(TypeElement context, AnnotationMirror mirror, boolean isEffects, int index) {
        Place place = Place.of(context.getQualifiedName().toString())
                .annotation(isEffects ? Tenon.EFFECTS_MODULE : Tenon.CAPABILITY, index);
        Optional<TypeElement> target = target(mirror);
        String simpleName = target.map(type -> type.getSimpleName().toString()).orElse("");
        String packageName = types.packageOf(context);
        boolean reachable =
                target.map(type -> types.isReachable(type, packageName)).orElse(false);
        List<CallModel> found = isEffects && reachable
                ? target.map(type -> calls.read(type, packageName, place)).orElse(List.of())
                : List.of();
        return new CapabilityModel(
                context.getSimpleName().toString(),
                place,
                isEffects,
                reachable ? target.map(TypeNames::of).orElse(Tenon.OBJECT) : Tenon.OBJECT,
                annotations.type(mirror, "value").map(TypeMirror::toString).orElse(""),
                flaw(target, isEffects, reachable, packageName),
                target.map(clients::isClient).orElse(false),
                target.filter(clients::isClient)
                        .map(clients::read)
                        .flatMap(ClientModel::configured)
                        .filter(client -> client.isPublic()
                                || client.generated().packageName().equals(packageName)),
                target.filter(CapabilityReader::isOpen).isPresent(),
                target.map(TypeReader::isPublic).orElse(true),
                orElse(annotations.text(mirror, "name"), simpleName),
                orElse(annotations.text(mirror, "errorPrefix"), simpleName),
                !isEffects || annotations.flag(mirror, "instrumented"),
                annotations.flag(mirror, "repeatable"),
                annotations.texts(mirror, "includeOnly"),
                annotations.texts(mirror, "exclude"),
                found);
    }

    private static boolean isOpen(TypeElement target) {
        return target.getKind() == ElementKind.INTERFACE
                && !target.getModifiers().contains(Modifier.SEALED);
    }

    private static String flaw(Optional<TypeElement> target, boolean isEffects, boolean reachable, String packageName) {
        if (target.isEmpty()) {
            return "no type that you could implement";
        }
        if (!target.get().getTypeParameters().isEmpty()) {
            return "generic";
        }
        if (!reachable) {
            return "not visible in package " + packageName;
        }
        return isEffects && target.get().getKind() != ElementKind.INTERFACE ? "not an interface" : "";
    }

    private Optional<TypeElement> target(AnnotationMirror mirror) {
        return annotations
                .type(mirror, "value")
                .filter(type -> TypeReader.isResolved(type) && type instanceof DeclaredType)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    private List<AnnotationMirror> mirrors(Element element, boolean isEffects) {
        List<AnnotationMirror> found = new ArrayList<>();
        annotations
                .find(element, isEffects ? Tenon.EFFECTS_MODULE : Tenon.CAPABILITY)
                .ifPresent(found::add);
        annotations
                .find(element, isEffects ? Tenon.EFFECTS_MODULES : Tenon.CAPABILITIES)
                .ifPresent(container -> found.addAll(annotations.contained(container)));
        return found;
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
