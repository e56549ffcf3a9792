package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.SearchFieldModel;
import dev.tenon.processor.model.SearchModel;
import dev.tenon.processor.model.SearchRole;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Searchable}, and what the components of an entity are to a search. */
final class SearchReader {

    private static final String MARKER = "dev.tenon.search.lucene.LuceneSearch";

    private final Elements elements;
    private final Annotations annotations;

    SearchReader(Elements elements, Annotations annotations) {
        this.elements = elements;
        this.annotations = annotations;
    }

    Optional<SearchModel> read(TypeElement entity, List<ComponentModel> components, Place place) {
        return annotations
                .find(entity, Tenon.SEARCHABLE)
                .map(mirror -> new SearchModel(
                        annotations.flag(mirror, "auto"),
                        elements.getTypeElement(MARKER) != null,
                        fields(entity, components),
                        place.annotation(Tenon.SEARCHABLE)));
    }

    private List<SearchFieldModel> fields(TypeElement entity, List<ComponentModel> components) {
        List<SearchFieldModel> found = new ArrayList<>();
        List<? extends RecordComponentElement> declared = entity.getRecordComponents();
        for (int i = 0; i < declared.size(); i++) {
            Set<SearchRole> roles = roles(declared.get(i));
            if (!roles.isEmpty()) {
                found.add(field(components.get(i), declared.get(i), roles));
            }
        }
        return found;
    }

    private Set<SearchRole> roles(RecordComponentElement component) {
        Set<SearchRole> roles = EnumSet.noneOf(SearchRole.class);
        for (SearchRole role : SearchRole.values()) {
            if (annotations.has(component, role.annotation())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private SearchFieldModel field(ComponentModel component, RecordComponentElement declared, Set<SearchRole> roles) {
        Optional<AnnotationMirror> text = annotations.find(declared, Tenon.SEARCH_TEXT);
        Optional<AnnotationMirror> vector = annotations.find(declared, Tenon.SEARCH_VECTOR);
        return new SearchFieldModel(
                component,
                roles,
                text.map(mirror -> annotations.text(mirror, "analyzer")).orElse("standard"),
                text.map(mirror -> annotations.fraction(mirror, "boost")).orElse(1.0),
                vector.flatMap(mirror -> annotations.number(mirror, "dimensions"))
                        .orElse(0),
                vector.map(mirror -> annotations.constant(mirror, "similarity")).orElse(""));
    }
}
