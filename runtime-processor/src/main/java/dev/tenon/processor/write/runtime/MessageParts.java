package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.message.QueueWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the messages of a context add to {@code CatalogModule}: a log, and workers that run with the module. */
final class MessageParts {

    private static final ClassName GRACE = ClassName.get("dev.tenon.runtime", "Grace");

    private MessageParts() {}

    /** The part, which makes a log for a database in memory. */
    static List<FieldSpec> fields(ContextModel context) {
        return context.messages().isEmpty()
                ? List.of()
                : List.of(FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class),
                                        Tenon.MEMORY_DATABASE,
                                        WildcardTypeName.subtypeOf(Tenon.MESSAGE_LOG)),
                                "messages",
                                Modifier.PRIVATE)
                        .initializer("$T::in", Tenon.MEMORY_MESSAGE_LOG)
                        .build());
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.messages().isEmpty()
                ? List.of()
                : List.of(
                        MethodSpec.methodBuilder("messages")
                                .addModifiers(Modifier.PUBLIC)
                                .addJavadoc("Where messages wait for their handlers; in memory unless set.\n")
                                .returns(parts)
                                .addParameter(Tenon.MESSAGE_LOG, "messages")
                                .addStatement("this.messages = memory -> messages")
                                .addStatement("return this")
                                .build(),
                        MethodSpec.methodBuilder("messagesThrough")
                                .addModifiers(Modifier.PUBLIC)
                                .addJavadoc("What stands before the log that is set until now, such as the spy of a"
                                        + " test.\n")
                                .returns(parts)
                                .addParameter(
                                        ParameterizedTypeName.get(
                                                ClassName.get(UnaryOperator.class), Tenon.MESSAGE_LOG),
                                        "before")
                                .addStatement(
                                        "$T<$T, ? extends $T> behind = messages",
                                        Function.class,
                                        Tenon.MEMORY_DATABASE,
                                        Tenon.MESSAGE_LOG)
                                .addStatement("messages = memory -> before.apply(behind.apply(memory))")
                                .addStatement("return this")
                                .build());
    }

    /** The statements that make the log. */
    static List<CodeBlock> require(ContextModel context) {
        return context.messages().isEmpty()
                ? List.of()
                : List.of(CodeBlock.of(
                        "$T log = startup.wholePort($S, $S, () -> messages.apply(memory))",
                        ParameterizedTypeName.get(ClassName.get(Supplier.class), Tenon.MESSAGE_LOG),
                        "messages",
                        Tenon.MESSAGE_LOG.simpleName()));
    }

    /** What environments are made with. */
    static List<CodeBlock> arguments(ContextModel context, boolean isOutside) {
        String inside = areShared(context) ? "sent" : "log.get().in(transaction)";
        return context.messages().isEmpty()
                ? List.of()
                : List.of(CodeBlock.of(isOutside ? "log.get().reads()" : inside));
    }

    /** Whether several parts of a transaction send messages: all by the same side of the log. */
    static boolean areShared(ContextModel context) {
        return context.messages().hasJobs() || context.messages().hasSearches();
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context, boolean isOutside) {
        return context.messages().isEmpty()
                ? List.of()
                : List.of(ParameterSpec.of(
                        isOutside ? Tenon.MESSAGE_READS : Tenon.MESSAGE_LOG_TX, context.messagesAccessor()));
    }

    /** The statement that makes all workers of the context. */
    static CodeBlock workers(ContextModel context) {
        List<CodeBlock> all = Stream.of(
                        context.messages().queues().stream()
                                .map(queue -> CodeBlock.of(
                                        "$T.workers(observed, log.get(), transactor, live)",
                                        QueueWriter.nameOf(context, queue))),
                        JobParts.workers(context).stream(),
                        IntegrationParts.workers(context).stream(),
                        SearchParts.workers(context).stream())
                .flatMap(workers -> workers)
                .toList();
        return CodeBlock.of(
                "$T workers = $T.of(\n$S,\nobserved,\n$T.of(\n$>$>$L$<$<))",
                Tenon.WORKERS,
                Tenon.WORKERS,
                context.name(),
                Tenon.VECTOR,
                CodeBlock.join(all, ",\n"));
    }

    /** How the module runs them. */
    static void addTo(TypeSpec.Builder module, TypeName health) {
        module.addMethod(MethodSpec.methodBuilder("workers")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What hands messages to their handlers. It runs while the module does.\n")
                        .returns(Tenon.WORKERS)
                        .addStatement("return workers")
                        .build())
                .addMethod(override("start").addStatement("workers.start()").build())
                .addMethod(override("stop")
                        .addException(ClassName.get(Exception.class))
                        .returns(ParameterizedTypeName.get(Tenon.SEQ, ClassName.get(String.class)))
                        .addParameter(GRACE, "grace")
                        .addStatement("return workers.stop(grace)")
                        .build())
                .addMethod(override("health")
                        .returns(health)
                        .addStatement("return health.appendAll(workers.health())")
                        .build());
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Layout.visibility(true));
    }
}
