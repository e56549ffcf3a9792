package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.operations.ContextOperations;
import dev.tenon.operations.JobTypeView;
import dev.tenon.operations.QueueView;
import dev.tenon.runtime.HealthReport;
import dev.tenon.web.json.Encoder;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** How it stands with everything, in one answer. A context that cannot tell says why, and the others tell all the same. */
final class OverviewRoute {

    private OverviewRoute() {}

    /** @param traces whether recent traces can be asked for */
    static Route of(Supplier<HealthReport> health, OperatedContexts contexts, boolean traces) {
        return Route.get("/overview", request -> answer(request, health.get(), contexts, traces));
    }

    private static Response answer(Request request, HealthReport health, OperatedContexts contexts, boolean traces) {
        return Response.ok(json -> {
                    json.writeStartObject();
                    json.writeName("health");
                    HealthJson.write(json, health, true);
                    json.writeBooleanProperty("traces", traces);
                    json.writeArrayPropertyStart("contexts");
                    contexts.all().forEach(context -> write(json, context, request));
                    json.writeEndArray();
                    json.writeEndObject();
                })
                .withHeader("Cache-Control", "no-store");
    }

    private static void write(JsonGenerator json, ContextOperations context, Request request) {
        json.writeStartObject();
        json.writeStringProperty("name", context.name());
        Encoder.INSTANT.property(json, "now", context.platform().now());
        Encoder.array(OperationsJson::published)
                .property(json, "publishes", context.topics().published());
        Encoder.array(OperationsJson::received)
                .property(json, "receives", context.topics().received());
        switch (look(context).correlated(request.correlation()).run(context)) {
            case Exit.Success<Tuple2<Seq<QueueView>, Seq<JobTypeView>>>(var views) -> {
                Encoder.array(OperationsJson::queue).property(json, "queues", views._1);
                Encoder.array(OperationsJson::jobType).property(json, "jobs", views._2);
            }
            case Exit.Failed<?> failed ->
                json.writeStringProperty("problem", Utf8.repaired(told(failed, context, request)));
        }
        json.writeEndObject();
    }

    /** An operator may read what a caller may not; of a defect the log has more. */
    private static String told(Exit.Failed<?> failed, ContextOperations context, Request request) {
        return failed.failure() instanceof Failure.Defect
                ? Answer.in(context, refusal -> 409).problem(failed, request).detail()
                : failed.failure().message();
    }

    /** The queues and the types of jobs of a context. */
    static Eff<Object, Tuple2<Seq<QueueView>, Seq<JobTypeView>>> look(ContextOperations context) {
        Eff<Object, Seq<JobTypeView>> jobs =
                context.jobs().map(all -> all.types()).getOrElse(() -> Eff.pure(Vector.empty()));
        return context.queues().all().zip(jobs);
    }
}
