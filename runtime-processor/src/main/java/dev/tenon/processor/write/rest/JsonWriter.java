package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogJson}: how the values of a context's routes are read from and written as JSON. */
final class JsonWriter {

    private static final ClassName GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");

    private final ContextModel context;
    private final ClassName name;
    private final Codecs codecs;
    private final Map<String, FieldSpec> single = new TreeMap<>();
    private final List<FieldSpec> nested = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, MethodSpec> writers = new TreeMap<>();

    JsonWriter(ContextModel context) {
        this.context = context;
        this.name = context.sibling("", "Json");
        this.codecs = new Codecs(name);
    }

    Source write() {
        for (HandlerModel handler : context.handlers()) {
            if (handler.isSound() && handler.route().isPresent()) {
                handler.request().orElseThrow().record().components().forEach(component -> read(component.shape()));
                written(handler.result());
            }
        }
        List<FieldSpec> fields = new ArrayList<>(single.values());
        fields.sort(Comparator.comparing(FieldSpec::name));
        fields.addAll(nested);
        TypeSpec.Builder type = Layout.holder(name.simpleName(), false)
                .addJavadoc("JSON of what the routes of {@link $T} take and give.\n", context.type())
                .addFields(fields)
                .addMethod(Layout.noInstances())
                .addMethods(writers.values());
        return Source.of(name, type, context.origins());
    }

    private void read(Shape shape) {
        switch (shape) {
            case Shape.Id id -> single.putIfAbsent(id.type().canonicalName(), decoder(id.type(), IdText.decoder(id)));
            case Shape.Enumeration enumeration ->
                single.putIfAbsent(
                        enumeration.type().canonicalName(),
                        decoder(
                                enumeration.type(),
                                CodeBlock.of("$T.enumeration($T.class)", Codecs.DECODER, enumeration.type())));
            case Shape.Optional optional -> read(optional.item());
            case Shape.Many many -> read(many.item());
            case Shape.Nested record -> readRecord(record.type());
            default -> {
                // The web module decodes it.
            }
        }
    }

    private void readRecord(ClassName type) {
        if (!seen.add(type.canonicalName())) {
            return;
        }
        RecordModel record = record(type);
        record.components().forEach(component -> read(component.shape()));
        CodeBlock fields =
                Layout.arguments(record.components().stream().map(this::field).toList());
        nested.add(decoder(type, CodeBlock.of("$T.object(fields -> new $T($L))", Codecs.DECODER, type, fields)));
    }

    private CodeBlock field(ComponentModel component) {
        if (component.shape() instanceof Shape.Optional optional) {
            return CodeBlock.of("fields.optional($S, $L)", component.name(), codecs.decoder(optional.item()));
        }
        CodeBlock decoder = codecs.decoder(component.shape());
        return component
                .defaultText()
                .map(text -> CodeBlock.of(
                        "fields.field($S, $L, $L)", component.name(), decoder, Codecs.literal(component.shape(), text)))
                .orElseGet(() -> CodeBlock.of("fields.field($S, $L)", component.name(), decoder));
    }

    private static FieldSpec decoder(ClassName type, CodeBlock make) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Codecs.DECODER, type),
                        Codecs.constant(type),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(make)
                .build();
    }

    private void written(Shape shape) {
        switch (shape) {
            case Shape.Optional optional -> written(optional.item());
            case Shape.Many many -> written(many.item());
            case Shape.Paged paged -> written(paged.item());
            case Shape.Nested record -> writtenRecord(record.type());
            default -> {
                // The web module encodes it.
            }
        }
    }

    private void writtenRecord(ClassName type) {
        if (writers.containsKey(type.canonicalName())) {
            return;
        }
        String variable = Names.variable(type.simpleName(), "json");
        MethodSpec.Builder method = MethodSpec.methodBuilder(Codecs.writer(type))
                .addModifiers(Modifier.STATIC)
                .addParameter(GENERATOR, "json")
                .addParameter(type, variable)
                .addStatement("json.writeStartObject()");
        for (ComponentModel component : record(type).components()) {
            method.addStatement(codecs.property(
                    component.name(), component.shape(), CodeBlock.of("$L.$L()", variable, component.name())));
        }
        writers.put(
                type.canonicalName(),
                method.addStatement("json.writeEndObject()").build());
        record(type).components().forEach(component -> written(component.shape()));
    }

    private RecordModel record(ClassName type) {
        return context.records().stream()
                .filter(record -> record.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model of record " + type));
    }
}
