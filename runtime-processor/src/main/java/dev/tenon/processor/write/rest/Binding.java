package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.write.Layout;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How one route makes its request of the input, and its response of the result. */
final class Binding {

    private static final ClassName RESPONSE = Tenon.web("Response");
    private static final ClassName LINKS = Tenon.web("Links");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    /** The answers that say where something is, by their status. */
    private static final Map<Integer, String> LOCATED = Map.of(CREATED, "created", ACCEPTED, "accepted");

    private final ContextModel context;
    private final HandlerModel handler;
    private final RequestModel request;
    private final RouteModel route;
    private final Codecs codecs;

    Binding(ContextModel context, HandlerModel handler) {
        this.context = context;
        this.handler = handler;
        this.request = handler.request().orElseThrow();
        this.route = handler.route().orElseThrow();
        this.codecs = new Codecs(context.sibling("", "Json"));
    }

    boolean isOptional() {
        return handler.result() instanceof Shape.Optional;
    }

    /** Whether the answer has an {@code ETag}. */
    boolean hasETag() {
        return version(handler.answered()).isPresent() && !route.method().equals("POST");
    }

    /** Whether the answer has a {@code Location}. */
    boolean isLocated() {
        return LOCATED.containsKey(handler.status())
                && location(handler.answered(), "").isPresent();
    }

    /** {@code new AddBook(input.body("title", Decoder.TEXT), ...)}. */
    CodeBlock construct() {
        return CodeBlock.of(
                "new $T($L)",
                request.record().type(),
                Layout.arguments(
                        request.record().components().stream().map(this::value).toList()));
    }

    private CodeBlock value(ComponentModel component) {
        if (component.is("IfMatch")) {
            return CodeBlock.of("input.ifMatch()");
        }
        String name = component.name();
        if (route.parameters().contains(name)) {
            return CodeBlock.of("input.path($S, $L)", name, codecs.decoder(component.shape()));
        }
        String source = route.hasBody() ? "body" : "query";
        if (component.shape() instanceof Shape.Optional optional) {
            return CodeBlock.of(
                    "input.optional$L($S, $L)", Names.capitalize(source), name, codecs.decoder(optional.item()));
        }
        CodeBlock decoder = codecs.decoder(component.shape());
        return component
                .defaultText()
                .map(text -> CodeBlock.of(
                        "input.$L($S, $L, $L)", source, name, decoder, Codecs.literal(component.shape(), text)))
                .orElseGet(() -> CodeBlock.of("input.$L($S, $L)", source, name, decoder));
    }

    /** {@code book -> Response.ok(...)}. */
    CodeBlock respond() {
        Shape shape = handler.answered();
        if (shape instanceof Shape.Nothing) {
            return route.status()
                    .map(status -> CodeBlock.of("unit -> $T.status($L)", RESPONSE, status))
                    .orElseGet(() -> CodeBlock.of("unit -> $T.noContent()", RESPONSE));
        }
        String variable = variable(shape);
        CodeBlock json = CodeBlock.of("json -> $L", codecs.write(shape, CodeBlock.of(variable)));
        CodeBlock response = linked(shape, variable, response(shape, variable, json));
        return version(shape)
                .filter(version -> hasETag())
                .map(version ->
                        CodeBlock.of("$L -> $L.withETag($L.$L())", variable, response, variable, version.name()))
                .orElseGet(() -> CodeBlock.of("$L -> $L", variable, response));
    }

    private CodeBlock response(Shape shape, String variable, CodeBlock json) {
        int status = handler.status();
        if (status == OK) {
            return CodeBlock.of("$T.ok($L)", RESPONSE, json);
        }
        return Optional.ofNullable(LOCATED.get(status))
                .flatMap(method -> location(shape, variable)
                        .map(location -> CodeBlock.of("$T.$L($L, $L)", RESPONSE, method, location, json)))
                .orElseGet(() -> CodeBlock.of("$T.json($L, $L)", RESPONSE, status, json));
    }

    private CodeBlock linked(Shape shape, String variable, CodeBlock response) {
        return links(shape, variable)
                .map(links -> CodeBlock.of("$T.$L, $L)", LINKS, links, response))
                .orElse(response);
    }

    /** Whether the answer has a {@code Link} where there are other pages. */
    boolean isLinked() {
        return links(handler.answered(), "").isPresent();
    }

    /** What says where the other pages are, up to the answer that it is added to; if the request can ask for them. */
    private Optional<CodeBlock> links(Shape shape, String variable) {
        if (!route.method().equals("GET")) {
            return Optional.empty();
        }
        return switch (shape) {
            case Shape.Paged paged
            when isPage(paged) ->
                number("page").map(page -> CodeBlock.of("page(request, $S, $L", page.name(), variable));
            case Shape.Paged slice ->
                cursor().map(cursor -> CodeBlock.of("slice(request, $S, $L", cursor.name(), variable));
            case Shape.Nested nested ->
                context.records().stream()
                        .filter(record -> record.type().equals(nested.type()))
                        .findFirst()
                        .flatMap(record -> links(record, variable));
            default -> Optional.empty();
        };
    }

    /** The same of a record of the user's that tells of other pages as a slice does, or as a page does. */
    private Optional<CodeBlock> links(RecordModel record, String variable) {
        if (has(record, "next", Binding::isCursor)) {
            return cursor().map(cursor -> CodeBlock.of("next(request, $S, $L.next()", cursor.name(), variable));
        }
        return number("page")
                .filter(page -> has(record, "total", Binding::isCount))
                .flatMap(page -> number("size")
                        .map(size -> CodeBlock.of(
                                "page(request, $L, $L, $L.total()", parameter(page), parameter(size), variable)));
    }

    private static boolean has(RecordModel record, String name, Predicate<ComponentModel> test) {
        return record.components().stream()
                .anyMatch(component -> component.name().equals(name) && test.test(component));
    }

    private static CodeBlock parameter(ComponentModel component) {
        return CodeBlock.of(
                "new $T($S, $L)",
                LINKS.nestedClass("Parameter"),
                component.name(),
                component
                        .defaultText()
                        .map(text -> Codecs.literal(component.shape(), text))
                        .orElse(CodeBlock.of("1")));
    }

    private static boolean isPage(Shape.Paged paged) {
        return paged.container().simpleName().equals("Page");
    }

    private Optional<ComponentModel> cursor() {
        return queried(Binding::isCursor);
    }

    private Optional<ComponentModel> number(String name) {
        return queried(component -> component.name().equals(name)
                && component.shape() instanceof Shape.Scalar scalar
                && scalar.kind() == Shape.Kind.INT);
    }

    /** The first such component that the query gives. */
    private Optional<ComponentModel> queried(Predicate<ComponentModel> test) {
        return request.record().components().stream()
                .filter(component -> !route.parameters().contains(component.name()) && test.test(component))
                .findFirst();
    }

    private static boolean isCursor(ComponentModel component) {
        return component.shape() instanceof Shape.Optional optional
                && optional.item() instanceof Shape.Scalar scalar
                && scalar.kind() == Shape.Kind.CURSOR;
    }

    private static boolean isCount(ComponentModel component) {
        return component.shape() instanceof Shape.Scalar scalar
                && (scalar.kind() == Shape.Kind.LONG || scalar.kind() == Shape.Kind.INT);
    }

    private static String variable(Shape shape) {
        return switch (shape) {
            case Shape.Id id -> "id";
            case Shape.Nested nested -> Names.variable(nested.type().simpleName(), "json", "request", "input");
            case Shape.Paged paged -> Names.decapitalize(paged.container().simpleName());
            case Shape.Many many -> "items";
            default -> "value";
        };
    }

    private Optional<ComponentModel> version(Shape shape) {
        return shape instanceof Shape.Nested nested
                ? context.records().stream()
                        .filter(record -> record.type().equals(nested.type()))
                        .findFirst()
                        .flatMap(RecordModel::version)
                : Optional.empty();
    }

    /** The GET route that shows what the id names: one that ends in the id. What lies below it is something else. */
    private Optional<CodeBlock> location(Shape shape, String variable) {
        if (!(shape instanceof Shape.Id id)) {
            return Optional.empty();
        }
        return context.handlers().stream()
                .filter(HandlerModel::isSound)
                .flatMap(other -> other.routes().stream()
                        .filter(candidate -> candidate.method().equals("GET")
                                && candidate.parameters().size() == 1
                                && candidate.template().endsWith("}")
                                && takes(other, candidate.parameters().getFirst(), id)))
                .findFirst()
                .map(target -> path(target, segment(id, variable)));
    }

    private static boolean takes(HandlerModel handler, String parameter, Shape.Id id) {
        return handler.request().orElseThrow().record().components().stream()
                .anyMatch(component ->
                        component.name().equals(parameter) && component.shape().equals(id));
    }

    /** A text can hold anything; the other ids are written with characters that a path may have. */
    private static CodeBlock segment(Shape.Id id, String variable) {
        CodeBlock text = id.parses() ? CodeBlock.of("$L", variable) : IdText.of(id, CodeBlock.of("$L", variable));
        return id.backing().kind() == Shape.Kind.TEXT
                ? CodeBlock.of("$T.encode($L)", Tenon.web("PathSegment"), text)
                : text;
    }

    private CodeBlock path(RouteModel target, CodeBlock segment) {
        String prefix = context.rest().orElseThrow().prefix();
        String[] around = (prefix + target.template()).split("\\{[^}]*}", 2);
        return around[1].isEmpty()
                ? CodeBlock.of("$S + $L", around[0], segment)
                : CodeBlock.of("$S + $L + $S", around[0], segment, around[1]);
    }
}
