package dev.tenon.processor.write.message;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Writes {@code LendingDomainEvents}: what is published, who handles it, and how. */
public final class QueueWriter {

    private final ContextModel context;
    private final QueueModel queue;
    private final ClassName name;
    private final List<EventModel> events;
    private final HandlerMembers handlers;
    private final PublishMethods publishing;

    private QueueWriter(ContextModel context, QueueModel queue) {
        this.context = context;
        this.queue = queue;
        this.name = nameOf(context, queue);
        this.events = queue.written(context);
        this.handlers = new HandlerMembers(context, context.messages().handlersOf(queue));
        this.publishing = new PublishMethods(context, name, queue.events(), events, QueueWriter::message);
    }

    /** The class of a queue. */
    public static ClassName nameOf(ContextModel context, QueueModel queue) {
        return ClassName.get(context.type().packageName(), queue.name());
    }

    /** The queue. */
    public static Source write(ContextModel context, QueueModel queue) {
        return new QueueWriter(context, queue).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc("""
                    The events of {@link $T}: published in a transaction of {@link $T}, and handled after its commit.
                    """, queue.events().type(), context.type());
        events.forEach(event -> type.addField(type(event)));
        type.addFields(handlers.consumers(this::taken, handler -> queue.handling()))
                .addField(handlers.queue(
                        queue.name(), queue.capacity(), queue.patience().orZero()));
        if (!handlers.isEmpty()) {
            type.addField(FieldSpec.builder(Tenon.WORKER_SETTINGS, "SETTINGS", Modifier.STATIC, Modifier.FINAL)
                    .initializer(HandlerMembers.settings(queue.handling()))
                    .build());
        }
        type.addMethod(Layout.noInstances())
                .addMethods(publishing.all())
                .addMethod(publishAndAwait())
                .addMethod(handlers.workers(handler -> CodeBlock.of("SETTINGS")));
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        events.forEach(event -> origins.add(event.record().place().type()));
        origins.addAll(handlers.origins());
        return Source.of(name, type, origins);
    }

    private FieldSpec type(EventModel event) {
        CodeBlock.Builder made = CodeBlock.builder()
                .add(
                        "$T.of($S, $T.class)",
                        Tenon.MESSAGE_TYPE,
                        queue.name() + "." + event.name(),
                        event.record().type());
        queue.events()
                .keyOf(event)
                .ifPresent(key ->
                        made.add("\n$>$>.orderedBy($T::$L)$<$<", event.record().type(), key.name()));
        PublishMethods.rules(event).ifPresent(made::add);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Tenon.MESSAGE_TYPE, event.record().type()),
                        event.constant(),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(made.build())
                .build();
    }

    private MethodSpec publishAndAwait() {
        ClassName runtime = context.sibling("", "Runtime");
        return MethodSpec.methodBuilder("publishAndAwait")
                .addModifiers(Layout.visibleStatic(queue.events().isPublic()))
                .addJavadoc("""
                    Publishes {@code event} in a transaction of its own, and waits until each of its handlers has handled it. Fails
                    with {@link $T} when one has put it aside.
                    """, Tenon.EVENT_PUT_ASIDE)
                .returns(ParameterizedTypeName.get(Tenon.EFF, runtime, Tenon.UNIT))
                .addParameter(queue.events().type(), "event")
                .addCode(
                        """
                        return $T.<$T, $T>access(environment -> environment.platform().nextUuid())
                                .flatMap(id -> $T.transact($T.<$T, $T>callerEffect(
                                                $S,
                                                (environment, by) -> environment.$L().append($L),
                                                event))
                                        .then($T.accessEff(environment -> $T.await(environment.$L(), QUEUE, id))));
                        """,
                        Tenon.EFF,
                        runtime,
                        UUID.class,
                        context.sibling("", "Tx"),
                        Tenon.EFF,
                        context.sibling("", "Tx"),
                        UUID.class,
                        name.simpleName() + ".publishAndAwait",
                        context.messagesAccessor(),
                        publishing.message("id"),
                        Tenon.EFF,
                        Tenon.HANDLED_EVENT,
                        context.messagesAccessor())
                .build();
    }

    private List<CodeBlock> taken(ClassName parameter) {
        return queue.events().taken(parameter).stream()
                .filter(events::contains)
                .map(event -> CodeBlock.of("$L", event.constant()))
                .toList();
    }

    private static CodeBlock message(EventModel event, String variable) {
        return CodeBlock.of("$T.of(id, QUEUE, $L, $L, by)", Tenon.NEW_MESSAGE, event.constant(), variable);
    }
}
