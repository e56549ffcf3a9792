package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interface marked {@code @HttpClient}.
 *
 * @param flaw why no code can implement it, such as {@code not an interface}, or empty
 * @param hasRuntime whether {@code tenon-client} is on the class path
 * @param config what it is made of, if it says so
 * @param authentications how it says who calls; at most one makes sense
 * @param calls its abstract methods
 * @param records all that arguments and results are made of
 * @param place of the annotation
 */
public record ClientModel(
        ClassName type,
        String flaw,
        boolean isPublic,
        boolean hasRuntime,
        Optional<ClientConfigModel> config,
        List<Authentication> authentications,
        List<ClientCallModel> calls,
        List<RecordModel> records,
        Place place)
        implements Comparable<ClientModel> {

    private static final String CLIENT = "Client";

    public ClientModel {
        authentications = List.copyOf(authentications);
        calls = calls.stream().sorted().toList();
        records = List.copyOf(records);
    }

    /**
     * An annotation that says how the client says who calls.
     *
     * @param name its simple name
     * @param header that of {@code @ApiKeyAuth}
     */
    public record Authentication(String name, String header, Place place) {}

    /** Whether an implementation can be generated, beside whatever errors it has. */
    public boolean canBeWritten() {
        return flaw.isEmpty() && hasRuntime;
    }

    /** The simple name of the annotation that says how it says who calls. */
    public Optional<String> authentication() {
        return authentications.stream().findFirst().map(Authentication::name);
    }

    /** The configuration that it can be made of. */
    public Optional<ClientConfigModel> soundConfig() {
        return config.filter(found -> found.isSound(authentication()));
    }

    /** The implementation that a configuration gives everything for. */
    public Optional<ConfiguredClient> configured() {
        return canBeWritten()
                ? soundConfig().map(found -> new ConfiguredClient(generated(), isPublic && found.isPublic(), found))
                : Optional.empty();
    }

    /** {@code OpenLibraryClient}, also where it is inside another type. */
    public String simpleName() {
        return String.join("", type.simpleNames());
    }

    /** {@code OpenLibraryHttpClient}, beside the interface. */
    public ClassName generated() {
        String name = simpleName();
        String stem = name.endsWith(CLIENT) ? name.substring(0, name.length() - CLIENT.length()) : name;
        return ClassName.get(type.packageName(), stem + "HttpClient");
    }

    /** What is in the way of reading or sending a value as JSON: the first type that cannot be, in words. */
    public Optional<String> obstacle(Shape shape) {
        return obstacle(shape, List.of());
    }

    private Optional<String> obstacle(Shape shape, List<ClassName> inside) {
        return switch (shape) {
            case Shape.Scalar scalar when scalar.kind() == Shape.Kind.CURSOR -> Optional.of(name(shape));
            case Shape.Scalar scalar -> Optional.empty();
            case Shape.Id id -> Optional.empty();
            case Shape.Enumeration enumeration -> Optional.empty();
            case Shape.Optional optional when optional.item() instanceof Shape.Optional -> Optional.of(name(shape));
            case Shape.Optional optional -> obstacle(optional.item(), inside);
            case Shape.Many many -> obstacle(many.item(), inside);
            case Shape.Nested nested when inside.contains(nested.type()) -> Optional.empty();
            case Shape.Nested nested -> obstacle(nested, inside);
            // The compiler says so of a type that is not known.
            case Shape.Unresolved unresolved -> Optional.empty();
            default -> Optional.of(name(shape));
        };
    }

    private Optional<String> obstacle(Shape.Nested nested, List<ClassName> inside) {
        List<ClassName> deeper =
                Stream.concat(inside.stream(), Stream.of(nested.type())).toList();
        return records.stream()
                .filter(record -> record.type().equals(nested.type()))
                .findFirst()
                .map(record -> canReach(record)
                        ? record.components().stream()
                                .flatMap(component -> obstacle(component.shape(), deeper).stream()
                                        .map(type ->
                                                type + " in " + nested.type().simpleName()))
                                .findFirst()
                        : Optional.of(nested.type().simpleName() + ", which it cannot see"))
                .orElse(Optional.of(name(nested)));
    }

    /** The same of sending an argument where its annotation says. */
    public Optional<String> obstacle(ClientCallModel.Parameter parameter, ClientCallModel.Kind kind) {
        Shape single = kind == ClientCallModel.Kind.PATH ? parameter.shape() : parameter.single();
        boolean isText = single.isSingle() && !single.isBytes() || single instanceof Shape.Unresolved;
        return switch (kind) {
            case BODY -> obstacle(parameter.shape());
            case PART ->
                isText || parameter.isFile() || parameter.shape().isBytes()
                        ? Optional.empty()
                        : Optional.of(parameter.type().toString());
            default -> isText ? Optional.empty() : Optional.of(parameter.type().toString());
        };
    }

    /** Whether code can be generated for a call. */
    public boolean isSound(ClientCallModel call) {
        return call.route().isPresent()
                && !hasUnresolved(call.result())
                && (call.result() instanceof Shape.Nothing
                        || obstacle(call.result()).isEmpty())
                && call.parameters().stream()
                        .allMatch(parameter -> !hasUnresolved(parameter.shape())
                                && parameter
                                        .target()
                                        .filter(target -> obstacle(parameter, target.kind())
                                                .isEmpty())
                                        .isPresent());
    }

    private boolean hasUnresolved(Shape shape) {
        return !shape.unknown().isEmpty()
                || records.stream()
                        .anyMatch(record -> record.components().stream()
                                .anyMatch(component ->
                                        !component.shape().unknown().isEmpty()));
    }

    private boolean canReach(RecordModel record) {
        return record.isPublic()
                || record.reachable() && record.type().packageName().equals(type.packageName());
    }

    private static String name(Shape shape) {
        return shape.type().toString();
    }

    @Override
    public int compareTo(ClientModel other) {
        return type.compareTo(other.type);
    }
}
