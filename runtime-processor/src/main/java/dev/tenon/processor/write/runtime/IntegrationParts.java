package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.message.PublisherWriter;
import dev.tenon.processor.write.message.SubscriptionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** What the integration events of a context add to {@code CatalogModule}: a transport, and workers beside those of its own messages. */
final class IntegrationParts {

    private static final TypeName SUPPLIER =
            ParameterizedTypeName.get(ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(Tenon.EVENT_TRANSPORT));

    private IntegrationParts() {}

    /** The part, which has no default: it has to be one with that of other contexts. */
    static List<FieldSpec> fields(ContextModel context) {
        return isNeeded(context)
                ? List.of(FieldSpec.builder(
                                ParameterizedTypeName.get(Tenon.OPTION, SUPPLIER), "transport", Modifier.PRIVATE)
                        .initializer("$T.none()", Tenon.OPTION)
                        .build())
                : List.of();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return isNeeded(context)
                ? List.of(MethodSpec.methodBuilder("transport")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What brings events from context to context: the same for all of them. It has no"
                                + " default.\n")
                        .returns(parts)
                        .addParameter(Tenon.EVENT_TRANSPORT, "transport")
                        .addStatement("this.transport = $T.some(() -> transport)", Tenon.OPTION)
                        .addStatement("return this")
                        .build())
                : List.of();
    }

    /** The statements that find the transport. */
    static List<CodeBlock> require(ContextModel context) {
        return isNeeded(context)
                ? List.of(CodeBlock.of(
                        "$T transportPart = startup.require($S, $S, transport)",
                        SUPPLIER,
                        "transport",
                        Tenon.EVENT_TRANSPORT.simpleName()))
                : List.of();
    }

    /** What makes the workers: what comes in goes last, so that nothing is received before it can be handled. */
    static List<CodeBlock> workers(ContextModel context) {
        IntegrationModel integration = context.messages().integration();
        List<CodeBlock> workers = new ArrayList<>();
        for (TopicModel topic : integration.topics()) {
            workers.add(CodeBlock.of(
                    "$T.workers(observed, log.get(), transportPart.get())", PublisherWriter.nameOf(context, topic)));
        }
        for (TopicModel topic : integration.received()) {
            workers.add(CodeBlock.of(
                    "$T.workers(observed, log.get(), transactor, live)", SubscriptionWriter.nameOf(context, topic)));
        }
        for (TopicModel topic : integration.received()) {
            workers.add(CodeBlock.of(
                    "$T.of($T.inbox(log.get(), transactor, transportPart.get()))",
                    Tenon.VECTOR,
                    SubscriptionWriter.nameOf(context, topic)));
        }
        return workers;
    }

    /** Whether the context has to do with others. */
    static boolean isNeeded(ContextModel context) {
        return !context.messages().integration().isEmpty();
    }
}
