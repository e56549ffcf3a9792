package dev.tenon.processor.discover;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RulesModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what is asked of a record and its components: constraints, {@code @Valid} and the record's own check. */
final class RulesReader {

    private static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final Predicate<String> isDeclaredHere;

    RulesReader(
            Elements elements,
            Annotations annotations,
            TypeReader types,
            ConstraintReader constraints,
            Predicate<String> isDeclaredHere) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.constraints = constraints;
        this.isDeclaredHere = isDeclaredHere;
    }

    /** What is asked of the record as a whole. */
    RulesModel read(TypeElement element) {
        return new RulesModel(
                constraints.read(
                        element.getAnnotationMirrors(),
                        element.asType(),
                        types.packageOf(element),
                        Place.of(nameOf(element))),
                CheckReader.read(element),
                CheckReader.placeOf(element),
                validatorOf(element),
                isDeclaredHere.test(nameOf(element)),
                isPart(element),
                isTimed(element, new HashSet<>()));
    }

    /** What is asked of the value of a component. */
    AskedModel asked(TypeElement owner, RecordComponentElement component) {
        Place place = Place.of(nameOf(owner)).member(component.getSimpleName().toString());
        return asked(mirrors(owner, component), component.asType(), types.packageOf(owner), place);
    }

    private AskedModel asked(List<? extends AnnotationMirror> mirrors, TypeMirror type, String home, Place place) {
        Shape shape = types.shapeOf(type);
        List<ConstraintModel> own = constraints.read(mirrors, type, home, place);
        Optional<Place> valid = isValid(mirrors) ? Optional.of(place.annotation(VALID)) : Optional.empty();
        if (shape instanceof Shape.Optional || shape instanceof Shape.Many) {
            TypeMirror item = ((DeclaredType) type).getTypeArguments().getFirst();
            AskedModel items = asked(item.getAnnotationMirrors(), item, home, place);
            if (valid.isPresent() && items.valid().isEmpty() && shape.unknown().isEmpty()) {
                items = new AskedModel(
                        items.constraints(), Optional.of(valid(item, valid.get())), items.items(), items.unseen());
            }
            return new AskedModel(own, Optional.empty(), Optional.of(items).filter(AskedModel::isAnything), List.of());
        }
        return new AskedModel(
                own,
                valid.filter(where -> shape.unknown().isEmpty()).map(where -> valid(type, where)),
                Optional.empty(),
                unseen(type, home, place).toList());
    }

    /** Constraints and {@code @Valid} on the arguments of a type that nothing looks into. */
    private Stream<ConstraintModel> unseen(TypeMirror type, String home, Place place) {
        if (!(type instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        return declared.getTypeArguments().stream()
                .flatMap(argument -> Stream.of(
                                constraints.read(argument.getAnnotationMirrors(), argument, home, place).stream(),
                                isValid(argument.getAnnotationMirrors())
                                        ? Stream.of(new ConstraintModel(
                                                VALID, Map.of(), false, Optional.empty(), place.annotation(VALID)))
                                        : Stream.<ConstraintModel>empty(),
                                unseen(argument, home, place))
                        .flatMap(found -> found));
    }

    private AskedModel.Valid valid(TypeMirror type, Place place) {
        if (!(types.shapeOf(type) instanceof Shape.Nested nested)) {
            return new AskedModel.Valid(Optional.empty(), Optional.empty(), "", false, place);
        }
        TypeElement target = (TypeElement) ((DeclaredType) type).asElement();
        ClassName validator = validatorOf(target);
        if (!isDeclaredHere.test(nameOf(target))) {
            TypeElement known = elements.getTypeElement(validator.canonicalName());
            return new AskedModel.Valid(
                    Optional.of(nested.type()),
                    Optional.ofNullable(known).map(TypeNames::of),
                    known == null ? "it is compiled elsewhere, where no @Valid leads to it" : "",
                    known != null && takesTime(known),
                    place);
        }
        boolean isHidden = !types.isReachable(target, types.packageOf(target));
        return new AskedModel.Valid(
                Optional.of(nested.type()),
                isHidden || !isPart(target) && !hasRules(target) ? Optional.empty() : Optional.of(validator),
                "",
                isTimed(target, new HashSet<>()),
                place);
    }

    /** Whether a record that is neither a request nor an entity. */
    private boolean isPart(TypeElement element) {
        return !annotations.has(element, Tenon.STORED_ENTITY)
                && !types.isA(element.asType(), Tenon.COMMAND)
                && !types.isA(element.asType(), Tenon.QUERY);
    }

    /** {@code AddBookValidator}; of a part, with the names of the types that it is in, which tell lines from lines. */
    private ClassName validatorOf(TypeElement element) {
        ClassName name = TypeNames.of(element);
        String words = isPart(element) ? String.join("", name.simpleNames()) : name.simpleName();
        return ClassName.get(name.packageName(), words + "Validator");
    }

    private boolean hasRules(TypeElement element) {
        return CheckReader.read(element) == RulesModel.Check.PRESENT
                || constraints.isAny(element.getAnnotationMirrors())
                || element.getRecordComponents().stream()
                        .anyMatch(component -> isAsked(mirrors(element, component), component.asType()));
    }

    private boolean isAsked(List<? extends AnnotationMirror> mirrors, TypeMirror type) {
        return isValid(mirrors)
                || constraints.isAny(mirrors)
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream()
                                .anyMatch(argument -> isAsked(argument.getAnnotationMirrors(), argument));
    }

    /** Whether any rule of the record, or of those that {@code @Valid} leads to, depends on the time. */
    private boolean isTimed(TypeElement element, Set<String> seen) {
        return seen.add(nameOf(element))
                && element.getRecordComponents().stream()
                        .anyMatch(component -> isTimed(mirrors(element, component), component.asType(), false, seen));
    }

    private boolean isTimed(
            List<? extends AnnotationMirror> mirrors, TypeMirror type, boolean isValidAbove, Set<String> seen) {
        boolean isValid = isValidAbove || isValid(mirrors);
        if (constraints.read(mirrors, type, "", Place.of("")).stream().anyMatch(ConstraintModel::isTemporal)) {
            return true;
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement target = (TypeElement) declared.asElement();
        return isValid && types.shapeOf(type) instanceof Shape.Nested && isTimedElsewhereOrHere(target, seen)
                || declared.getTypeArguments().stream()
                        .anyMatch(argument -> isTimed(argument.getAnnotationMirrors(), argument, isValid, seen));
    }

    private boolean isTimedElsewhereOrHere(TypeElement target, Set<String> seen) {
        if (isDeclaredHere.test(nameOf(target))) {
            return isTimed(target, seen);
        }
        TypeElement known = elements.getTypeElement(validatorOf(target).canonicalName());
        return known != null && takesTime(known);
    }

    private static boolean takesTime(TypeElement validator) {
        return ElementFilter.methodsIn(validator.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("validate")
                        && method.getParameters().size() == 2);
    }

    private boolean isValid(List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream().anyMatch(mirror -> Annotations.typeOf(mirror).equals(VALID));
    }

    /** Jakarta's annotations are not for record components: the compiler hands them on to the field. */
    private static List<? extends AnnotationMirror> mirrors(TypeElement owner, RecordComponentElement component) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .<List<? extends AnnotationMirror>>map(Element::getAnnotationMirrors)
                .orElse(List.of());
    }

    private static String nameOf(TypeElement element) {
        return element.getQualifiedName().toString();
    }
}
