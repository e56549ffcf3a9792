package dev.tenon.processor.write.message;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
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
import javax.lang.model.element.Modifier;

/** Writes {@code LendingEventsSubscription}: what a context receives of a topic, and who handles it. */
public final class SubscriptionWriter {

    private static final int CAPACITY = 10_000;

    private final ContextModel context;
    private final TopicModel topic;
    private final ClassName name;
    private final HandlerMembers handlers;

    private SubscriptionWriter(ContextModel context, TopicModel topic) {
        this.context = context;
        this.topic = topic;
        this.name = nameOf(context, topic);
        this.handlers =
                new HandlerMembers(context, context.messages().integration().handlersOf(topic));
    }

    /** The class by which a context receives a topic. */
    public static ClassName nameOf(ContextModel context, TopicModel topic) {
        return ClassName.get(context.type().packageName(), topic.simpleName() + "Subscription");
    }

    /** The subscription. */
    public static Source write(ContextModel context, TopicModel topic) {
        return new SubscriptionWriter(context, topic).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), false)
                .addJavadoc("""
                    What {@link $T} receives of {@link $T}: each event once, in the log of messages, from where its handlers have
                    it.
                    """, context.type(), topic.type())
                .addFields(
                        handlers.consumers(this::taken, handler -> handler.own().orElseThrow()))
                .addField(handlers.queue(topic.name() + ".inbox", CAPACITY, HandlerMembers.PATIENCE))
                .addField(FieldSpec.builder(Tenon.MESSAGE_QUEUE, "PARKED", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What this version cannot read.\n")
                        .initializer("$T.parked($T.TOPIC)", Tenon.INBOX, topic.generated())
                        .build())
                .addMethod(Layout.noInstances())
                .addMethod(inbox())
                .addMethod(handlers.workers(
                        handler -> HandlerMembers.settings(handler.own().orElseThrow())));
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        origins.addAll(handlers.origins());
        return Source.of(name, type, origins);
    }

    private List<CodeBlock> taken(ClassName parameter) {
        List<EventModel> written =
                topic.written().stream().map(IntegrationEventModel::event).toList();
        return topic.interfaces().taken(parameter).stream()
                .filter(written::contains)
                .map(event -> CodeBlock.of("$T.$L.message()", topic.generated(), event.constant()))
                .toList();
    }

    private MethodSpec inbox() {
        ClassName tx = context.sibling("", "Tx");
        return MethodSpec.methodBuilder("inbox")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What takes the events over from the transport.\n")
                .returns(ParameterizedTypeName.get(Tenon.INBOX, tx))
                .addParameter(Tenon.PLATFORM, "platform")
                .addParameter(Tenon.MESSAGE_LOG, "log")
                .addParameter(ParameterizedTypeName.get(Tenon.TRANSACTOR, tx), "transactor")
                .addParameter(Tenon.EVENT_TRANSPORT, "transport")
                .addStatement(
                        "return new $T<>(\nplatform,\n$S,\n$T.TOPIC,\nQUEUE,\nlog,\ntransactor,\n$T::$L,\ntransport)",
                        Tenon.INBOX,
                        context.name(),
                        topic.generated(),
                        tx,
                        context.messagesAccessor())
                .build();
    }
}
