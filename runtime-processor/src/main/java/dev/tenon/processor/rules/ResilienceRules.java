package dev.tenon.processor.rules;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.RecoverModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the methods that become effects, and of the annotations on them. */
final class ResilienceRules {

    private static final List<MethodRule> RULES = List.of(
            new CanBecomeAnEffect(),
            new UnrecoveredIsFree(),
            new DurationsAreReadable(),
            new NumbersAreInRange(),
            new RecoverHasOneAnswer(),
            new FallbackFits(),
            new ConstantFits());

    private ResilienceRules() {}

    static Stream<Diagnostic> check(CapabilityModel module) {
        List<CallModel> checked = module.calls().stream()
                .filter(call -> module.isIncluded(call) || module.called().contains(call))
                .toList();
        return checked.stream().flatMap(call -> RULES.stream().flatMap(rule -> rule.check(module, call)));
    }

    /** One thing that must hold of a method of a module. */
    private interface MethodRule {
        Stream<Diagnostic> check(CapabilityModel module, CallModel call);
    }

    /** What is not among the sources is shown where the interface is named, whatever the attribute. */
    private static Place at(Place place, String attribute) {
        return place.member().isEmpty() ? place : place.attribute(attribute);
    }

    private static String nameOf(CallModel call) {
        return call.holder() + "." + call.name();
    }

    private static String parameters(CallModel call) {
        return call.parameterTypes().stream()
                .map(type -> Words.simple(type.toString()))
                .collect(Collectors.joining(", "));
    }

    private static String result(CallModel call) {
        return Words.simple(call.result().value().toString());
    }

    private static final class CanBecomeAnEffect implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.isSound()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.EM07, call.place(), Words.simple(call.signature()), call.flaw()));
        }
    }

    private static final class UnrecoveredIsFree implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            String name = call.name() + CallModel.UNRECOVERED;
            return module.called().stream()
                    .filter(other -> call.recover().isPresent()
                            && other.name().equals(name)
                            && other.parameterTypes().equals(call.parameterTypes()))
                    .map(other -> Diagnostic.of(Problem.EM08, other.place(), nameOf(other), nameOf(call)));
        }
    }

    private static final class DurationsAreReadable implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.policies().stream().flatMap(policy -> switch (policy) {
                case PolicyModel.Retry retry -> check(retry, "delay", retry.delay());
                case PolicyModel.RateLimit limit -> check(limit, "per", limit.per());
                case PolicyModel.CircuitBreaker breaker -> check(breaker, "recovery", breaker.recovery());
                case PolicyModel.Timeout timeout -> check(timeout, "value", timeout.limit());
                case PolicyModel.Bulkhead bulkhead -> Stream.empty();
            });
        }

        private static Stream<Diagnostic> check(PolicyModel policy, String attribute, PolicyModel.Span span) {
            return span.duration().isPresent()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.EM09, at(policy.place(), attribute), span.text()));
        }
    }

    private static final class NumbersAreInRange implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.policies().stream().flatMap(policy -> switch (policy) {
                case PolicyModel.Retry retry ->
                    Stream.of(
                                    atLeast(call, retry, "maxAttempts", retry.maxAttempts(), 1),
                                    atLeast(call, retry, "backoff", retry.backoff(), 1),
                                    fraction(call, retry, retry.jitter()))
                            .flatMap(Optional::stream);
                case PolicyModel.Bulkhead bulkhead -> atLeast(call, bulkhead, "value", bulkhead.calls(), 1).stream();
                case PolicyModel.RateLimit limit ->
                    Stream.of(
                                    atLeast(call, limit, "permits", limit.permits(), 1),
                                    positive(call, limit, "per", limit.per()))
                            .flatMap(Optional::stream);
                case PolicyModel.CircuitBreaker breaker ->
                    Stream.of(
                                    atLeast(call, breaker, "failureThreshold", breaker.failureThreshold(), 1),
                                    positive(call, breaker, "recovery", breaker.recovery()))
                            .flatMap(Optional::stream);
                case PolicyModel.Timeout timeout -> positive(call, timeout, "value", timeout.limit()).stream();
            });
        }

        private static Optional<Diagnostic> atLeast(
                CallModel call, PolicyModel policy, String attribute, Number value, int least) {
            return value.doubleValue() >= least
                    ? Optional.empty()
                    : Optional.of(wrong(call, policy, attribute, value, "at least " + least));
        }

        private static Optional<Diagnostic> fraction(CallModel call, PolicyModel policy, double jitter) {
            return jitter >= 0 && jitter <= 1
                    ? Optional.empty()
                    : Optional.of(wrong(call, policy, "jitter", jitter, "from 0 to 1"));
        }

        private static Optional<Diagnostic> positive(
                CallModel call, PolicyModel policy, String attribute, PolicyModel.Span span) {
            return span.duration().isEmpty() || !span.orZero().isZero()
                    ? Optional.empty()
                    : Optional.of(wrong(call, policy, attribute, span.text(), "longer than nothing"));
        }

        private static Diagnostic wrong(
                CallModel call, PolicyModel policy, String attribute, Object value, String range) {
            return Diagnostic.of(
                    Problem.EM10,
                    at(policy.place(), attribute),
                    policy.getClass().getSimpleName(),
                    nameOf(call),
                    attribute,
                    value,
                    range);
        }
    }

    private static final class RecoverHasOneAnswer implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.recover().stream()
                    .filter(recover -> recover.fallback().isEmpty()
                            == recover.defaultValue().isEmpty())
                    .map(recover -> Diagnostic.of(
                            Problem.EM11,
                            recover.place(),
                            nameOf(call),
                            recover.fallback().isEmpty() ? "no answer" : "two answers"));
        }
    }

    private static final class FallbackFits implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.recover().stream()
                    .filter(recover -> !recover.fallback().isEmpty())
                    .flatMap(recover -> check(module, call, recover));
        }

        private static Stream<Diagnostic> check(CapabilityModel module, CallModel call, RecoverModel recover) {
            List<CallModel> named = module.calls().stream()
                    .filter(other -> other.name().equals(recover.fallback()))
                    .toList();
            Place place = at(recover.place(), "fallback");
            if (named.isEmpty()) {
                List<String> fitting = module.calls().stream()
                        .filter(other -> !other.equals(call) && other.isLike(call))
                        .map(CallModel::name)
                        .toList();
                return Stream.of(Diagnostic.of(
                        Problem.EM12,
                        place,
                        recover.fallback(),
                        call.holder(),
                        Suggestion.of(recover.fallback(), fitting),
                        parameters(call),
                        result(call)));
            }
            String flaw = named.stream().noneMatch(call::isLike)
                    ? "it takes (" + parameters(named.getFirst()) + ") and yields " + result(named.getFirst())
                    : comesBack(module, call, call, new ArrayList<>()) ? "it falls back to it" : "";
            return flaw.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EM13,
                            place,
                            recover.fallback(),
                            nameOf(call),
                            flaw,
                            parameters(call),
                            result(call)));
        }

        private static boolean comesBack(
                CapabilityModel module, CallModel start, CallModel call, List<CallModel> passed) {
            passed.add(call);
            return module.calls().stream()
                    .filter(call::fallsBackTo)
                    .anyMatch(next ->
                            next.equals(start) || !passed.contains(next) && comesBack(module, start, next, passed));
        }
    }

    private static final class ConstantFits implements MethodRule {
        @Override
        public Stream<Diagnostic> check(CapabilityModel module, CallModel call) {
            return call.recover().stream()
                    .filter(recover -> !recover.defaultValue().isEmpty())
                    .flatMap(recover -> check(call, recover, at(recover.place(), "defaultValue")));
        }

        private static Stream<Diagnostic> check(CallModel call, RecoverModel recover, Place place) {
            if (recover.constant().isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.EM14,
                        place,
                        recover.defaultValue(),
                        Suggestion.of(recover.defaultValue(), recover.known()),
                        call.holder()));
            }
            return recover.constant().stream()
                    .filter(constant -> !constant.fits())
                    .map(constant -> Diagnostic.of(
                            Problem.EM15,
                            place,
                            recover.defaultValue(),
                            Words.simple(constant.type().toString()),
                            nameOf(call),
                            result(call)));
        }
    }
}
