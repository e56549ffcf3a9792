package dev.tenon.processor.discover;

import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.ConstraintModel.Own;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads what a constraint of the user's is made of, and whether generated code can call its validator. */
final class OwnConstraintReader {

    private static final ClassName CONSTRAINT = validation("Constraint");
    private static final ClassName CONSTRAINT_VALIDATOR = validation("ConstraintValidator");
    private static final ClassName SINGLE = validation("ReportAsSingleViolation");
    private static final ClassName OVERRIDES = validation("OverridesAttribute");

    private final Types types;
    private final Annotations annotations;
    private final TypeReader reader;

    OwnConstraintReader(Types types, Annotations annotations, TypeReader reader) {
        this.types = types;
        this.annotations = annotations;
        this.reader = reader;
    }

    private static ClassName validation(String name) {
        return ClassName.get("jakarta.validation", name);
    }

    /** {@code attributes} are those of the annotation there, {@code parts} the constraints on {@code annotation}. */
    Own read(
            TypeElement annotation,
            Map<String, Object> attributes,
            List<ConstraintModel> parts,
            TypeMirror value,
            String home) {
        boolean isSingle = annotations.has(annotation, SINGLE);
        List<ConstraintModel> made = overridden(annotation, attributes, parts);
        List<TypeElement> validators = annotations
                .find(annotation, CONSTRAINT)
                .map(mirror -> annotations.types(mirror, "validatedBy"))
                .orElse(List.of())
                .stream()
                .flatMap(Optional::stream)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .toList();
        if (validators.isEmpty()) {
            return new Own(made, isSingle, Optional.empty(), parts.isEmpty() ? "it names no validator" : "");
        }
        List<TypeElement> fitting = fitting(validators, value);
        if (fitting.size() != 1) {
            return new Own(
                    made,
                    isSingle,
                    Optional.empty(),
                    (fitting.isEmpty() ? "none" : "more than one") + " of its validators is for that type");
        }
        TypeElement validator = fitting.getFirst();
        return new Own(made, isSingle, Optional.of(TypeNames.of(validator)), flaw(validator, home));
    }

    /** Those for the type of {@code value}; when there are several, the one for the most special type. */
    private List<TypeElement> fitting(List<TypeElement> validators, TypeMirror value) {
        TypeMirror boxed = value instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : value;
        List<TypeElement> all = validators.stream()
                .filter(validator -> types.isAssignable(boxed, checked(validator)))
                .toList();
        List<TypeElement> special = all.stream()
                .filter(one -> all.stream().allMatch(other -> types.isAssignable(checked(one), checked(other))))
                .toList();
        return special.isEmpty() ? all : special;
    }

    /** The type of the values that a validator is for. */
    private TypeMirror checked(TypeElement validator) {
        return types.erasure(reader.argumentsOf(validator.asType(), CONSTRAINT_VALIDATOR).stream()
                .skip(1)
                .findFirst()
                .orElse(types.getNoType(TypeKind.NONE)));
    }

    private String flaw(TypeElement validator, String home) {
        String name = "'" + validator.getSimpleName() + "' ";
        if (validator.getModifiers().contains(Modifier.ABSTRACT)) {
            return name + "is abstract";
        }
        if (!reader.isReachable(validator, home)) {
            return name + "is hidden from package " + home;
        }
        if (isInner(validator) || constructors(validator).noneMatch(constructor -> isCallable(constructor, home))) {
            return name + "has no constructor without parameters that package " + home + " can call";
        }
        return isInitialized(validator)
                ? name
                        + "has an 'initialize', and there is no annotation to call that with: only a validator that is"
                        + " the same for all uses can be called"
                : "";
    }

    private static boolean isInner(TypeElement validator) {
        return validator.getNestingKind().isNested()
                && !validator.getModifiers().contains(Modifier.STATIC);
    }

    private static Stream<ExecutableElement> constructors(TypeElement validator) {
        return ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().isEmpty());
    }

    private boolean isCallable(ExecutableElement constructor, String home) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || !constructor.getModifiers().contains(Modifier.PRIVATE)
                        && reader.packageOf(constructor).equals(home);
    }

    /** Whether it or a class above it does something when it is told of the annotation. */
    private boolean isInitialized(TypeElement validator) {
        Element type = validator;
        while (type instanceof TypeElement declared) {
            boolean overrides = ElementFilter.methodsIn(declared.getEnclosedElements()).stream()
                    .anyMatch(method -> method.getSimpleName().contentEquals("initialize")
                            && method.getParameters().size() == 1);
            if (overrides) {
                return true;
            }
            type = types.asElement(declared.getSuperclass());
        }
        return false;
    }

    /** The parts with the attributes that {@code @OverridesAttribute} gives them. */
    private List<ConstraintModel> overridden(
            TypeElement annotation, Map<String, Object> attributes, List<ConstraintModel> parts) {
        List<ConstraintModel> made = new ArrayList<>(parts);
        for (ExecutableElement attribute : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            Object value = attributes.get(attribute.getSimpleName().toString());
            for (AnnotationMirror override : annotations.all(attribute, OVERRIDES, OVERRIDES.nestedClass("List"))) {
                if (value != null) {
                    override(made, override, attribute.getSimpleName().toString(), value);
                }
            }
        }
        return made;
    }

    private void override(List<ConstraintModel> parts, AnnotationMirror override, String attribute, Object value) {
        String target = annotations
                .type(override, "constraint")
                .map(type -> TypeReader.nameOf(type).toString())
                .orElse("");
        String name = annotations.text(override, "name");
        int index = Math.max(0, annotations.number(override, "constraintIndex").orElse(0));
        List<Integer> targets = Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .filter(i -> parts.get(i).annotation().toString().equals(target))
                .toList();
        if (index < targets.size()) {
            ConstraintModel part = parts.get(targets.get(index));
            Map<String, Object> changed = new HashMap<>(part.attributes());
            changed.put(name.isEmpty() ? attribute : name, value);
            parts.set(
                    targets.get(index),
                    new ConstraintModel(part.annotation(), changed, part.setsMessage(), part.own(), part.place()));
        }
    }
}
