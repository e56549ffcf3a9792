package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.message.QueueWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What operators see of the messages of a context, as a part of {@code CatalogModule}. */
final class OperationsParts {

    private OperationsParts() {}

    /** How the module has it. */
    static void addTo(TypeSpec.Builder module) {
        module.addField(FieldSpec.builder(Tenon.CONTEXT_OPERATIONS, "operations", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.methodBuilder("operations")
                        .addModifiers(Layout.visibility(true))
                        .addJavadoc(
                                "What operators see of the context, and may do: its queues, dead letters and jobs.\n")
                        .returns(Tenon.CONTEXT_OPERATIONS)
                        .addStatement("return operations")
                        .build());
    }

    /** What the constructor takes. */
    static void addTo(MethodSpec.Builder constructor) {
        constructor
                .addParameter(ParameterSpec.of(Tenon.CONTEXT_OPERATIONS, "operations"))
                .addStatement("this.operations = operations");
    }

    /** The statement that makes it; the workers have been made. */
    static CodeBlock of(ContextModel context) {
        return CodeBlock.of(
                "$T operations =\n$T.of($S, observed, log.get(), workers)$L",
                Tenon.CONTEXT_OPERATIONS,
                Tenon.CONTEXT_OPERATIONS,
                context.name(),
                CodeBlock.join(parts(context), ""));
    }

    /** Each queue, the jobs, and what is exchanged with others. */
    private static List<CodeBlock> parts(ContextModel context) {
        Stream<CodeBlock> queues = context.messages().queues().stream()
                .map(queue -> CodeBlock.of("\n$>$>.queue($T.QUEUE)$<$<", QueueWriter.nameOf(context, queue)));
        Stream<CodeBlock> exchanged = Stream.concat(IntegrationParts.queues(context), SearchParts.queues(context))
                .map(queue -> CodeBlock.of("\n$>$>.queue($L)$<$<", queue));
        Stream<CodeBlock> jobs =
                context.messages().hasJobs() ? Stream.of(CodeBlock.of("\n$>$>.jobs(jobs.get())$<$<")) : Stream.empty();
        Stream<CodeBlock> topics =
                IntegrationParts.exchange(context).map(exchange -> CodeBlock.of("\n$>$>$L$<$<", exchange));
        return Stream.of(queues, exchanged, jobs, topics)
                .flatMap(parts -> parts)
                .toList();
    }
}
