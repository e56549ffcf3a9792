package dev.tenon.processor.write.validation;

import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.TypeName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What a validator makes once: patterns, bounds, the users' own validators. */
final class Constants {

    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    /** Those that were asked for, in that order. */
    Collection<FieldSpec> fields() {
        return List.copyOf(fields.values());
    }

    /** The name of a constant of this value: {@code name}, with a number when that is taken by another value. */
    String of(TypeName type, String name, CodeBlock value) {
        int number = 1;
        while (true) {
            String tried = number == 1 ? name : name + "_" + number;
            FieldSpec known = fields.computeIfAbsent(
                    tried,
                    free -> FieldSpec.builder(type, free, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(value)
                            .build());
            if (known.initializer().toString().equals(value.toString())) {
                return tried;
            }
            number++;
        }
    }
}
