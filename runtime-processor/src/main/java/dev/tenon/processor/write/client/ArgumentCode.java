package dev.tenon.processor.write.client;

import dev.tenon.processor.model.ClientCallModel;
import dev.tenon.processor.model.ClientCallModel.Parameter;
import dev.tenon.processor.model.ClientCallModel.Target;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.write.store.FieldTypes;

/** The step of a call that sends an argument. */
final class ArgumentCode {

    private ArgumentCode() {}

    static CodeBlock of(ClientCallModel call, Parameter parameter, ClientJson json) {
        Target target = parameter.target().orElseThrow();
        boolean several = parameter.isRepeated();
        return switch (target.kind()) {
            case PATH -> text("path", target, parameter);
            case QUERY -> text(several ? "queries" : "query", target, parameter);
            case HEADER -> text(several ? "headers" : "header", target, parameter);
            case FORM -> text(several ? "fields" : "field", target, parameter);
            case PART -> part(target, parameter, several);
            case BODY -> body(call, parameter, json);
        };
    }

    private static CodeBlock part(Target target, Parameter parameter, boolean several) {
        if (parameter.isFile() || parameter.shape().isBytes()) {
            String method = parameter.isFile() ? several ? "files" : "file" : "bytes";
            return CodeBlock.of(".$L($S, $L)", method, target.wireName(), parameter.name());
        }
        return text(several ? "parts" : "part", target, parameter);
    }

    private static CodeBlock text(String method, Target target, Parameter parameter) {
        Shape shape = parameter.single();
        CodeBlock text = shape instanceof Shape.Id id && id.parses()
                ? CodeBlock.of("$T::toString", id.type())
                : CodeBlock.of("$L::encode", FieldTypes.of(shape));
        return CodeBlock.of(".$L($S, $L, $L)", method, target.wireName(), text, parameter.name());
    }

    private static CodeBlock body(ClientCallModel call, Parameter parameter, ClientJson json) {
        Shape shape = parameter.shape();
        boolean isPlain = shape.isBytes() || shape instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.TEXT;
        return isPlain
                ? CodeBlock.of(".body($L)", parameter.name())
                : CodeBlock.of(".body($L, $L)", json.of(call.name() + "Body", shape), parameter.name());
    }
}
