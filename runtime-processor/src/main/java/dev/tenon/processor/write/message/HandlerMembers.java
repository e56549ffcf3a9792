package dev.tenon.processor.write.message;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.HandlingModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What handlers of events have in a generated class: a constant each, and a worker. */
final class HandlerMembers {

    /** How long a commit waits for a queue that says nothing else. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ContextModel context;
    private final Map<EventHandlerModel, String> constants = new LinkedHashMap<>();

    HandlerMembers(ContextModel context, Stream<EventHandlerModel> handlers) {
        this.context = context;
        handlers.forEach(handler -> constants.put(handler, constant(handler)));
    }

    /** {@code COUNTING_ON_BOOK_BORROWED}; with a number where another handler has that name. */
    private String constant(EventHandlerModel handler) {
        String made = Names.constant(handler.signature().holder().simpleName()) + "_"
                + Names.constant(handler.signature().method()) + "_"
                + Names.constant(handler.parameter().orElseThrow().simpleName());
        String free = made;
        for (int number = 2; constants.containsValue(free); number++) {
            free = made + number;
        }
        return free;
    }

    boolean isEmpty() {
        return constants.isEmpty();
    }

    /** Where the handlers stand. */
    List<String> origins() {
        return constants.keySet().stream()
                .map(handler -> handler.place().type())
                .toList();
    }

    /**
     * The constants of the handlers.
     *
     * @param taken the message types that a handler gets which takes a parameter of this type
     * @param handling how a handler is called
     */
    List<FieldSpec> consumers(
            Function<? super ClassName, List<CodeBlock>> taken,
            Function<? super EventHandlerModel, HandlingModel> handling) {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((handler, constant) ->
                fields.add(FieldSpec.builder(Tenon.CONSUMER, constant, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                handler.isTransactional()
                                        ? "{@link $T#$L} in a transaction: its effect happens once.\n"
                                        : "{@link $T#$L} outside of transactions: at least once, so it must bear to"
                                                + " run again.\n",
                                handler.signature().holder(),
                                handler.signature().method())
                        .initializer(
                                "new $T($S, $T.of($L), $L)",
                                Tenon.CONSUMER,
                                handler.name(),
                                Tenon.VECTOR,
                                CodeBlock.join(taken.apply(handler.parameter().orElseThrow()), ", "),
                                handling.apply(handler).maxAttempts())
                        .build()));
        return fields;
    }

    /** The constant of the queue that they are fed from. */
    FieldSpec queue(String name, int capacity, Duration patience) {
        CodeBlock all = constants.isEmpty()
                ? CodeBlock.of("$T.empty()", Tenon.VECTOR)
                : CodeBlock.of("$T.of($L)", Tenon.VECTOR, Layout.texts(List.copyOf(constants.values())));
        return FieldSpec.builder(Tenon.MESSAGE_QUEUE, "QUEUE", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        patience.equals(PATIENCE)
                                ? CodeBlock.of(
                                        "new $T($S, $L, $L)", Tenon.MESSAGE_QUEUE, name, Layout.number(capacity), all)
                                : CodeBlock.of(
                                        "new $T($S, $L, $L, $L)",
                                        Tenon.MESSAGE_QUEUE,
                                        name,
                                        Layout.number(capacity),
                                        Layout.duration(patience),
                                        all))
                .build();
    }

    /** How a worker is set. */
    static CodeBlock settings(HandlingModel handling) {
        HandlingModel.Backoff backoff = handling.backoff().orElseThrow();
        CodeBlock.Builder made = CodeBlock.builder().add("$T.USUAL$>$>", Tenon.WORKER_SETTINGS);
        if (handling.maxConcurrency() > 0) {
            made.add("\n.concurrency($L)", handling.maxConcurrency());
        }
        if (!handling.timeout().orZero().equals(Duration.ofSeconds(30))) {
            made.add("\n.timeout($L)", Layout.duration(handling.timeout().orZero()));
        }
        if (!backoff.equals(new HandlingModel.Backoff(Duration.ofMillis(50), 2, Duration.ofMinutes(5)))) {
            made.add(
                    "\n.backoff(new $T($L, $L, $L))",
                    Tenon.BACKOFF,
                    Layout.duration(backoff.first()),
                    backoff.factor(),
                    Layout.duration(backoff.most()));
        }
        if (!handling.outage().orZero().equals(Duration.ofDays(1))) {
            made.add("\n.outage($L)", Layout.duration(handling.outage().orZero()));
        }
        return made.add("$<$<").build();
    }

    /** The method that makes the workers; {@code settings} is an expression for each handler. */
    MethodSpec workers(Function<? super EventHandlerModel, CodeBlock> settings) {
        List<CodeBlock> made = new ArrayList<>();
        constants.forEach((handler, constant) -> made.add(worker(handler, constant, settings.apply(handler))));
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

    private CodeBlock worker(EventHandlerModel handler, String constant, CodeBlock settings) {
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
                "new $T(\n$>$>platform,\nlog,\n$L,\n$L,\n$L)$<$<", Tenon.MESSAGE_WORKER, constant, handling, settings);
    }
}
