package dev.tenon.processor.write.client;

import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.write.json.JsonConstants;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants by which a client reads and writes JSON; one for each shape. */
final class ClientJson {

    private final JsonConstants constants;
    private final Map<Shape, String> names = new HashMap<>();

    ClientJson(ClassName holder, Collection<RecordModel> records) {
        this.constants = JsonConstants.foreign(holder, records);
    }

    /** The constant of a shape; {@code about} names it if it is the first and no record. */
    CodeBlock of(String about, Shape shape) {
        return shape instanceof Shape.Nested nested
                ? constants.of(nested.type())
                : CodeBlock.of("$L", names.computeIfAbsent(shape, added -> add(about, added)));
    }

    List<FieldSpec> fields() {
        return constants.fields();
    }

    private String add(String about, Shape shape) {
        String name = Names.constant(about);
        String free = name;
        for (int number = 2; names.containsValue(free); number++) {
            free = name + "_" + number;
        }
        constants.add(free, shape);
        return free;
    }
}
