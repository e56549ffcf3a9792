package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code HasCatalogStore}, {@code HasCatalogStoreTx}, {@code HasCatalogTransactions} and {@code HasCatalogMessages}. */
public final class CapabilityWriter {

    private CapabilityWriter() {}

    /** The capability to open transactions. It needs no other type to be known. */
    public static Source transactions(ContextModel context) {
        ClassName name = context.sibling("Has", "Transactions");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The capability to open transactions of {@link $T}.\n", context.type())
                .addMethod(MethodSpec.methodBuilder(context.transactor())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Runs effects in transactions.\n")
                        .returns(ParameterizedTypeName.get(Tenon.TRANSACTOR, context.sibling("", "Tx")))
                        .build());
        return Source.of(name, type, List.of(context.place().type()));
    }

    /** The capabilities to read and to write the stores. */
    public static List<Source> stores(ContextModel context) {
        return List.of(store(context, "Store"), store(context, "StoreTx"));
    }

    private static Source store(ContextModel context, String suffix) {
        ClassName name = context.sibling("Has", suffix);
        boolean writes = suffix.equals("StoreTx");
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        writes
                                ? "The capability to read and write the stores of {@link $T}: only a transaction has"
                                        + " it.\n"
                                : "The capability to read the stores of {@link $T}.\n",
                        context.type());
        if (writes) {
            type.addSuperinterface(context.sibling("Has", "Store"));
        }
        for (EntityModel entity : context.entities()) {
            MethodSpec.Builder accessor = MethodSpec.methodBuilder(context.accessor(entity))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(entity.sibling("", suffix));
            if (writes) {
                accessor.addAnnotation(Override.class);
            } else {
                accessor.addJavadoc("The store of {@link $T}.\n", entity.type());
            }
            type.addMethod(accessor.build());
        }
        if (context.hidesTypes()) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        return Source.of(name, type, context.origins());
    }

    /** The capabilities to look at messages, and to send them; none for a context that sends none. */
    public static List<Source> messages(ContextModel context) {
        return context.messages().isEmpty()
                ? List.of()
                : List.of(messages(context, Tenon.MESSAGE_READS, false), messages(context, Tenon.MESSAGE_LOG_TX, true));
    }

    /** The capabilities to look at jobs, and to enqueue them; none for a context that has none. */
    public static List<Source> jobs(ContextModel context) {
        return context.messages().hasJobs()
                ? List.of(jobs(context, Tenon.JOB_READS, false), jobs(context, Tenon.JOBS_TX, true))
                : List.of();
    }

    /** What dispatch needs: what it remembers, the keys of commands, what they did; as far as the context declares it. */
    public static List<Source> gate(ContextModel context) {
        List<Source> sources = new ArrayList<>();
        if (context.gate().remembers()) {
            sources.add(single(
                    context,
                    "Requests",
                    Tenon.REQUEST_STATE,
                    "remember something from one request to the next",
                    "What is remembered"));
        }
        if (context.gate().isIdempotent()) {
            sources.add(single(
                    context,
                    "Idempotency",
                    Tenon.IDEMPOTENCY_STORE_TX,
                    "do commands once for each key: only a transaction has it",
                    "Which commands were done"));
        }
        if (context.gate().isAudited()) {
            sources.addAll(audit(context));
        }
        return sources;
    }

    private static Source single(ContextModel context, String suffix, ClassName port, String what, String about) {
        ClassName name = context.sibling("Has", suffix);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The capability of {@link $T} to $L.\n", context.type(), what)
                .addMethod(MethodSpec.methodBuilder(context.accessor(suffix))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("$L.\n", about)
                        .returns(port)
                        .build());
        return Source.of(name, type, List.of(context.place().type()));
    }

    private static List<Source> audit(ContextModel context) {
        ClassName reads = context.sibling("Has", "Audit");
        TypeSpec.Builder reading = TypeSpec.interfaceBuilder(reads)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The capability to look at what commands of {@link $T} did.\n", context.type())
                .addMethod(MethodSpec.methodBuilder(context.accessor("Audit"))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("What commands did.\n")
                        .returns(Tenon.AUDIT_LOG)
                        .build());
        ClassName writes = context.sibling("Has", "AuditTx");
        TypeSpec.Builder writing = TypeSpec.interfaceBuilder(writes)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The capability to write down what commands of {@link $T} do: only a transaction has it.\n",
                        context.type())
                .addSuperinterface(reads)
                .addMethod(MethodSpec.methodBuilder(context.accessor("Audit"))
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(Tenon.AUDIT_LOG_TX)
                        .build())
                .addMethod(MethodSpec.methodBuilder(context.accessor("AuditTrail"))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("What this transaction has changed.\n")
                        .returns(Tenon.AUDIT_TRAIL)
                        .build());
        List<String> origins = List.of(context.place().type());
        return List.of(Source.of(reads, reading, origins), Source.of(writes, writing, origins));
    }

    private static Source jobs(ContextModel context, ClassName jobs, boolean writes) {
        ClassName name = context.sibling("Has", writes ? "JobsTx" : "Jobs");
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(context.jobsAccessor())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(jobs);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        writes
                                ? "The capability to enqueue jobs of {@link $T}: only a transaction has it.\n"
                                : "The capability to look at jobs of {@link $T}.\n",
                        context.type());
        if (writes) {
            type.addSuperinterface(context.sibling("Has", "Jobs"));
            accessor.addAnnotation(Override.class);
        } else {
            accessor.addJavadoc("The jobs.\n");
        }
        return Source.of(
                name, type.addMethod(accessor.build()), List.of(context.place().type()));
    }

    private static Source messages(ContextModel context, ClassName log, boolean writes) {
        ClassName name = context.sibling("Has", writes ? "MessagesTx" : "Messages");
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(context.messagesAccessor())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(log);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        writes
                                ? "The capability to send messages of {@link $T}: only a transaction has it.\n"
                                : "The capability to look at messages of {@link $T}.\n",
                        context.type());
        if (writes) {
            type.addSuperinterface(context.sibling("Has", "Messages")).addSuperinterface(Tenon.HAS_PLATFORM);
            accessor.addAnnotation(Override.class);
        } else {
            accessor.addJavadoc("The messages that wait for their handlers.\n");
        }
        return Source.of(
                name, type.addMethod(accessor.build()), List.of(context.place().type()));
    }
}
