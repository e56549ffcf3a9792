package dev.tenon.processor.write.message;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Writes {@code LendingDomainEvents}: what is published, who handles it, and how. */
public final class QueueWriter {

    private final ContextModel context;
    private final QueueModel queue;
    private final ClassName name;
    private final List<EventModel> events;
    private final Map<EventHandlerModel, String> consumers = new LinkedHashMap<>();

    private QueueWriter(ContextModel context, QueueModel queue) {
        this.context = context;
        this.queue = queue;
        this.name = nameOf(context, queue);
        this.events = queue.written(context);
        context.messages().handlersOf(queue).forEach(handler -> consumers.put(handler, consumer(handler)));
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
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true).addJavadoc("""
            The events of {@link $T}: published in a transaction of {@link $T}, and handled after its commit.
            """, queue.events(), context.type());
        events.forEach(event -> type.addField(type(event)));
        consumers.forEach((handler, constant) -> type.addField(consumer(handler, constant)));
        type.addField(queue());
        if (!consumers.isEmpty()) {
            type.addField(settings());
        }
        type.addMethod(Layout.noInstances())
                .addMethod(publish())
                .addMethod(publishAll())
                .addMethod(message())
                .addMethod(workers());
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        events.forEach(event -> origins.add(event.record().place().type()));
        consumers.keySet().forEach(handler -> origins.add(handler.place().type()));
        return Source.of(name, type, origins);
    }

    /** {@code COUNTING_ON_BOOK_BORROWED}; with a number where another handler has that name. */
    private String consumer(EventHandlerModel handler) {
        String made = Names.constant(handler.signature().holder().simpleName()) + "_"
                + Names.constant(handler.signature().method()) + "_"
                + Names.constant(handler.parameter().orElseThrow().simpleName());
        String free = made;
        for (int number = 2; consumers.containsValue(free); number++) {
            free = made + number;
        }
        return free;
    }

    private FieldSpec type(EventModel event) {
        CodeBlock.Builder made = CodeBlock.builder()
                .add(
                        "$T.of($S, $T.class)",
                        Tenon.MESSAGE_TYPE,
                        queue.name() + "." + event.name(),
                        event.record().type());
        queue.keyOf(event)
                .ifPresent(key ->
                        made.add("\n$>$>.orderedBy($T::$L)$<$<", event.record().type(), key.name()));
        return constant(
                        ParameterizedTypeName.get(
                                Tenon.MESSAGE_TYPE, event.record().type()),
                        event.constant())
                .initializer(made.build())
                .build();
    }

    private FieldSpec consumer(EventHandlerModel handler, String constant) {
        List<CodeBlock> taken = queue.taken(handler.parameter().orElseThrow()).stream()
                .filter(events::contains)
                .map(event -> CodeBlock.of("$L", event.constant()))
                .toList();
        return constant(Tenon.CONSUMER, constant)
                .addJavadoc(
                        handler.isTransactional()
                                ? "{@link $T#$L} in a transaction: its effect happens once.\n"
                                : "{@link $T#$L} outside of transactions: at least once, so it must bear to run"
                                        + " again.\n",
                        handler.signature().holder(),
                        handler.signature().method())
                .initializer(
                        "new $T($S, $T.of($L), $L)",
                        Tenon.CONSUMER,
                        handler.name(),
                        Tenon.VECTOR,
                        CodeBlock.join(taken, ", "),
                        queue.maxAttempts())
                .build();
    }

    private FieldSpec queue() {
        CodeBlock all = consumers.isEmpty()
                ? CodeBlock.of("$T.empty()", Tenon.VECTOR)
                : CodeBlock.of("$T.of($L)", Tenon.VECTOR, Layout.texts(List.copyOf(consumers.values())));
        return constant(Tenon.MESSAGE_QUEUE, "QUEUE")
                .initializer(
                        "new $T($S, $L, $L)", Tenon.MESSAGE_QUEUE, queue.name(), Layout.number(queue.capacity()), all)
                .build();
    }

    private FieldSpec settings() {
        QueueModel.Backoff backoff = queue.backoff().orElseThrow();
        CodeBlock.Builder made = CodeBlock.builder().add("$T.USUAL$>$>", Tenon.WORKER_SETTINGS);
        if (queue.maxConcurrency() > 0) {
            made.add("\n.concurrency($L)", queue.maxConcurrency());
        }
        if (!queue.timeout().orZero().equals(Duration.ofSeconds(30))) {
            made.add("\n.timeout($L)", Layout.duration(queue.timeout().orZero()));
        }
        if (!backoff.equals(new QueueModel.Backoff(Duration.ofMillis(50), 2, Duration.ofMinutes(5)))) {
            made.add(
                    "\n.backoff(new $T($L, $L, $L))",
                    Tenon.BACKOFF,
                    Layout.duration(backoff.first()),
                    backoff.factor(),
                    Layout.duration(backoff.most()));
        }
        return constant(Tenon.WORKER_SETTINGS, "SETTINGS")
                .initializer(made.add("$<$<").build())
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    private MethodSpec publish() {
        return effect("publish")
                .addJavadoc("Publishes {@code event} with the transaction.\n")
                .addParameter(queue.events(), "event")
                .addCode("""
                    return $T.callerEffect($S, (environment, by) -> {
                        environment.$L().append(message(event, environment.platform().nextUuid(), by));
                        return $T.UNIT;
                    });
                    """, Tenon.EFF, queue.name() + ".publish", context.messagesAccessor(), Tenon.UNIT)
                .build();
    }

    private MethodSpec publishAll() {
        return effect("publishAll")
                .addJavadoc("Publishes {@code events}, in their order, with the transaction.\n")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(queue.events())),
                        "events")
                .addCode(
                        """
                        return $T.callerEffect($S, (environment, by) -> {
                            for ($T event : events) {
                                environment.$L().append(message(event, environment.platform().nextUuid(), by));
                            }
                            return $T.UNIT;
                        });
                        """,
                        Tenon.EFF,
                        queue.name() + ".publishAll",
                        queue.events(),
                        context.messagesAccessor(),
                        Tenon.UNIT)
                .build();
    }

    private MethodSpec.Builder effect(String method) {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", "MessagesTx"));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Layout.visibleStatic(queue.isPublic()))
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, Tenon.UNIT));
    }

    /** The switch is exhaustive: the interface is sealed. */
    private MethodSpec message() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (EventModel event : events) {
            String variable = Names.variable(event.name(), "event", "id", "by");
            cases.add(
                    "case $T $L -> $T.of(id, QUEUE, $L, $L, by);\n",
                    event.record().type(),
                    variable,
                    Tenon.NEW_MESSAGE,
                    event.constant(),
                    variable);
        }
        return MethodSpec.methodBuilder("message")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Tenon.NEW_MESSAGE, WildcardTypeName.subtypeOf(Object.class)))
                .addParameter(queue.events(), "event")
                .addParameter(UUID.class, "id")
                .addParameter(Tenon.CORRELATION, "by")
                .addCode("return switch (event) {\n$>$L$<};\n", cases.build())
                .build();
    }

    private MethodSpec workers() {
        List<CodeBlock> made = new ArrayList<>();
        consumers.forEach((handler, constant) -> made.add(worker(handler, constant)));
        ClassName tx = context.sibling("", "Tx");
        return MethodSpec.methodBuilder("workers")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What hands the events to their handlers.\n")
                .returns(ParameterizedTypeName.get(Tenon.SEQ, Tenon.MESSAGE_WORKER))
                .addParameter(Tenon.PLATFORM, "platform")
                .addParameter(Tenon.MESSAGE_LOG, "log")
                .addParameter(ParameterizedTypeName.get(Tenon.TRANSACTOR, tx), "transactor")
                .addParameter(context.sibling("", "Runtime"), "runtime")
                .addStatement(
                        made.isEmpty() ? "return $T.empty()" : "return $T.of(\n$L)",
                        made.isEmpty()
                                ? new Object[] {Tenon.VECTOR}
                                : new Object[] {Tenon.VECTOR, CodeBlock.join(made, ",\n")})
                .build();
    }

    private CodeBlock worker(EventHandlerModel handler, String constant) {
        CodeBlock handled = CodeBlock.of(
                "event -> $T.$L(($T) event)",
                handler.signature().holder(),
                handler.signature().method(),
                handler.parameter().orElseThrow());
        CodeBlock handling = handler.isTransactional()
                ? CodeBlock.of(
                        "$T.inTransaction(transactor, $T::$L, $L)",
                        Tenon.HANDLING,
                        context.sibling("", "Tx"),
                        context.messagesAccessor(),
                        handled)
                : CodeBlock.of("$T.outside(runtime, log, $L)", Tenon.HANDLING, handled);
        return CodeBlock.of(
                "new $T(\n$>$>platform,\nlog,\n$L,\n$L,\nSETTINGS)$<$<", Tenon.MESSAGE_WORKER, constant, handling);
    }
}
