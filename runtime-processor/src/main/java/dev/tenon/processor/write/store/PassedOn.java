package dev.tenon.processor.write.store;

import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The operations of an entity's own store, in a store around it: {@code store()} has the answers. */
public final class PassedOn {

    private PassedOn() {}

    /** Those that not every store has: lookups, and what concerns versions. */
    public static List<MethodSpec> methods(EntityModel entity) {
        List<MethodSpec> methods = new ArrayList<>();
        if (entity.record().version().isPresent()) {
            methods.add(override("requireVersion")
                    .returns(entity.type())
                    .addParameter(entity.keyType(), "id")
                    .addParameter(ParameterizedTypeName.get(Tenon.OPTION, PrimitiveTypeName.LONG.box()), "expected")
                    .addStatement("return store().requireVersion(id, expected)")
                    .build());
        }
        for (Finder finder : Finder.of(entity)) {
            methods.add(override(finder.method())
                    .returns(finder.result())
                    .addParameters(finder.parameters())
                    .addStatement(
                            "return store().$L($L)",
                            finder.method(),
                            finder.parameters().stream()
                                    .map(ParameterSpec::name)
                                    .collect(Collectors.joining(", ")))
                    .build());
        }
        return methods;
    }

    /** The one that says for whom it is used, without its statements. */
    public static MethodSpec.Builder by(EntityModel entity) {
        return override("by").returns(entity.sibling("", "StoreTx")).addParameter(Tenon.CORRELATION, "correlation");
    }

    private static MethodSpec.Builder override(String method) {
        return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
