package dev.tenon.processor.write.dispatch;

import dev.tenon.processor.model.AccessPolicyModel;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one dispatch, in the order in which they are made: who may, whether it is valid, how often, and then the handler
 * with what is around it. Only those that are declared.
 */
public final class DispatchSteps {

    /** What fits behind the names of a request and its handler. */
    private static final int LINE = 50;

    private static final ClassName VALID = ClassName.get("dev.tenon.validation", "Valid");

    private final ContextModel context;
    private final HandlerModel handler;
    private final RequestModel request;
    private final StepsModel declared;
    private final String variable;

    /** A step before the handler, and what its value is called. */
    private record Step(CodeBlock code, String yields) {}

    /** The steps of a handler that can be called. */
    public DispatchSteps(ContextModel context, HandlerModel handler) {
        this.context = context;
        this.handler = handler;
        this.request = handler.request().orElseThrow();
        this.declared = handler.steps();
        this.variable = request.isCommand() ? "command" : "query";
    }

    /** What the request is called. */
    String variable() {
        return variable;
    }

    /** The policy that is asked, if there is one that can be. */
    Optional<AccessPolicyModel> policy() {
        return declared.decision()
                .policy()
                .flatMap(named -> context.gate().policy(named.name()))
                .filter(policy -> policy.admits(request));
    }

    /** What can be decided before the request is read, if not all may. */
    public Optional<CodeBlock> admission() {
        return policy().map(policy -> policy.taken().isPresent()
                ? CodeBlock.of("$T.known($S)", Tenon.ACCESS, policy.method())
                : asked(policy, ""));
    }

    /** Whether the key comes beside the command. */
    public boolean hasKeyBeside() {
        return idempotency().filter(found -> found.key().isEmpty()).isPresent();
    }

    Optional<StepsModel.Idempotency> idempotency() {
        return declared.idempotency()
                .filter(found -> context.gate().isIdempotent()
                        && handler.environment() == Environment.TX
                        && handler.canBeKept()
                        && (found.key().isEmpty() || keyComponent(found.key()).isPresent()));
    }

    private Optional<ComponentModel> keyComponent(String name) {
        return request.record().components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    private boolean isLimited() {
        return declared.limit().isPresent();
    }

    private boolean isAudited() {
        return declared.audit().isPresent() && context.gate().isAudited() && handler.environment() == Environment.TX;
    }

    private boolean isCached() {
        return declared.caching().isPresent() && !request.isCommand();
    }

    private List<ClassName> invalidated() {
        return context.gate().remembers() && request.isCommand()
                ? declared.invalidation().map(StepsModel.Invalidation::queries).orElse(List.of())
                : List.of();
    }

    /** What whoever dispatches must have. */
    TypeName[] bounds() {
        List<TypeName> bounds = new ArrayList<>();
        if (handler.environment() == Environment.RUNTIME) {
            bounds.add(context.sibling("", "Runtime"));
            return bounds.toArray(TypeName[]::new);
        }
        boolean isQuery = handler.environment() != Environment.TX;
        boolean asks = policy().map(AccessPolicyModel::asks).orElse(false);
        if (isQuery || asks) {
            bounds.add(context.sibling("", "Reads"));
        } else if (isLimited() || !invalidated().isEmpty()) {
            bounds.add(context.sibling("Has", "Requests"));
        }
        if (request.record().rules().isTimed() && !isQuery && !asks) {
            bounds.add(Tenon.HAS_PLATFORM);
        }
        if (!isQuery || declared.isSnapshot()) {
            bounds.add(context.sibling("Has", "Transactions"));
        }
        return bounds.toArray(TypeName[]::new);
    }

    /** In words, for people. */
    String described(boolean withKey) {
        List<String> before = new ArrayList<>();
        policy().ifPresent(policy -> before.add("asking " + policy.method()));
        if (request.hasRules()) {
            before.add("checking its rules");
        }
        declared.limit().ifPresent(limit -> before.add("counting it"));
        StringBuilder text = new StringBuilder();
        if (!before.isEmpty()) {
            text.append(", after ").append(joined(before));
        }
        if (idempotency().isPresent() && (withKey || !hasKeyBeside())) {
            text.append(", once for each key");
        }
        if (handler.environment() == Environment.TX) {
            text.append(handler.isSerializable() ? ", in one serializable transaction" : ", in one transaction");
        }
        if (declared.isSnapshot()) {
            text.append(", in one snapshot");
        }
        if (isAudited()) {
            text.append(", written down");
        }
        if (isCached()) {
            text.append(", or gives what it answered before");
        }
        return text.length() < LINE ? text.toString() : text.toString().replaceFirst(", ", ",\n");
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** All of it, as a statement. */
    CodeBlock body(boolean withKey, String span) {
        List<Step> steps = steps();
        if (steps.isEmpty()) {
            return CodeBlock.of(
                    "return $T.suspend(() -> $L).span($S, $L);\n",
                    Tenon.EFF,
                    handled(variable, withKey),
                    span,
                    variable);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("return $L\n$>$>", steps.getFirst().code());
        steps.stream().skip(1).forEach(step -> code.add(".then($L)\n", step.code()));
        Step last = steps.getLast();
        String taken = last.yields().equals("valid") ? "valid" : variable;
        return code.add(last(last, taken, withKey))
                .add("\n.span($S, $L);\n$<$<", span, variable)
                .build();
    }

    private CodeBlock last(Step last, String taken, boolean withKey) {
        return isPlain() && last.yields().equals("valid")
                ? CodeBlock.of(".flatMap($T::$L)", handler.holder(), handler.method())
                : CodeBlock.of(".flatMap($L -> $L)", last.yields(), handled(taken, withKey));
    }

    /** Whether nothing is around the handler. */
    private boolean isPlain() {
        return handler.environment() != Environment.TX
                && !isCached()
                && !declared.isSnapshot()
                && invalidated().isEmpty();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        policy().ifPresent(policy -> steps.add(new Step(asked(policy, variable), "granted")));
        if (request.hasRules()) {
            steps.add(new Step(
                    CodeBlock.of("$T.require($L, $T::validate)", VALID, variable, ValidatorWriter.nameOf(request)),
                    "valid"));
        }
        declared.limit()
                .filter(limit -> context.gate().remembers())
                .ifPresent(limit -> steps.add(new Step(
                        CodeBlock.of(
                                "$T.limited($L, $S)",
                                Tenon.REQUEST_STATE,
                                accessor("Requests", "Requests"),
                                limit.name()),
                        "counted")));
        return steps;
    }

    /** The decision of a policy on what {@code sent} names. */
    static CodeBlock asked(AccessPolicyModel policy, String sent) {
        CodeBlock question = policy.taken().isPresent()
                ? CodeBlock.of("caller -> $T.$L(caller, $L)", policy.holder(), policy.method(), sent)
                : CodeBlock.of("$T::$L", policy.holder(), policy.method());
        return CodeBlock.of(
                "$T.$L($S, $L)", Tenon.ACCESS, policy.asks() ? "ask" : "require", policy.method(), question);
    }

    private CodeBlock accessor(String capability, String what) {
        return CodeBlock.of("$T::$L", context.sibling("Has", capability), context.accessor(what));
    }

    private CodeBlock handled(String taken, boolean withKey) {
        CodeBlock call = CodeBlock.of("$T.$L($L)", handler.holder(), handler.method(), taken);
        CodeBlock around =
                handler.environment() == Environment.TX ? transacted(call, taken, withKey) : read(call, taken);
        List<ClassName> queries = invalidated();
        return queries.isEmpty()
                ? around
                : CodeBlock.of(
                        "$T.invalidating(\n$>$>$L,\n$L,\n$L)$<$<",
                        Tenon.REQUEST_STATE,
                        accessor("Requests", "Requests"),
                        around,
                        queries.stream()
                                .map(query -> CodeBlock.of("$T.class", query))
                                .collect(CodeBlock.joining(", ")));
    }

    private CodeBlock read(CodeBlock call, String taken) {
        CodeBlock read =
                declared.isSnapshot() ? CodeBlock.of("$T.snapshot($L)", context.sibling("", "Tx"), call) : call;
        return isCached() && context.gate().remembers()
                ? CodeBlock.of(
                        "$T.cached($L, $L, () -> $L)",
                        Tenon.REQUEST_STATE,
                        accessor("Requests", "Requests"),
                        taken,
                        read)
                : read;
    }

    private CodeBlock transacted(CodeBlock call, String taken, boolean withKey) {
        CodeBlock done = call;
        if (isAudited()) {
            done = CodeBlock.of(
                    "$T.recorded($L, $S, $L)",
                    Tenon.AUDIT_TRAIL,
                    accessor("AuditTx", "AuditTrail"),
                    request.name(),
                    done);
        }
        boolean isOnce = idempotency().isPresent() && (withKey || !hasKeyBeside());
        if (isOnce && declared.retries().isPresent()) {
            return once(CodeBlock.of("done -> $L,\n", transaction(CodeBlock.of("done"))), done, taken);
        }
        return transaction(isOnce ? once(CodeBlock.of(""), done, taken) : done);
    }

    /**
     * What is done once for each key.
     *
     * @param transaction makes the transaction in which it is done, where it is not around it
     */
    private CodeBlock once(CodeBlock transaction, CodeBlock done, String taken) {
        return CodeBlock.of(
                "$L.once(\n$>$>$L$L,\n$L,\n$L,\n$L)$<$<",
                constantOf(request),
                transaction,
                accessor("Idempotency", "Idempotency"),
                key(idempotency().orElseThrow(), taken),
                taken,
                done);
    }

    private CodeBlock transaction(CodeBlock done) {
        ClassName tx = context.sibling("", "Tx");
        if (declared.retries().isPresent()) {
            return CodeBlock.of(
                    "$T.transact($T.$L, $L, $L)",
                    tx,
                    Tenon.ISOLATION,
                    handler.isSerializable() ? "SERIALIZABLE" : "SNAPSHOT",
                    declared.retries().get(),
                    done);
        }
        return handler.isSerializable()
                ? CodeBlock.of("$T.transact($T.SERIALIZABLE, $L)", tx, Tenon.ISOLATION, done)
                : CodeBlock.of("$T.transact($L)", tx, done);
    }

    private CodeBlock key(StepsModel.Idempotency declaredKey, String taken) {
        if (declaredKey.key().isEmpty()) {
            return CodeBlock.of("key.value()");
        }
        boolean isText = keyComponent(declaredKey.key())
                .filter(component ->
                        component.shape() instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.TEXT)
                .isPresent();
        return CodeBlock.of(isText ? "$L.$L()" : "$L.$L().toString()", taken, declaredKey.key());
    }

    /** {@code ADD_BOOK}. */
    static String constantOf(RequestModel request) {
        return Names.constant(String.join("", request.record().type().simpleNames()));
    }
}
