package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.message.PublisherWriter;
import dev.tenon.processor.write.message.SubscriptionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the integration events of a context add to {@code CatalogModule}: a transport, and workers beside those of its own messages. */
final class IntegrationParts {

    private static final TypeName SUPPLIER =
            ParameterizedTypeName.get(ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(Tenon.EVENT_TRANSPORT));

    private IntegrationParts() {}

    /** The part; by itself the context is alone. */
    static List<FieldSpec> fields(ContextModel context) {
        return isNeeded(context)
                ? List.of(FieldSpec.builder(Tenon.EVENT_TRANSPORT, "transport", Modifier.PRIVATE)
                        .initializer("new $T($S)", Tenon.LONE_TRANSPORT, context.name())
                        .build())
                : List.of();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return isNeeded(context)
                ? List.of(MethodSpec.methodBuilder("transport")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What brings events from context to context, the same for all of them; it is alone"
                                + " unless set.\n")
                        .returns(parts)
                        .addParameter(Tenon.EVENT_TRANSPORT, "transport")
                        .addStatement("this.transport = transport")
                        .addStatement("return this")
                        .build())
                : List.of();
    }

    /** The statements that find the transport, and ask it what is missing for the topics of the context. */
    static List<CodeBlock> require(ContextModel context) {
        return isNeeded(context)
                ? List.of(
                        CodeBlock.of(
                                "$T transportPart =\nstartup.require($S, $S, $T.some(() -> transport))",
                                SUPPLIER,
                                "transport",
                                Tenon.EVENT_TRANSPORT.simpleName(),
                                Tenon.OPTION),
                        CodeBlock.of(
                                "startup.checkAll($S, () -> transportPart.get().problems($L))",
                                "transport",
                                topology(context)))
                : List.of();
    }

    private static CodeBlock topology(ContextModel context) {
        IntegrationModel integration = context.messages().integration();
        return CodeBlock.of(
                "\nnew $T($S, $L, $L)",
                Tenon.TOPOLOGY,
                context.name(),
                topics(integration.topics()),
                topics(integration.received()));
    }

    private static CodeBlock topics(List<TopicModel> topics) {
        return topics.isEmpty()
                ? CodeBlock.of("$T.empty()", Tenon.VECTOR)
                : CodeBlock.of(
                        "$T.of($L)",
                        Tenon.VECTOR,
                        CodeBlock.join(
                                topics.stream()
                                        .map(topic -> CodeBlock.of("$T.TOPIC", topic.generated()))
                                        .toList(),
                                ", "));
    }

    /** What makes the workers: what comes in goes last, so that nothing is received before it can be handled. */
    static List<CodeBlock> workers(ContextModel context) {
        IntegrationModel integration = context.messages().integration();
        List<CodeBlock> workers = new ArrayList<>();
        for (TopicModel topic : integration.topics()) {
            workers.add(CodeBlock.of(
                    "$T.workers(observed, log.get(), transportPart.get())", PublisherWriter.nameOf(context, topic)));
        }
        for (TopicModel topic : integration.received()) {
            workers.add(CodeBlock.of(
                    "$T.workers(observed, log.get(), transactor, live)", SubscriptionWriter.nameOf(context, topic)));
        }
        for (TopicModel topic : integration.received()) {
            workers.add(CodeBlock.of(
                    "$T.of($T.inbox(observed, log.get(), transactor, transportPart.get()))",
                    Tenon.VECTOR,
                    SubscriptionWriter.nameOf(context, topic)));
        }
        return workers;
    }

    /** What the module's own health is made of. */
    static CodeBlock health(ContextModel context) {
        return isNeeded(context)
                ? CodeBlock.of(
                        "startup.health().append(new $T($S, transportPart.get()::health))",
                        Tenon.HEALTH_COMPONENT,
                        context.name() + ".transport")
                : CodeBlock.of("startup.health()");
    }

    /** The queues in which events wait on their way out, and for their handlers, and for a version that can read them. */
    static Stream<CodeBlock> queues(ContextModel context) {
        IntegrationModel integration = context.messages().integration();
        return Stream.concat(
                integration.topics().stream()
                        .map(topic -> CodeBlock.of("$T.OUTBOX.queue()", PublisherWriter.nameOf(context, topic))),
                integration.received().stream()
                        .flatMap(topic -> Stream.of(
                                CodeBlock.of("$T.QUEUE", SubscriptionWriter.nameOf(context, topic)),
                                CodeBlock.of("$T.PARKED", SubscriptionWriter.nameOf(context, topic)))));
    }

    /** What operators are told of topics: {@code .publishes(LendingEventsTopic.TOPIC)}. */
    static Stream<CodeBlock> exchange(ContextModel context) {
        IntegrationModel integration = context.messages().integration();
        return Stream.concat(
                integration.topics().stream().map(topic -> CodeBlock.of(".publishes($T.TOPIC)", topic.generated())),
                integration.received().stream()
                        .map(topic -> CodeBlock.of(
                                ".receives($T.TOPIC, $T.QUEUE)",
                                topic.generated(),
                                SubscriptionWriter.nameOf(context, topic))));
    }

    /** Whether the context has to do with others. */
    static boolean isNeeded(ContextModel context) {
        return !context.messages().integration().isEmpty();
    }
}
