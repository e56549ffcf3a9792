package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.job.JobsWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What the jobs of a context add to {@code CatalogModule}: a ledger beside the log of messages. */
final class JobParts {

    static final ClassName POSTGRES_LEDGER = ClassName.get("dev.tenon.postgres.job", "PostgresJobLedger");

    private static final ParameterizedTypeName THROUGH =
            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), Tenon.JOBS_TX);
    private static final ClassName LAZY = ClassName.get("io.vavr", "Lazy");

    private JobParts() {}

    /** The parts: what makes a ledger for a database in memory, and what stands before the jobs. */
    static List<FieldSpec> fields(ContextModel context) {
        return context.messages().hasJobs()
                ? List.of(
                        FieldSpec.builder(
                                        ParameterizedTypeName.get(
                                                ClassName.get(Function.class),
                                                Tenon.MEMORY_DATABASE,
                                                WildcardTypeName.subtypeOf(Tenon.JOB_LEDGER)),
                                        "jobLedger",
                                        Modifier.PRIVATE)
                                .initializer("$T::in", Tenon.MEMORY_JOB_LEDGER)
                                .build(),
                        FieldSpec.builder(THROUGH, "jobsThrough", Modifier.PRIVATE)
                                .initializer("$T.identity()", UnaryOperator.class)
                                .build())
                : List.of();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.messages().hasJobs()
                ? List.of(
                        MethodSpec.methodBuilder("jobLedger")
                                .addModifiers(Modifier.PUBLIC)
                                .addJavadoc("What is kept of jobs beside their messages; in memory unless set.\n")
                                .returns(parts)
                                .addParameter(Tenon.JOB_LEDGER, "jobLedger")
                                .addStatement("this.jobLedger = memory -> jobLedger")
                                .addStatement("return this")
                                .build(),
                        MethodSpec.methodBuilder("jobsThrough")
                                .addModifiers(Modifier.PUBLIC)
                                .addJavadoc(
                                        "What stands before the jobs in each transaction, such as the spy of a test.\n")
                                .returns(parts)
                                .addParameter(THROUGH, "before")
                                .addStatement("this.jobsThrough = before")
                                .addStatement("return this")
                                .build())
                : List.of();
    }

    /** The statements that make the ledger and the jobs; the log has been made. */
    static List<CodeBlock> require(ContextModel context) {
        return context.messages().hasJobs()
                ? List.of(
                        CodeBlock.of(
                                "$T ledger = startup.wholePort($S, $S, () -> jobLedger.apply(memory))",
                                ParameterizedTypeName.get(ClassName.get(Supplier.class), Tenon.JOB_LEDGER),
                                "jobLedger",
                                Tenon.JOB_LEDGER.simpleName()),
                        CodeBlock.of(
                                "$T jobs = $T.of(() -> new $T($T.QUEUE, log.get(), ledger.get(), observed)"
                                        + ".through(jobsThrough))",
                                ParameterizedTypeName.get(LAZY, Tenon.JOBS),
                                LAZY,
                                Tenon.JOBS,
                                JobsWriter.nameOf(context)))
                : List.of();
    }

    /** What environments are made with; inside of a transaction there are {@code messages}. */
    static List<CodeBlock> arguments(ContextModel context, boolean isOutside) {
        return context.messages().hasJobs()
                ? List.of(CodeBlock.of(isOutside ? "jobs.get().reads()" : "jobs.get().in(transaction, sent)"))
                : List.of();
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context, boolean isOutside) {
        return context.messages().hasJobs()
                ? List.of(ParameterSpec.of(isOutside ? Tenon.JOB_READS : Tenon.JOBS_TX, context.jobsAccessor()))
                : List.of();
    }

    /** What makes the workers. */
    static List<CodeBlock> workers(ContextModel context) {
        return context.messages().hasJobs()
                ? List.of(
                        CodeBlock.of("$T.workers(observed, jobs.get(), transactor, live)", JobsWriter.nameOf(context)))
                : List.of();
    }

    /** How the module tells of them. */
    static List<MethodSpec> accessors(ContextModel context) {
        return context.messages().hasJobs()
                ? List.of(MethodSpec.methodBuilder("jobs")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The jobs of the context, for operations.\n")
                        .returns(Tenon.JOBS)
                        .addStatement("return jobs")
                        .build())
                : List.of();
    }
}
