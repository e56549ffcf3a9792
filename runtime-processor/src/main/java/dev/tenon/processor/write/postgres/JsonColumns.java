package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.write.json.JsonConstants;
import java.util.List;

/** How the {@code jsonb} columns of an entity are read and written. */
final class JsonColumns {

    private final JsonConstants constants;

    /** {@code store} has the constants. */
    JsonColumns(EntityModel entity, ClassName store) {
        this.constants = JsonConstants.stored(store, entity.nested());
        for (ComponentModel component : entity.components()) {
            if (Columns.isJson(component.shape())) {
                if (value(component) instanceof Shape.Nested nested) {
                    constants.of(nested.type());
                } else {
                    constants.add(constant(component), value(component));
                }
            }
        }
    }

    List<FieldSpec> fields() {
        return constants.fields();
    }

    /** The constant of a component. */
    CodeBlock of(ComponentModel component) {
        return value(component) instanceof Shape.Nested nested
                ? constants.of(nested.type())
                : CodeBlock.of("$L", constant(component));
    }

    private static Shape value(ComponentModel component) {
        return component.isOptional() ? component.single() : component.shape();
    }

    /** {@code SUBJECTS_COLUMN}: no statement of the store is called that, and no record. */
    private static String constant(ComponentModel component) {
        return Names.constant(component.name()) + "_COLUMN";
    }
}
