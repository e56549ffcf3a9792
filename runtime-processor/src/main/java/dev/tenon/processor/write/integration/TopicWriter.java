package dev.tenon.processor.write.integration;

import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.UpcastModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.json.JsonConstants;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code LendingEventsTopic}: the events by their names on the wire, and how they are written and read. */
public final class TopicWriter {

    private final TopicModel topic;
    private final ClassName name;
    private final JsonConstants json;

    private TopicWriter(TopicModel topic) {
        this.topic = topic;
        this.name = topic.generated();
        this.json = JsonConstants.sent(name, records(topic));
    }

    /** The topic. */
    public static Source write(TopicModel topic) {
        return new TopicWriter(topic).write();
    }

    private static List<RecordModel> records(TopicModel topic) {
        return topic.written().stream()
                .flatMap(event -> Stream.concat(
                        with(event.event().record(), event.event().nested()),
                        event.soundUpcasts().stream().flatMap(upcast -> with(upcast.old(), upcast.nested()))))
                .distinct()
                .toList();
    }

    private static Stream<RecordModel> with(RecordModel record, List<RecordModel> nested) {
        return Stream.concat(Stream.of(record), nested.stream());
    }

    private Source write() {
        List<FieldSpec> types = new ArrayList<>();
        List<MethodSpec> readers = new ArrayList<>();
        List<CodeBlock> all = new ArrayList<>();
        List<String> origins = new ArrayList<>(List.of(topic.place().type()));
        for (IntegrationEventModel event : topic.written()) {
            types.add(type(event));
            if (!event.soundUpcasts().isEmpty()) {
                readers.add(reader(event));
            }
            all.add(CodeBlock.of("$L", event.event().constant()));
            origins.add(event.event().record().place().type());
        }
        TypeSpec.Builder type = Layout.holder(
                        name.simpleName(), topic.interfaces().isPublic())
                .addJavadoc("{@link $T}: what they are called on the wire, and their JSON.\n", topic.type());
        type.addFields(json.fields())
                .addFields(types)
                .addField(FieldSpec.builder(Tenon.TOPIC, "TOPIC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("All of them.\n")
                        .initializer(
                                all.isEmpty() ? "new $T($S, $T.empty())" : "new $T($S, $T.of($L))",
                                Stream.concat(
                                                Stream.of(Tenon.TOPIC, topic.name(), Tenon.VECTOR),
                                                all.isEmpty() ? Stream.of() : Stream.of(Layout.arguments(all)))
                                        .toArray())
                        .build())
                .addMethod(Layout.noInstances())
                .addMethods(readers);
        return Source.of(name, type, origins);
    }

    private FieldSpec type(IntegrationEventModel event) {
        EventModel model = event.event();
        ClassName record = model.record().type();
        CodeBlock.Builder message = CodeBlock.builder()
                .add("$T.of($S, $T.class)", Tenon.MESSAGE_TYPE, event.wireName().orElseThrow(), record);
        topic.interfaces()
                .keyOf(model)
                .ifPresent(key -> message.add("\n$>$>.orderedBy($T::$L)$<$<", record, key.name()));
        if (model.record().hasRules()) {
            message.add("\n$>$>.rules($T::validate)$<$<", ValidatorWriter.nameOf(model.record()));
        }
        CodeBlock read = event.soundUpcasts().isEmpty()
                ? CodeBlock.of("(version, text) -> $L.decode(text)", json.of(record))
                : CodeBlock.of("$T::$L", name, readerOf(model));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.EVENT_TYPE, record),
                        model.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "{@code $L}, version $L: {@link $T}.\n",
                        event.wireName().orElseThrow(),
                        event.version(),
                        record)
                .initializer(
                        "$T.of(\n$>$>$L,\n$L,\n$L::encode,\n$L)$<$<",
                        Tenon.EVENT_TYPE,
                        message.build(),
                        event.version(),
                        json.of(record),
                        read)
                .build();
    }

    private static String readerOf(EventModel event) {
        return "read" + event.name();
    }

    /** What is older than the oldest shape is read as that, too. */
    private MethodSpec reader(IntegrationEventModel event) {
        ClassName record = event.event().record().type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(readerOf(event.event()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(record)
                .addParameter(int.class, "version")
                .addParameter(String.class, "text");
        for (UpcastModel upcast : event.soundUpcasts()) {
            method.addCode(
                    "if (version <= $L) {\n$>return $T.$L($L.decode(text));\n$<}\n",
                    upcast.from(),
                    record,
                    upcast.method(),
                    json.of(upcast.old().type()));
        }
        return method.addStatement("return $L.decode(text)", json.of(record)).build();
    }
}
