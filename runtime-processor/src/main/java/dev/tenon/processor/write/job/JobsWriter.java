package dev.tenon.processor.write.job;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.JobHandlerModel;
import dev.tenon.processor.model.JobModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes {@code LendingJobs}: what is enqueued, who does it, and how. */
public final class JobsWriter {

    private final ContextModel context;
    private final ClassName name;
    private final Map<JobModel, String> jobs;

    private JobsWriter(ContextModel context) {
        this.context = context;
        this.name = nameOf(context);
        this.jobs = constants(context);
    }

    /** The jobs that code is generated for, each with the name of its constant. */
    public static Map<JobModel, String> constants(ContextModel context) {
        Map<JobModel, String> constants = new LinkedHashMap<>();
        context.messages().jobs().stream()
                .filter(job -> context.canReach(job.record()))
                .forEach(job -> constants.put(job, constant(job, constants.values())));
        return constants;
    }

    /** The class of a context's jobs. */
    public static ClassName nameOf(ContextModel context) {
        return context.sibling("", "Jobs");
    }

    /** The jobs of a context that has any. */
    public static Source write(ContextModel context) {
        return new JobsWriter(context).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "The jobs of {@link $T}: enqueued in a transaction, and done after its commit.\n",
                        context.type());
        jobs.forEach((job, constant) -> type.addField(type(job, constant)));
        type.addField(queue()).addMethod(Layout.noInstances());
        jobs.forEach((job, constant) -> type.addMethod(enqueue(job, constant)));
        jobs.forEach((job, constant) -> type.addMethod(schedule(job, constant)));
        jobs.forEach((job, constant) -> type.addMethod(scheduleAfter(job, constant)));
        type.addMethod(change(
                        "cancel",
                        "Cancels a job: one that runs is interrupted. Yields whether it was not finished yet."))
                .addMethod(change(
                        "retry", "Lets a failed job be tried now, and a dead one anew. Yields whether it was either."))
                .addMethod(
                        change("runNow", "Lets a job that is due later be done now. Yields whether it was due later."))
                .addMethod(status())
                .addMethod(failures())
                .addMethod(workers());
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        jobs.keySet().forEach(job -> {
            origins.add(job.place().type());
            context.messages()
                    .handlersOf(job)
                    .forEach(handler -> origins.add(handler.place().type()));
        });
        return Source.of(name, type, origins);
    }

    /** {@code SEND_DUE_REMINDER}; with a number where another job has that name. */
    private static String constant(JobModel job, Collection<String> taken) {
        String made = Names.constant(job.simpleName());
        String free = made.equals("QUEUE") ? made + "_" : made;
        for (int number = 2; taken.contains(free); number++) {
            free = made + number;
        }
        return free;
    }

    private FieldSpec type(JobModel job, String constant) {
        CodeBlock.Builder made = CodeBlock.builder()
                .add(
                        "$T.of($S, $S, $T.class)$>$>",
                        Tenon.JOB_TYPE,
                        name.simpleName(),
                        job.name(),
                        job.record().type());
        if (job.maxRetries() != 3 || !job.retryDelay().orZero().equals(Duration.ofSeconds(1))) {
            made.add(
                    "\n.retries($L, $L)",
                    job.maxRetries(),
                    Layout.duration(job.retryDelay().orZero()));
        }
        if (!job.timeout().orZero().equals(Duration.ofMinutes(5))) {
            made.add("\n.timeout($L)", Layout.duration(job.timeout().orZero()));
        }
        if (!job.outage().orZero().equals(Duration.ofDays(1))) {
            made.add("\n.outage($L)", Layout.duration(job.outage().orZero()));
        }
        if (job.priority() != 0) {
            made.add("\n.priority($L)", job.priority());
        }
        if (!job.deduplicateBy().isEmpty()) {
            made.add("\n.deduplicateBy(job -> $L)", text(job));
        }
        if (job.record().hasRules()) {
            made.add("\n.rules($T::validate)", ValidatorWriter.nameOf(job.record()));
        }
        if (job.isScheduled()) {
            made.add(
                    "\n.every($T.parse($S), $T.of($S), $T.$L, new $T())",
                    Tenon.CRON,
                    job.schedule(),
                    ZoneId.class,
                    job.zone(),
                    Tenon.MISFIRE,
                    job.misfire(),
                    job.record().type());
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.JOB_TYPE, job.record().type()),
                        constant,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(handled(job))
                .initializer(made.add("$<$<").build())
                .build();
    }

    private CodeBlock handled(JobModel job) {
        return context.messages()
                .handlersOf(job)
                .findFirst()
                .map(handler -> CodeBlock.of(
                        handler.isTransactional()
                                ? "{@link $T#$L} in a transaction: its effect happens once.\n"
                                : "{@link $T#$L} outside of transactions: at least once, so it must bear to run"
                                        + " again.\n",
                        handler.signature().holder(),
                        handler.signature().method()))
                .orElseGet(() -> CodeBlock.of(""));
    }

    /** The components, told apart also when their texts run together. */
    private static CodeBlock text(JobModel job) {
        List<CodeBlock> parts = job.deduplicateBy().stream()
                .map(component -> CodeBlock.of("job.$L()", component))
                .toList();
        return parts.size() == 1
                ? CodeBlock.of("$T.valueOf($L)", String.class, parts.getFirst())
                : CodeBlock.of("$T.of($L).toString()", Tenon.VECTOR, CodeBlock.join(parts, ", "));
    }

    private FieldSpec queue() {
        CodeBlock all = jobs.isEmpty()
                ? CodeBlock.of("$T.empty()", Tenon.VECTOR)
                : CodeBlock.of("$T.of($L)", Tenon.VECTOR, Layout.texts(List.copyOf(jobs.values())));
        return FieldSpec.builder(Tenon.JOB_QUEUE, "QUEUE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($S, $L)", Tenon.JOB_QUEUE, name.simpleName(), all)
                .build();
    }

    private MethodSpec enqueue(JobModel job, String constant) {
        return append("enqueue", job)
                .addJavadoc("Has {@code job} done as soon as a worker is free$L.\n", alike(job))
                .addCode("""
                    return $T.callerEffect($S, (environment, by) -> environment.$L().enqueue($L, job, by), job);
                    """, Tenon.EFF, name.simpleName() + ".enqueue", context.jobsAccessor(), constant)
                .build();
    }

    private MethodSpec schedule(JobModel job, String constant) {
        return append("schedule", job)
                .addJavadoc("Has {@code job} done at an instant$L.\n", alike(job))
                .addParameter(Instant.class, "at")
                .addCode("""
                    return $T.callerEffect($S, (environment, by) -> environment.$L().schedule($L, job, at, by), job, at);
                    """, Tenon.EFF, name.simpleName() + ".schedule", context.jobsAccessor(), constant)
                .build();
    }

    private MethodSpec scheduleAfter(JobModel job, String constant) {
        return append("scheduleAfter", job)
                .addJavadoc("Has {@code job} done after a time$L.\n", alike(job))
                .addParameter(Duration.class, "delay")
                .addCode("""
                    return $T.callerEffect($S, (environment, by) -> environment.$L().scheduleAfter($L, job, delay, by), job, delay);
                    """, Tenon.EFF, name.simpleName() + ".scheduleAfter", context.jobsAccessor(), constant)
                .build();
    }

    private static String alike(JobModel job) {
        return job.deduplicateBy().isEmpty() ? "" : "; yields the one that is there and alike, if one is not done";
    }

    private MethodSpec.Builder append(String method, JobModel job) {
        return effect(method, "JobsTx", Tenon.JOB_ID, job.record().isPublic())
                .addParameter(job.record().type(), "job");
    }

    private MethodSpec change(String method, String about) {
        return effect(method, "JobsTx", ClassName.get(Boolean.class), true)
                .addJavadoc(about + "\n")
                .addParameter(Tenon.JOB_ID, "id")
                .addStatement(
                        "return $T.effect($S, environment -> environment.$L().$L(id))",
                        Tenon.EFF,
                        name.simpleName() + "." + method,
                        context.jobsAccessor(),
                        method)
                .build();
    }

    private MethodSpec status() {
        return effect("status", "Jobs", ParameterizedTypeName.get(Tenon.OPTION, Tenon.JOB_STATUS), true)
                .addJavadoc("How it stands with a job; none when it never was, or was finished long ago.\n")
                .addParameter(Tenon.JOB_ID, "id")
                .addStatement(
                        "return $T.effect($S, environment -> environment.$L().status(id))",
                        Tenon.EFF,
                        name.simpleName() + ".status",
                        context.jobsAccessor())
                .build();
    }

    private MethodSpec failures() {
        return effect("failures", "Jobs", ParameterizedTypeName.get(Tenon.SEQ, Tenon.FAILED_ATTEMPT), true)
                .addJavadoc("The failed attempts of a job, in their order.\n")
                .addParameter(Tenon.JOB_ID, "id")
                .addStatement(
                        "return $T.effect($S, environment -> environment.$L().failures(id))",
                        Tenon.EFF,
                        name.simpleName() + ".failures",
                        context.jobsAccessor())
                .build();
    }

    private MethodSpec.Builder effect(String method, String capability, TypeName result, boolean isPublic) {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", capability));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Layout.visibleStatic(isPublic))
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, result));
    }

    private MethodSpec workers() {
        ClassName tx = context.sibling("", "Tx");
        List<CodeBlock> handlings = new ArrayList<>();
        jobs.forEach((job, constant) -> context.messages()
                .handlersOf(job)
                .findFirst()
                .ifPresent(handler -> handlings.add(handling(handler, constant))));
        CodeBlock all = handlings.isEmpty()
                ? CodeBlock.of("$T.empty()", Tenon.VECTOR)
                : CodeBlock.of(
                        "$T.<$T>of(\n$>$>$L$<$<)",
                        Tenon.VECTOR,
                        ParameterizedTypeName.get(Tenon.JOB_HANDLING, tx),
                        CodeBlock.join(handlings, ",\n"));
        return MethodSpec.methodBuilder("workers")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What does the jobs, and enqueues those of a clock.\n")
                .returns(ParameterizedTypeName.get(Tenon.SEQ, Tenon.WORKER))
                .addParameter(Tenon.PLATFORM, "platform")
                .addParameter(Tenon.JOBS, "jobs")
                .addParameter(ParameterizedTypeName.get(Tenon.TRANSACTOR, tx), "transactor")
                .addParameter(context.sibling("", "Runtime"), "runtime")
                .addStatement(
                        "return $T.of(\nplatform,\njobs,\ntransactor,\n$T::$L,\n$L,\n$T.RETENTION)",
                        Tenon.JOB_WORKERS,
                        tx,
                        context.jobsAccessor(),
                        all,
                        Tenon.JOB_WORKERS)
                .build();
    }

    private static CodeBlock handling(JobHandlerModel handler, String constant) {
        CodeBlock handled = CodeBlock.of(
                "(job, progress) -> $T.$L($L)",
                handler.signature().holder(),
                handler.signature().method(),
                handler.takesProgress() ? "job, progress" : "job");
        return handler.isTransactional()
                ? CodeBlock.of("$T.inTransaction($L, $L)", Tenon.JOB_HANDLING, constant, handled)
                : CodeBlock.of("$T.outside($L, runtime, $L)", Tenon.JOB_HANDLING, constant, handled);
    }
}
