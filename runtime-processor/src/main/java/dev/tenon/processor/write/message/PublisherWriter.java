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
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code LendingEventsPublisher}: what a context tells others. */
public final class PublisherWriter {

    private static final int CAPACITY = 10_000;

    private final ContextModel context;
    private final TopicModel topic;
    private final ClassName name;

    private PublisherWriter(ContextModel context, TopicModel topic) {
        this.context = context;
        this.topic = topic;
        this.name = nameOf(context, topic);
    }

    /** The class by which a context publishes a topic. */
    public static ClassName nameOf(ContextModel context, TopicModel topic) {
        return ClassName.get(context.type().packageName(), topic.simpleName() + "Publisher");
    }

    /** The publisher. */
    public static Source write(ContextModel context, TopicModel topic) {
        return new PublisherWriter(context, topic).write();
    }

    private Source write() {
        List<EventModel> events =
                topic.written().stream().map(IntegrationEventModel::event).toList();
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc("""
                    Publishes {@link $T} in transactions of {@link $T}. They wait in its log of messages until a transport has
                    taken them.
                    """, topic.type(), context.type())
                .addField(FieldSpec.builder(Tenon.OUTBOX, "OUTBOX", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T($S, $T.TOPIC, $L)",
                                Tenon.OUTBOX,
                                context.name(),
                                topic.generated(),
                                Layout.number(CAPACITY))
                        .build())
                .addMethod(Layout.noInstances())
                .addMethods(new PublishMethods(context, name, topic.interfaces(), events, this::message).all())
                .addMethod(workers());
        return Source.of(name, type, List.of(context.place().type()));
    }

    private CodeBlock message(EventModel event, String variable) {
        return CodeBlock.of("OUTBOX.message($T.$L, $L, id, by)", topic.generated(), event.constant(), variable);
    }

    private static MethodSpec workers() {
        return MethodSpec.methodBuilder("workers")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What hands the events to the transport.\n")
                .returns(ParameterizedTypeName.get(Tenon.SEQ, Tenon.MESSAGE_WORKER))
                .addParameter(Tenon.PLATFORM, "platform")
                .addParameter(Tenon.MESSAGE_LOG, "log")
                .addParameter(Tenon.EVENT_TRANSPORT, "transport")
                .addStatement("return $T.of(OUTBOX.relay(platform, log, transport))", Tenon.VECTOR)
                .build();
    }
}
