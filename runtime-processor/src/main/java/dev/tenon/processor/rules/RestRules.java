package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.DomainFailureModel;
import dev.tenon.processor.model.FailsModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a context's HTTP routes. */
final class RestRules {

    private static final List<Rule<ContextModel>> RULES = List.of(
            new PathsAreWellFormed(),
            new ParametersAreComponents(),
            new RoutesAreDistinct(),
            new ComponentsCanBeBound(),
            new ResultsCanBeWritten(),
            new HandlerStatusesAreSuccesses(),
            new FailuresHaveAStatus(),
            new IfMatchIsOptional(),
            new WebIsThere(),
            new OneRouteAHandler(),
            new PrefixIsAPath(),
            new GetIsForQueries(),
            new RoutesHaveAnApi(),
            new SignaturesCanBeChecked(),
            new FailuresAreOfTheContext());

    private RestRules() {}

    static Stream<Diagnostic> check(ContextModel context) {
        return RULES.stream().flatMap(rule -> rule.check(context));
    }

    static Diagnostic stray(RouteModel route) {
        return Diagnostic.of(
                Problem.RE04,
                route.place(),
                annotation(route),
                Words.simple(route.place().type()) + "."
                        + route.place().member().replaceAll("\\(.*", ""));
    }

    private static String annotation(RouteModel route) {
        return Words.simple(route.place().annotation());
    }

    private static String name(HandlerModel handler) {
        return handler.holder().simpleName() + "." + handler.method();
    }

    private record Served(HandlerModel handler, RouteModel route) {

        List<ComponentModel> components() {
            return handler.request()
                    .map(request -> request.record().components())
                    .orElse(List.of());
        }
    }

    private static Stream<Served> served(ContextModel context) {
        return context.handlers().stream()
                .flatMap(handler -> handler.routes().stream().map(route -> new Served(handler, route)));
    }

    private static boolean isSingle(Shape shape) {
        return shape instanceof Shape.Scalar && !shape.isBytes()
                || shape instanceof Shape.Id
                || shape instanceof Shape.Enumeration;
    }

    private static final class PathsAreWellFormed implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .filter(served -> !served.route().isWellFormed())
                    .map(served -> Diagnostic.of(
                            Problem.RE01,
                            served.route().place().attribute("value"),
                            served.route().template()));
        }
    }

    private static final class ParametersAreComponents implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .filter(served -> served.route().isWellFormed()
                            && served.handler().request().isPresent())
                    .flatMap(served -> served.route().parameters().stream()
                            .filter(parameter -> !names(served).contains(parameter))
                            .map(parameter -> Diagnostic.of(
                                    Problem.RE02,
                                    served.route().place().attribute("value"),
                                    parameter,
                                    served.handler().request().orElseThrow().name(),
                                    Suggestion.of(parameter, names(served)),
                                    names(served).isEmpty()
                                            ? "It has none."
                                            : "Its components are: " + String.join(", ", names(served)) + ".")));
        }

        private static List<String> names(Served served) {
            return served.components().stream().map(ComponentModel::name).toList();
        }
    }

    private static final class RoutesAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Map<String, List<Served>> byForm = served(context)
                    .collect(Collectors.groupingBy(served -> served.route().form(), TreeMap::new, Collectors.toList()));
            return byForm.values().stream()
                    .flatMap(alike -> alike.stream()
                            .skip(1)
                            .map(served -> Diagnostic.of(
                                    Problem.RE03,
                                    served.route().place().attribute("value"),
                                    served.route().form(),
                                    name(alike.getFirst().handler()),
                                    name(served.handler()))));
        }
    }

    private static final class ComponentsCanBeBound implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .flatMap(served -> served.components().stream()
                            .filter(component -> component.shape().unknown().isEmpty() && !component.is("IfMatch"))
                            .flatMap(component -> check(component, served, context).stream()));
        }

        private static Optional<Diagnostic> check(ComponentModel component, Served served, ContextModel context) {
            Shape shape = component.shape();
            if (served.route().parameters().contains(component.name())) {
                return problem(isSingle(shape), component, shape, "path", "Use a scalar, a typed id or an enum.");
            }
            if (served.route().hasBody()) {
                return Unreadable.in(shape, context)
                        .flatMap(culprit -> problem(
                                false,
                                component,
                                culprit,
                                "body",
                                "Use a scalar, a typed id, an enum, an Option, a Seq, or a record of these."));
            }
            return problem(
                    isSingle(shape)
                            || shape instanceof Shape.Optional optional && isSingle(optional.item())
                            || shape instanceof Shape.Many many && isSingle(many.item()),
                    component,
                    shape,
                    "query",
                    "Use a scalar, a typed id or an enum, or an Option or Seq of these.");
        }

        private static Optional<Diagnostic> problem(
                boolean fits, ComponentModel component, Shape culprit, String from, String help) {
            return fits
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                            Problem.RE05, component.place(), component.name(), from, Words.of(culprit), help));
        }
    }

    private static final class ResultsCanBeWritten implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .filter(served -> served.handler().signature().returnsEff())
                    .flatMap(served -> Unreadable.asResult(served.handler().result(), context)
                            .filter(shape -> !StoreRules.isRefused(shape, context))
                            .map(shape -> Diagnostic.of(
                                    Problem.RE06, served.handler().place(), name(served.handler()), Words.of(shape)))
                            .stream());
        }
    }

    private static final class HandlerStatusesAreSuccesses implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .filter(served -> served.route()
                            .status()
                            .map(status -> status < 200 || status > 299)
                            .orElse(false))
                    .map(served -> Diagnostic.of(
                            Problem.RE07,
                            served.handler().place().annotation(Tenon.STATUS).attribute("value"),
                            served.route().status().orElseThrow(),
                            "a handler",
                            "200 to 299"));
        }
    }

    private static final class FailuresHaveAStatus implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.rest().isEmpty()
                    ? Stream.empty()
                    : context.failures().stream().flatMap(failure -> check(failure, context).stream());
        }

        private static Optional<Diagnostic> check(DomainFailureModel failure, ContextModel context) {
            if (failure.status().isEmpty()) {
                return Optional.of(Diagnostic.of(
                        Problem.RE08, failure.place(), failure.type().simpleName(), context.name()));
            }
            int status = failure.status().get();
            return status >= 400 && status <= 599
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                            Problem.RE07,
                            failure.place().annotation(Tenon.STATUS).attribute("value"),
                            status,
                            "a failure",
                            "400 to 599"));
        }
    }

    private static final class IfMatchIsOptional implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.requests().stream()
                    .flatMap(request -> request.record().components().stream())
                    .filter(component -> component.is("IfMatch")
                            && !Words.of(component.shape()).equals("Option<Long>"))
                    .map(component -> Diagnostic.of(
                            Problem.RE09,
                            component.place().annotation(Tenon.IF_MATCH),
                            component.name(),
                            Words.of(component.shape())));
        }
    }

    private static final class WebIsThere implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.rest().stream()
                    .filter(rest -> !rest.webAvailable())
                    .map(rest -> Diagnostic.of(Problem.RE10, rest.place(), context.name()));
        }
    }

    private static final class OneRouteAHandler implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.routes().size() > 1)
                    .map(handler -> Diagnostic.of(
                            Problem.RE11,
                            handler.routes().get(1).place(),
                            name(handler),
                            handler.routes().stream()
                                    .map(route -> "@" + annotation(route))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static final class PrefixIsAPath implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.rest().stream()
                    .filter(rest -> !isPath(rest))
                    .map(rest -> Diagnostic.of(Problem.RE12, rest.place().attribute("prefix"), rest.prefix()));
        }

        private static boolean isPath(RestModel rest) {
            return rest.prefix().isEmpty() || rest.prefix().matches("(/[A-Za-z0-9._~-]+)+");
        }
    }

    private static final class GetIsForQueries implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return served(context)
                    .filter(served -> served.handler().isCommandHandler()
                            && served.route().method().equals("GET"))
                    .map(served -> Diagnostic.of(Problem.RE13, served.route().place(), name(served.handler())));
        }
    }

    /** Said once, because one annotation mends all of them. */
    private static final class RoutesHaveAnApi implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.rest().isPresent()
                    ? Stream.empty()
                    : served(context)
                            .limit(1)
                            .map(served -> Diagnostic.of(
                                    Problem.RE14, served.route().place(), name(served.handler()), context.name()));
        }
    }

    private static final class FailuresAreOfTheContext implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return Stream.concat(
                    served(context)
                            .flatMap(served -> served.route().fails().stream()
                                    .flatMap(fails -> check(name(served.handler()), fails, context))),
                    context.rest().flatMap(RestModel::fails).stream()
                            .flatMap(fails -> check(context.name(), fails, context)));
        }

        private static Stream<Diagnostic> check(String owner, FailsModel fails, ContextModel context) {
            List<ClassName> known =
                    context.failures().stream().map(DomainFailureModel::type).toList();
            return fails.failures().stream()
                    .filter(named -> !known.contains(named))
                    .map(named -> Diagnostic.of(
                            Problem.RE16,
                            fails.place().attribute("value"),
                            owner,
                            named.simpleName(),
                            context.name(),
                            Suggestion.of(named.simpleName(), names(known)),
                            known.isEmpty() ? "It has none." : "It has: " + String.join(", ", names(known)) + "."));
        }

        private static List<String> names(List<ClassName> types) {
            return types.stream().map(ClassName::simpleName).toList();
        }
    }

    private static final class SignaturesCanBeChecked implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> handler.steps().signature().stream()
                            .flatMap(signature -> flaw(handler, signature).stream()));
        }

        private static Optional<Diagnostic> flaw(HandlerModel handler, StepsModel.Signature signature) {
            if (!signature.flaw().isEmpty()) {
                return Optional.of(Diagnostic.of(
                        Problem.RE15,
                        signature.place().attribute("value"),
                        name(handler),
                        "and '" + signature.validator().simpleName() + "' " + signature.flaw(),
                        "Name a class that implements dev.tenon.web.WebhookValidator, such as" + " HmacSha256.class"));
            }
            boolean isPosted =
                    handler.route().map(route -> route.method().equals("POST")).orElse(false);
            boolean isPublic = handler.steps().decision().open().isPresent();
            return isPosted && isPublic
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                            Problem.RE15,
                            signature.place(),
                            name(handler),
                            isPosted
                                    ? "which a policy decides on, and whoever signs has no token"
                                    : "which no @Post route is for",
                            isPosted ? "Make it @Public: the signature is the decision" : "Add @Post, or remove it"));
        }
    }
}
