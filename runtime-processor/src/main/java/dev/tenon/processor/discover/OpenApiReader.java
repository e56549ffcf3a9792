package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.DomainFailureModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what an OpenAPI document says beyond the code of routes: comments, and the form of ids. */
final class OpenApiReader {

    private final Elements elements;
    private final Annotations annotations;
    private final IdReader ids;

    OpenApiReader(Elements elements, Annotations annotations, IdReader ids) {
        this.elements = elements;
        this.annotations = annotations;
        this.ids = ids;
    }

    /** That of a context; {@code declared} are the ids of this compilation. */
    OpenApiModel read(ContextModel context, Collection<IdModel> declared) {
        Set<ClassName> types = new TreeSet<>();
        Set<ClassName> used = new TreeSet<>();
        types.add(context.type());
        context.failures().stream().map(DomainFailureModel::type).forEach(types::add);
        for (HandlerModel handler : OpenApiModel.served(context)) {
            RecordModel request = handler.request().orElseThrow().record();
            types.add(request.type());
            collect(handler.result(), types, used);
            request.components().stream().map(ComponentModel::shape).forEach(shape -> collect(shape, types, used));
        }
        for (RecordModel record : context.records()) {
            types.add(record.type());
            record.components().stream().map(ComponentModel::shape).forEach(shape -> collect(shape, types, used));
        }
        return new OpenApiModel(context, declarations(used, declared), comments(types));
    }

    private static void collect(Shape shape, Set<ClassName> types, Set<ClassName> used) {
        used.addAll(shape.ids());
        switch (shape) {
            case Shape.Enumeration enumeration -> types.add(enumeration.type());
            case Shape.Optional optional -> collect(optional.item(), types, used);
            case Shape.Many many -> collect(many.item(), types, used);
            case Shape.Paged paged -> collect(paged.item(), types, used);
            default -> {
                // Has no comment of its own.
            }
        }
    }

    private Map<ClassName, String> comments(Set<ClassName> types) {
        Map<ClassName, String> comments = new TreeMap<>();
        for (ClassName type : types) {
            Optional.ofNullable(elements.getTypeElement(type.canonicalName()))
                    .map(elements::getDocComment)
                    .ifPresent(comment -> comments.put(type, comment));
        }
        return comments;
    }

    private Map<ClassName, IdModel> declarations(Set<ClassName> used, Collection<IdModel> declared) {
        Map<ClassName, IdModel> found = new TreeMap<>();
        declared.forEach(id -> found.put(id.type(), id));
        for (ClassName type : used) {
            if (!found.containsKey(type)) {
                elsewhere(type).ifPresent(id -> found.put(type, id));
            }
        }
        found.keySet().retainAll(used);
        return found;
    }

    /** An id that was generated for another module is declared by its package, or by a type beside it. */
    private Optional<IdModel> elsewhere(ClassName type) {
        TypeElement element = elements.getTypeElement(type.canonicalName());
        if (element == null || !annotations.has(element, Tenon.GENERATED)) {
            return Optional.empty();
        }
        PackageElement home = elements.getPackageOf(element);
        return Stream.<Element>concat(Stream.of(home), home.getEnclosedElements().stream())
                .flatMap(owner -> ids.read(owner).stream())
                .filter(id -> id.type().equals(type))
                .findFirst();
    }
}
