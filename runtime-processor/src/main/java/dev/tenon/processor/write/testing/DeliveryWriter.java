package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** How a test lets messages be handled, and sees them. */
final class DeliveryWriter {

    private final TestRuntimeModel runtime;
    private final ClassName writing;

    DeliveryWriter(TestRuntimeModel runtime) {
        this.runtime = runtime;
        this.writing =
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Tx");
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("settle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(PrimitiveTypeName.LONG)
                .addStatement(runtime.sends() ? "return module.workers().drain()" : "return 0")
                .build());
        if (runtime.sends()) {
            messages(type);
        }
        if (runtime.exchanges()) {
            type.addMethod(MethodSpec.methodBuilder("transport")
                            .addModifiers(Modifier.PUBLIC)
                            .addJavadoc("What stands for the other contexts.\n")
                            .returns(Tenon.TEST_TRANSPORT)
                            .addStatement("return transport")
                            .build())
                    .addMethod(TestRuntimeWriter.override(
                            "exchange",
                            ParameterizedTypeName.get(Tenon.OPTION, Tenon.TEST_TRANSPORT),
                            CodeBlock.of("$T.some(transport)", Tenon.OPTION)));
        }
    }

    private void messages(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("events")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What was published.\n")
                        .returns(Tenon.MESSAGE_SPY)
                        .addStatement("return events")
                        .build())
                .addMethod(delivery("deliverAll")
                        .addJavadoc(runtime.hasJobs() ? """
                            Lets the handlers have the events that are due, and what they publish then, on this thread. Jobs wait.

                            @return how many deliveries there were; failed attempts count
                            @throws AssertionError what a handler failed with
                            """ : """
                                Lets the handlers have the events that are due, and what they publish then, on this thread.

                                @return how many deliveries there were; failed attempts count
                                @throws AssertionError what a handler failed with
                                """)
                        .addStatement(
                                "return module.workers().$L",
                                runtime.hasJobs() ? "drainAllBut(module.jobs().queue().messages())" : "drain()")
                        .build());
        if (runtime.hasJobs()) {
            type.addMethod(MethodSpec.methodBuilder("jobs")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("What was done with jobs.\n")
                    .returns(Tenon.testing("JobsSpy"))
                    .addStatement("return jobs")
                    .build());
            type.addMethod(delivery("runDueJobs")
                    .addJavadoc("""
                        Runs the jobs that are due by the clock, those of cron expressions included, on this thread. The events they
                        publish wait.

                        @return how many attempts there were
                        @throws AssertionError what a handler failed with
                        """)
                    .addStatement("return module.workers().drain(module.jobs().queue().messages())")
                    .build());
        }
        type.addMethod(delivery("drain")
                .addJavadoc("""
                    Does what is due in one queue, on this thread.

                    @param queue its name, as operators see it
                    @return how many deliveries there were; failed attempts count
                    @throws AssertionError what a handler failed with
                    @throws IllegalArgumentException when there is no such queue
                    """)
                .addParameter(ClassName.get(String.class), "queue")
                .addStatement("return module.workers().drain(module.operations().queueNamed(queue))")
                .build());
        String messages = ContextModel.messagesOf(runtime.context().simpleName());
        type.addMethod(TestRuntimeWriter.override(
                messages, Tenon.MESSAGE_LOG_TX, committing(Tenon.testing("CommittingLog"), messages)));
        if (runtime.hasJobs()) {
            String jobs = ContextModel.jobsOf(runtime.context().simpleName());
            type.addMethod(
                    TestRuntimeWriter.override(jobs, Tenon.JOBS_TX, committing(Tenon.testing("CommittingJobs"), jobs)));
        }
    }

    private CodeBlock committing(ClassName type, String accessor) {
        return CodeBlock.of("new $T(module.runtime().$L(), committing($T::$L))", type, accessor, writing, accessor);
    }

    private static MethodSpec.Builder delivery(String method) {
        return MethodSpec.methodBuilder(method).addModifiers(Modifier.PUBLIC).returns(PrimitiveTypeName.LONG);
    }
}
