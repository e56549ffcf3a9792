package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what has no JSON, however deep inside records it is; records may hold themselves. */
final class Unreadable {

    private final ContextModel context;
    private final Set<ClassName> entered = new HashSet<>();

    private Unreadable(ContextModel context) {
        this.context = context;
    }

    /** The first type in a request's component that cannot be read. */
    static Optional<Shape> in(Shape shape, ContextModel context) {
        return new Unreadable(context).find(shape);
    }

    /** The first type in a result that cannot be written: {@code Unit}, a page and a slice can, at the top. */
    static Optional<Shape> asResult(Shape shape, ContextModel context) {
        return switch (shape) {
            case Shape.Nothing nothing -> Optional.empty();
            case Shape.Paged paged -> in(paged.item(), context);
            default -> in(shape, context);
        };
    }

    private Optional<Shape> find(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar.isBytes() ? Optional.of(scalar) : Optional.empty();
            case Shape.Id id -> Optional.empty();
            case Shape.Enumeration enumeration -> Optional.empty();
            case Shape.Unresolved unresolved -> Optional.empty();
            case Shape.Optional optional -> find(optional.item());
            case Shape.Many many -> find(many.item());
            case Shape.Nested nested -> findInside(nested);
            case Shape.Paged paged -> Optional.of(paged);
            case Shape.Nothing nothing -> Optional.of(nothing);
            case Shape.Unsupported unsupported -> Optional.of(unsupported);
        };
    }

    private Optional<Shape> findInside(Shape.Nested nested) {
        return entered.add(nested.type())
                ? context.records().stream()
                        .filter(record -> record.type().equals(nested.type()))
                        .flatMap(record -> record.components().stream())
                        .map(ComponentModel::shape)
                        .flatMap(shape -> find(shape).stream())
                        .findFirst()
                : Optional.empty();
    }
}
