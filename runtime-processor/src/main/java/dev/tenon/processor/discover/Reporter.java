package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Finds the place that a name stands for, and prints there. */
public final class Reporter {

    private final Elements elements;
    private final Messager messager;
    private final Annotations annotations;
    private final SourceTrees trees;

    public Reporter(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.messager = environment.getMessager();
        this.annotations = new Annotations(elements);
        this.trees = new SourceTrees(environment);
    }

    /** Prints as near to {@code place} as the compiler can show. */
    public void print(Kind kind, Place place, String text) {
        Element element = element(place);
        if (trees.print(kind, text, element, place)) {
            return;
        }
        Optional<AnnotationMirror> mirror = mirror(element, place);
        if (mirror.isEmpty()) {
            messager.printMessage(kind, text, element);
            return;
        }
        value(mirror.get(), place.attribute())
                .ifPresentOrElse(
                        value -> messager.printMessage(kind, text, element, mirror.get(), value),
                        () -> messager.printMessage(kind, text, element, mirror.get()));
    }

    private Element element(Place place) {
        TypeElement owner = elements.getTypeElement(place.type());
        if (owner == null) {
            return elements.getPackageElement(place.type());
        }
        for (Element member : owner.getEnclosedElements()) {
            if (isNamed(member, place.member())) {
                return member;
            }
        }
        return owner;
    }

    /** A component is shown at its field, which is where the compiler keeps its position. */
    private static boolean isNamed(Element member, String name) {
        return member instanceof ExecutableElement
                ? member.toString().equals(name)
                : member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().contentEquals(name);
    }

    private Optional<AnnotationMirror> mirror(Element element, Place place) {
        if (place.annotation().isEmpty()) {
            return Optional.empty();
        }
        String name = place.annotation();
        Optional<AnnotationMirror> direct = annotations.find(element, name);
        if (direct.isPresent()) {
            return direct;
        }
        Optional<AnnotationMirror> ofComponent = component(element).flatMap(found -> annotations.find(found, name));
        if (ofComponent.isPresent()) {
            return ofComponent;
        }
        return element.getAnnotationMirrors().stream()
                .map(container -> annotations.contained(container))
                .filter(contained -> contained.size() > place.index()
                        && Annotations.nameOf(contained.get(place.index())).equals(place.annotation()))
                .map(contained -> contained.get(place.index()))
                .findFirst();
    }

    private static Optional<? extends Element> component(Element field) {
        return field.getEnclosingElement() instanceof TypeElement type
                ? type.getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
        String name = attribute.replaceFirst("\\[.*", "");
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }
}
