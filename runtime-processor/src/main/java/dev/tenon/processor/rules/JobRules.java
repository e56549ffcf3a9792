package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.CronText;
import dev.tenon.processor.model.JobHandlerModel;
import dev.tenon.processor.model.JobModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of a context's jobs and of their handlers. */
public final class JobRules {

    private static final List<JobRule> OF_JOBS = List.of(
            new IsARecord(),
            new IsReachable(),
            new HasOneHandler(),
            new ScheduleIsReadable(),
            new NumbersAreInRange(),
            new TimesAreReadable(),
            new DuplicatesAreKnown());

    private JobRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        Set<String> names = SignatureRules.names(context, known);
        List<JobModel> jobs = context.messages().jobs();
        return Stream.of(
                        namesAreDistinct(jobs),
                        jobs.stream().flatMap(job -> OF_JOBS.stream().flatMap(rule -> rule.check(context, job))),
                        jobs.stream()
                                .flatMap(job -> PayloadRules.check(job.record(), job.nested(), Problem.JB02, known)),
                        context.messages().jobHandlers().stream().flatMap(handler -> check(context, handler, names)))
                .flatMap(found -> found);
    }

    /** A job below no context. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.JB13, place, Words.simple(place.type()));
    }

    private static Stream<Diagnostic> namesAreDistinct(List<JobModel> jobs) {
        Map<String, JobModel> first = new HashMap<>();
        return jobs.stream().flatMap(job -> {
            JobModel before = first.putIfAbsent(job.name(), job);
            return before == null
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.JB12,
                            job.place(),
                            Words.simple(before.record().type().canonicalName()),
                            Words.simple(job.record().type().canonicalName()),
                            job.name()));
        });
    }

    private static Stream<Diagnostic> check(ContextModel context, JobHandlerModel handler, Collection<String> names) {
        return Stream.concat(
                SignatureRules.handlesMessages(handler.signature(), context, names, "jobs", "JobHandler"),
                takesAJob(context, handler));
    }

    private static Stream<Diagnostic> takesAJob(ContextModel context, JobHandlerModel handler) {
        List<JobModel> jobs = context.messages().jobs();
        boolean fits = handler.job()
                .filter(type ->
                        jobs.stream().anyMatch(job -> job.record().type().equals(type)))
                .isPresent();
        if (fits || !handler.signature().unknown().isEmpty()) {
            return Stream.empty();
        }
        List<String> names = jobs.stream().map(JobModel::simpleName).sorted().toList();
        return Stream.of(Diagnostic.of(
                Problem.JB05,
                handler.place(),
                SignatureRules.method(handler.signature()),
                context.name(),
                names.isEmpty() ? "none" : String.join(", ", names)));
    }

    /** One thing that must hold of a job. */
    private interface JobRule {
        Stream<Diagnostic> check(ContextModel context, JobModel job);
    }

    private static final class IsARecord implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            return job.flaw().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.JB01, job.place(), job.simpleName(), job.flaw()));
        }
    }

    private static final class IsReachable implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            return context.canReach(job.record())
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.DI08,
                            job.record().place(),
                            context.type().packageName(),
                            Words.simple(job.record().type().canonicalName())));
        }
    }

    private static final class HasOneHandler implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            List<JobHandlerModel> meant = context.messages().jobHandlers().stream()
                    .filter(handler -> handler.job()
                            .map(type -> type.equals(job.record().type()))
                            .orElse(handler.signature()
                                    .holder()
                                    .equals(job.record().type())))
                    .toList();
            if (meant.isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.JB03, job.record().place(), job.simpleName(), context.name(), job.simpleName()));
            }
            return meant.stream()
                    .skip(1)
                    .map(second -> Diagnostic.of(
                            Problem.JB04,
                            second.place(),
                            job.simpleName(),
                            SignatureRules.method(meant.getFirst().signature()),
                            SignatureRules.method(second.signature())));
        }
    }

    private static final class ScheduleIsReadable implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            return job.isScheduled() ? Stream.concat(schedule(job), components(job)) : Stream.empty();
        }

        private static Stream<Diagnostic> schedule(JobModel job) {
            Stream<Diagnostic> expression = CronText.flaw(job.schedule()).stream()
                    .map(flaw -> Diagnostic.of(
                            Problem.JB06, job.place().attribute("schedule"), job.schedule(), job.simpleName(), flaw));
            Stream<Diagnostic> zone = job.hasZone()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.JB07,
                            job.place().attribute("zone"),
                            job.zone(),
                            Suggestion.of(job.zone(), ZoneId.getAvailableZoneIds())));
            return Stream.concat(expression, zone);
        }

        private static Stream<Diagnostic> components(JobModel job) {
            return job.record().components().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.JB09,
                            job.place().attribute("schedule"),
                            job.simpleName(),
                            job.record().components().stream()
                                    .map(ComponentModel::name)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static final class NumbersAreInRange implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            Stream<Diagnostic> retries = job.maxRetries() >= 0
                    ? Stream.empty()
                    : Stream.of(wrong(job, "maxRetries", job.maxRetries(), "at least 0"));
            Stream<Diagnostic> timeout = job.timeout().duration().stream()
                    .filter(limit -> limit.isZero())
                    .map(limit -> wrong(job, "timeout", job.timeout().text(), "longer than nothing"));
            return Stream.concat(retries, timeout);
        }

        private static Diagnostic wrong(JobModel job, String attribute, Object value, String range) {
            return Diagnostic.of(
                    Problem.JB10, job.place().attribute(attribute), job.simpleName(), attribute, value, range);
        }
    }

    private static final class TimesAreReadable implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            return Stream.of(
                            span(job, "retryDelay", job.retryDelay()),
                            span(job, "timeout", job.timeout()),
                            span(job, "outage", job.outage()))
                    .flatMap(found -> found);
        }

        private static Stream<Diagnostic> span(JobModel job, String attribute, PolicyModel.Span span) {
            return span.duration().isPresent()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.EM09, job.place().attribute(attribute), span.text()));
        }
    }

    private static final class DuplicatesAreKnown implements JobRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, JobModel job) {
            return IntStream.range(0, job.deduplicateBy().size()).boxed().flatMap(i -> check(job, i));
        }

        private static Stream<Diagnostic> check(JobModel job, int i) {
            String name = job.deduplicateBy().get(i);
            Place place = job.place().item("deduplicateBy", i);
            List<String> known =
                    job.record().components().stream().map(ComponentModel::name).toList();
            return job.component(name)
                    .map(component -> component.shape().isOrdered()
                                    || !component.shape().unknown().isEmpty()
                            ? Stream.<Diagnostic>empty()
                            : Stream.of(Diagnostic.of(Problem.JB11, place, name, Words.of(component.shape()))))
                    .orElseGet(() -> Stream.of(Diagnostic.of(
                            Problem.JB08,
                            place,
                            job.simpleName(),
                            name,
                            Suggestion.of(name, known),
                            known.isEmpty() ? "none" : String.join(", ", known))));
        }
    }
}
