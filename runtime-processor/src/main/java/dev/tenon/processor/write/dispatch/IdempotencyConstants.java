package dev.tenon.processor.write.dispatch;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.json.JsonConstants;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of a dispatch for commands that are done once for each key: how they and their answers are kept. */
final class IdempotencyConstants {

    private final JsonConstants json;
    private final List<FieldSpec> commands = new ArrayList<>();

    IdempotencyConstants(ContextModel context, ClassName holder) {
        List<RecordModel> records = new ArrayList<>(context.records());
        context.requests().forEach(request -> records.add(request.record()));
        context.entities().forEach(entity -> {
            records.add(entity.record());
            records.addAll(entity.nested());
        });
        this.json = JsonConstants.stored(holder, records);
    }

    void add(HandlerModel handler, StepsModel.Idempotency declared) {
        RequestModel request = handler.request().orElseThrow();
        CodeBlock command = json.of(request.record().type());
        commands.add(FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Tenon.IDEMPOTENT_COMMAND, request.record().type(), handler.resultType()),
                        DispatchSteps.constantOf(request),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of(\n$>$>$S,\n$L,\n$L,\n$L::encode,\n$L)$<$<",
                        Tenon.IDEMPOTENT_COMMAND,
                        request.name(),
                        declared.key().isEmpty()
                                ? CodeBlock.of("$T.HEADER", Tenon.IDEMPOTENT_COMMAND)
                                : CodeBlock.of("$S", declared.key()),
                        Layout.duration(declared.ttl().orZero()),
                        command,
                        answer(handler, request))
                .build());
    }

    private CodeBlock answer(HandlerModel handler, RequestModel request) {
        Shape result = handler.result();
        if (result instanceof Shape.Nothing) {
            return CodeBlock.of("unit -> $S,\ntext -> $T.UNIT", "done", Tenon.UNIT);
        }
        CodeBlock constant = result instanceof Shape.Nested nested ? json.of(nested.type()) : added(request, result);
        return CodeBlock.of("$L::encode,\n$L::decode", constant, constant);
    }

    private CodeBlock added(RequestModel request, Shape result) {
        String name = DispatchSteps.constantOf(request) + "_ANSWER_JSON";
        json.add(name, result);
        return CodeBlock.of("$L", name);
    }

    /** Those that were added, and those that they are made of. */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(json.fields());
        fields.addAll(commands);
        return fields;
    }
}
