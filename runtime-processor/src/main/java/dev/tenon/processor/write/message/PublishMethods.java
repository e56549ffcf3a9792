package dev.tenon.processor.write.message;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/**
 * The methods that publish events of a sealed interface.
 *
 * @param name the class that they are in
 * @param written the events that have code
 * @param made gives the message of an event in a variable
 */
record PublishMethods(
        ContextModel context,
        ClassName name,
        EventsModel events,
        List<EventModel> written,
        BiFunction<? super EventModel, ? super String, CodeBlock> made) {

    private static final String NEXT = "environment.platform().nextUuid()";

    List<MethodSpec> all() {
        return List.of(publish(), publishAll(), message());
    }

    /** {@code .rules(BookBorrowedValidator::validate)} of the kind of an event that has any. */
    static Optional<CodeBlock> rules(EventModel event) {
        return event.record().hasRules() && event.record().rules().isHere()
                ? Optional.of(CodeBlock.of("\n$>$>.rules($T::validate)$<$<", ValidatorWriter.nameOf(event.record())))
                : Optional.empty();
    }

    /** The message of {@code event} with this id, checked if any event has rules; those of another module may have them. */
    CodeBlock message(String id) {
        boolean isChecked = written.stream()
                .map(EventModel::record)
                .anyMatch(record -> record.hasRules() || !record.rules().isHere());
        return CodeBlock.of(
                isChecked ? "message(event, $L, by).checked(environment.platform()::now)" : "message(event, $L, by)",
                id);
    }

    private MethodSpec publish() {
        return effect("publish")
                .addJavadoc("Publishes {@code event} with the transaction.\n")
                .addParameter(events.type(), "event")
                .addCode(
                        """
                        return $T.callerEffect($S, (environment, by) -> {
                            environment.$L().append($L);
                            return $T.UNIT;
                        }, event);
                        """,
                        Tenon.EFF,
                        name.simpleName() + ".publish",
                        context.messagesAccessor(),
                        message(NEXT),
                        Tenon.UNIT)
                .build();
    }

    private MethodSpec publishAll() {
        return effect("publishAll")
                .addJavadoc("Publishes {@code events}, in their order, with the transaction.\n")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(events.type())),
                        "events")
                .addCode(
                        """
                        return $T.callerEffect($S, (environment, by) -> {
                            for ($T event : events) {
                                environment.$L().append($L);
                            }
                            return $T.UNIT;
                        }, events);
                        """,
                        Tenon.EFF,
                        name.simpleName() + ".publishAll",
                        events.type(),
                        context.messagesAccessor(),
                        message(NEXT),
                        Tenon.UNIT)
                .build();
    }

    private MethodSpec.Builder effect(String method) {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", "MessagesTx"));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Layout.visibleStatic(events.isPublic()))
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, Tenon.UNIT));
    }

    /** The switch is exhaustive: the interface is sealed. */
    private MethodSpec message() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (EventModel event : written) {
            String variable = Names.variable(event.name(), "event", "id", "by");
            cases.add("case $T $L -> $L;\n", event.record().type(), variable, made.apply(event, variable));
        }
        return MethodSpec.methodBuilder("message")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Tenon.NEW_MESSAGE, WildcardTypeName.subtypeOf(Object.class)))
                .addParameter(events.type(), "event")
                .addParameter(UUID.class, "id")
                .addParameter(Tenon.CORRELATION, "by")
                .addCode("return switch (event) {\n$>$L$<};\n", cases.build())
                .build();
    }
}
