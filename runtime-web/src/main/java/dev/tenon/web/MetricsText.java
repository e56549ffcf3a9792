package dev.tenon.web;

import dev.tenon.effect.Exit;
import dev.tenon.message.QueueState;
import dev.tenon.operations.ConsumerView;
import dev.tenon.operations.ContextOperations;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.DurationCounts;
import dev.tenon.telemetry.EffectDurations;
import dev.tenon.web.RequestMetrics.Series;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Figures in the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats). For use by one thread. */
final class MetricsText {

    private static final String REQUESTS = "http_server_request_duration_seconds";
    private static final String EFFECTS = "tenon_effect_duration_seconds";
    private static final double MILLIS_PER_SECOND = 1_000;

    private final StringBuilder text = new StringBuilder();

    /** What a consumer of a context, or a type of its jobs, has to do and has done. */
    private record Work(String context, ConsumerView view, Instant now) {

        Seq<Tuple2<String, String>> labels() {
            return List.of(
                    Tuple.of("context", context),
                    Tuple.of("consumer", view.consumer().name()));
        }
    }

    MetricsText requests(Map<Series, DurationCounts> all) {
        family(REQUESTS, "histogram", "How long answers took, by route and status.");
        all.forEach(this::request);
        return this;
    }

    private void request(Series series, DurationCounts durations) {
        histogram(
                REQUESTS,
                List.of(
                        Tuple.of("http_request_method", series.method()),
                        Tuple.of("http_route", series.route()),
                        Tuple.of("http_response_status_code", Integer.toString(series.status()))),
                durations);
    }

    MetricsText effects(Map<EffectDurations.Series, DurationCounts> all) {
        family(EFFECTS, "histogram", "How long effects took, by name and outcome.");
        all.forEach((series, durations) -> histogram(
                EFFECTS,
                List.of(
                        Tuple.of("effect", series.effect()),
                        Tuple.of("outcome", series.outcome().text())),
                durations));
        return this;
    }

    private void histogram(String family, Seq<Tuple2<String, String>> labels, DurationCounts durations) {
        Seq<Long> counts = durations.cumulated();
        durations
                .bounds()
                .map(bound -> Double.toString(bound))
                .append("+Inf")
                .zip(counts)
                .forEach(bucket -> sample(family + "_bucket", labels.append(Tuple.of("le", bucket._1)), bucket._2));
        sample(family + "_sum", labels, durations.seconds());
        sample(family + "_count", labels, counts.last());
    }

    /** A context that cannot tell is down, and the others tell all the same. */
    MetricsText contexts(Seq<ContextOperations> contexts, Correlation by) {
        Seq<Tuple2<String, Option<Seq<Work>>>> told =
                contexts.map(context -> Tuple.of(context.name(), work(context, by)));
        family("tenon_context_up", "gauge", "Whether the messages of a context could be counted.");
        told.forEach(context ->
                sample("tenon_context_up", List.of(Tuple.of("context", context._1)), context._2.isDefined() ? 1 : 0));
        Seq<Work> all = told.flatMap(context -> context._2.getOrElse(Vector.empty()));
        messages(all);
        family("tenon_oldest_waiting_seconds", "gauge", "How long the oldest of those that wait has waited.");
        all.forEach(work -> sample("tenon_oldest_waiting_seconds", work.labels(), age(work)));
        activity("tenon_handled_total", "What workers of this process have handled.", all, done -> done._1);
        activity(
                "tenon_failed_attempts_total",
                "Attempts of workers of this process that failed.",
                all,
                done -> done._2);
        return this;
    }

    private static Option<Seq<Work>> work(ContextOperations context, Correlation by) {
        Exit<Seq<ConsumerView>> counted = OverviewRoute.look(context)
                .map(views -> views._1.flatMap(queue -> queue.consumers()).appendAll(views._2.map(type -> type.work())))
                .correlated(by)
                .run(context);
        Instant now = context.platform().now();
        return counted.toEither().toOption().map(views -> views.map(view -> new Work(context.name(), view, now)));
    }

    private void messages(Seq<Work> all) {
        family("tenon_messages", "gauge", "Messages and jobs that are not done, by consumer and state.");
        for (Work work : all) {
            QueueState state = work.view().state();
            List.of(
                            Tuple.of("waiting", state.waiting()),
                            Tuple.of("leased", state.leased()),
                            Tuple.of("scheduled", state.scheduled()),
                            Tuple.of("retrying", state.retrying()),
                            Tuple.of("dead", state.dead()))
                    .forEach(count ->
                            sample("tenon_messages", work.labels().append(Tuple.of("state", count._1)), count._2));
        }
    }

    private static double age(Work work) {
        return work.view()
                .state()
                .oldest()
                .map(oldest -> Math.max(0, Duration.between(oldest, work.now()).toMillis()) / MILLIS_PER_SECOND)
                .getOrElse(0.0);
    }

    /** Of those that this process has workers for. */
    private void activity(String name, String help, Seq<Work> all, Function<? super Tuple2<Long, Long>, Long> count) {
        family(name, "counter", help);
        all.forEach(work -> work.view()
                .activity()
                .map(done -> Tuple.of(done.handled(), done.failed()))
                .forEach(done -> sample(name, work.labels(), count.apply(done))));
    }

    private void family(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void sample(String name, Seq<Tuple2<String, String>> labels, Number value) {
        text.append(name)
                .append(labels.map(label -> label._1 + "=\"" + escaped(label._2) + "\"")
                        .mkString("{", ",", "}"))
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static String escaped(String value) {
        return Utf8.repaired(value).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
