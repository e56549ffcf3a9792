package dev.tenon.processor.write.store;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import java.util.List;

/** The finder of a lookup: {@code Option<Book> findByIsbn(String isbn)}. */
record Finder(String method, String component, TypeName argument, TypeName result, boolean isUnique) {

    /** The finders of an entity, in the order of its components. */
    static List<Finder> of(EntityModel entity) {
        return entity.lookups().stream()
                .filter(lookup -> FieldTypes.isSingle(item(lookup.shape())))
                .map(lookup -> new Finder(
                        "findBy" + lookup.capitalized(),
                        lookup.name(),
                        item(lookup.shape()).type(),
                        ParameterizedTypeName.get(lookup.is("Lookup.unique") ? Tenon.OPTION : Tenon.SEQ, entity.type()),
                        lookup.is("Lookup.unique")))
                .toList();
    }

    private static Shape item(Shape shape) {
        return shape instanceof Shape.Optional optional ? optional.item() : shape;
    }
}
