package dev.tenon.processor.rules;

import dev.tenon.processor.model.ClientCallModel;
import dev.tenon.processor.model.ClientCallModel.Kind;
import dev.tenon.processor.model.ClientCallModel.Parameter;
import dev.tenon.processor.model.ClientCallModel.Target;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the methods of an HTTP client. */
final class ClientCallRules {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** What the JDK's client sets itself (RFC 9110), or Tenon does. */
    private static final Set<String> RESERVED =
            Set.of("connection", "content-length", "content-type", "expect", "host", "transfer-encoding", "upgrade");

    private static final List<CallRule> RULES = List.of(
            new HasOneRoute(),
            new PathIsWellFormed(),
            new PathIsFilled(),
            new PathParametersAreNamed(),
            new ParametersHaveOneKind(),
            new BodyIsOne(),
            new BodyIsAllowed(),
            new ArgumentsCanBeSent(),
            new AnswerCanBeRead(),
            new RetryIsSafe(),
            new HeadersAreUsable());

    private ClientCallRules() {}

    static Stream<Diagnostic> check(ClientModel client) {
        return client.calls().stream().flatMap(call -> RULES.stream().flatMap(rule -> rule.check(client, call)));
    }

    /** One thing that must hold of a method. */
    private interface CallRule {
        Stream<Diagnostic> check(ClientModel client, ClientCallModel call);
    }

    private static Stream<RouteModel> soundRoute(ClientCallModel call) {
        return call.route().stream().filter(route -> ClientCallModel.isPath(route.template()));
    }

    private static final class HasOneRoute implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            String found = call.routes().isEmpty()
                    ? "no route"
                    : call.routes().stream()
                            .map(route -> route.method() + " " + route.template())
                            .collect(Collectors.joining(", ", "several routes: ", ""));
            return call.routes().size() == 1
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.HC02, call.place(), call.title(), found));
        }
    }

    private static final class PathIsWellFormed implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.route().stream()
                    .filter(route -> !ClientCallModel.isPath(route.template()))
                    .map(route -> Diagnostic.of(Problem.HC03, route.place().attribute("value"), route.template()));
        }
    }

    private static final class PathIsFilled implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            List<String> given = given(call);
            return soundRoute(call)
                    .flatMap(route -> ClientCallModel.names(route.template()).stream()
                            .filter(name -> !given.contains(name))
                            .map(name -> Diagnostic.of(
                                    Problem.HC04, route.place().attribute("value"), name, call.title(), name)));
        }

        private static List<String> given(ClientCallModel call) {
            return call.parameters().stream()
                    .flatMap(parameter -> parameter.targets().stream())
                    .filter(target -> target.kind() == Kind.PATH)
                    .map(Target::wireName)
                    .toList();
        }
    }

    private static final class PathParametersAreNamed implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return soundRoute(call)
                    .flatMap(route -> call.of(Kind.PATH).stream()
                            .map(parameter -> parameter.target().orElseThrow().wireName())
                            .filter(name ->
                                    !ClientCallModel.names(route.template()).contains(name))
                            .map(name ->
                                    Diagnostic.of(Problem.HC05, call.place(), name, call.title(), route.template())));
        }
    }

    private static final class ParametersHaveOneKind implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.parameters().stream()
                    .filter(parameter -> parameter.targets().size() != 1)
                    .map(parameter -> Diagnostic.of(
                            Problem.HC06, call.place(), parameter.name(), call.title(), found(parameter)));
        }

        private static String found(Parameter parameter) {
            return parameter.targets().isEmpty()
                    ? "nothing that says"
                    : parameter.targets().stream()
                            .map(target -> annotation(target.kind()))
                            .collect(Collectors.joining(" and "));
        }
    }

    private static String annotation(Kind kind) {
        return "@" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Stream<Kind> bodies(ClientCallModel call) {
        return call.parameters().stream()
                .flatMap(parameter -> parameter.target().stream())
                .map(Target::kind)
                .filter(kind -> kind == Kind.BODY || kind == Kind.FORM || kind == Kind.PART);
    }

    private static final class BodyIsOne implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            List<Kind> kinds = bodies(call).distinct().sorted().toList();
            boolean hasTwo = bodies(call).filter(kind -> kind == Kind.BODY).count() > 1;
            return kinds.size() < 2 && !hasTwo
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.HC07,
                            call.place(),
                            call.title(),
                            hasTwo
                                    ? "@Body twice"
                                    : kinds.stream()
                                            .map(ClientCallRules::annotation)
                                            .collect(Collectors.joining(" and "))));
        }
    }

    private static final class BodyIsAllowed implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.route().stream()
                    .filter(route -> !route.hasBody() && bodies(call).findAny().isPresent())
                    .map(route -> Diagnostic.of(
                            Problem.HC08,
                            route.place(),
                            call.title(),
                            annotation(bodies(call).findFirst().orElseThrow()),
                            route.method()));
        }
    }

    private static final class ArgumentsCanBeSent implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.parameters().stream()
                    .flatMap(parameter -> parameter.target().stream()
                            .flatMap(target -> client.obstacle(parameter, target.kind()).stream()
                                    .map(type -> Diagnostic.of(
                                            Problem.HC09,
                                            call.place(),
                                            parameter.name(),
                                            call.title(),
                                            Words.simple(type),
                                            allowed(target.kind())))));
        }

        private static String allowed(Kind kind) {
            return switch (kind) {
                case PATH -> "a scalar, a typed id or an enum";
                case BODY ->
                    "a String, a byte[], or what JSON can be: a scalar, a typed id, an enum, a record or a"
                            + " collection of these";
                case PART ->
                    "a scalar, a typed id, an enum, a FilePart, an Option or a collection of these, or a byte[]";
                default -> "a scalar, a typed id, an enum, or an Option or a collection of these";
            };
        }
    }

    private static final class AnswerCanBeRead implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.result() instanceof Shape.Nothing
                    ? Stream.empty()
                    : client.obstacle(call.result()).stream()
                            .map(type -> Diagnostic.of(Problem.HC10, call.place(), call.title(), Words.simple(type)));
        }
    }

    /** GET, PUT and DELETE are idempotent (RFC 9110, 9.2.2). */
    private static final class RetryIsSafe implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.route().stream()
                    .filter(route ->
                            route.method().equals("POST") || route.method().equals("PATCH"))
                    .filter(route -> call.of(Kind.HEADER).stream()
                            .noneMatch(parameter ->
                                    parameter.target().orElseThrow().wireName().equalsIgnoreCase(IDEMPOTENCY_KEY)))
                    .flatMap(route -> call.retry().stream()
                            .map(retry -> Diagnostic.of(Problem.HC11, retry, call.title(), route.method())));
        }
    }

    private static final class HeadersAreUsable implements CallRule {
        @Override
        public Stream<Diagnostic> check(ClientModel client, ClientCallModel call) {
            return call.of(Kind.HEADER).stream()
                    .map(parameter -> parameter.target().orElseThrow().wireName())
                    .filter(name -> !name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")
                            || RESERVED.contains(name.toLowerCase(Locale.ROOT)))
                    .map(name -> Diagnostic.of(Problem.HC13, call.place(), name, call.title()));
        }
    }
}
