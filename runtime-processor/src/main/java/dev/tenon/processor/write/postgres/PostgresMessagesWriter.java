package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.job.JobsWriter;
import dev.tenon.processor.write.json.JsonConstants;
import dev.tenon.processor.write.message.QueueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code PostgresLendingMessages}: how the messages of a context are written down. */
public final class PostgresMessagesWriter {

    private static final ClassName LOG = ClassName.get("dev.tenon.postgres.message", "PostgresMessageLog");
    private static final ClassName PAYLOAD = ClassName.get("dev.tenon.postgres.message", "PayloadType");

    private PostgresMessagesWriter() {}

    /** The class that a context's messages have for PostgreSQL. */
    public static ClassName nameOf(ContextModel context) {
        return context.sibling("Postgres", "Messages");
    }

    /** The messages of a context that sends some. */
    public static Source write(ContextModel context) {
        ClassName name = nameOf(context);
        JsonConstants json = JsonConstants.stored(name, records(context));
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        List<CodeBlock> payloads = new ArrayList<>();
        for (QueueModel queue : context.messages().queues()) {
            for (EventModel event : queue.written(context)) {
                payloads.add(CodeBlock.of(
                        "$T.of($T.$L, $L)",
                        PAYLOAD,
                        QueueWriter.nameOf(context, queue),
                        event.constant(),
                        json.of(event.record().type())));
                origins.add(event.record().place().type());
            }
        }
        JobsWriter.constants(context).forEach((job, constant) -> {
            payloads.add(CodeBlock.of(
                    "$T.of($T.$L.message(), $L)",
                    PAYLOAD,
                    JobsWriter.nameOf(context),
                    constant,
                    json.of(job.record().type())));
            origins.add(job.place().type());
        });
        for (TopicModel topic : context.messages().integration().all()) {
            for (IntegrationEventModel event : topic.written()) {
                payloads.add(CodeBlock.of(
                        "$T.of($T.$L)",
                        PAYLOAD,
                        topic.generated(),
                        event.event().constant()));
            }
        }
        if (!context.messages().integration().received().isEmpty()) {
            payloads.add(CodeBlock.of("$T.PARKED", PAYLOAD));
        }
        if (context.messages().hasSearches()) {
            payloads.add(CodeBlock.of("$T.SEARCH", PAYLOAD));
        }
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "The messages of {@link $T} in a {@link $T}.\n", context.type(), PostgresStoreWriter.DATABASE);
        json.fields().forEach(type::addField);
        type.addMethod(Layout.noInstances())
                .addMethod(MethodSpec.methodBuilder("in")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("The log in {@code database}.\n")
                        .returns(LOG)
                        .addParameter(PostgresStoreWriter.DATABASE, "database")
                        .addStatement(
                                "return $T.in(\ndatabase,\n$T.of(\n$>$>$L$<$<))",
                                LOG,
                                Tenon.VECTOR,
                                CodeBlock.join(payloads, ",\n"))
                        .build());
        return Source.of(name, type, origins);
    }

    private static List<RecordModel> records(ContextModel context) {
        Stream<RecordModel> events = context.messages().queues().stream()
                .flatMap(queue -> queue.written(context).stream())
                .flatMap(event -> Stream.concat(Stream.of(event.record()), event.nested().stream()));
        Stream<RecordModel> jobs = JobsWriter.constants(context).keySet().stream()
                .flatMap(job -> Stream.concat(Stream.of(job.record()), job.nested().stream()));
        return Stream.concat(events, jobs).distinct().toList();
    }
}
