package dev.tenon.processor.write.capability;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code NotifierPolicies}: what guards the calls of an interface, once for each runtime. */
public final class PoliciesWriter {

    private static final ClassName POLICY = ClassName.get("dev.tenon.effect", "Policy");
    private static final ClassName SCHEDULE = ClassName.get("dev.tenon.effect", "Schedule");
    private static final ClassName RETRY_AFTER = Tenon.client("RetryAfter");
    private static final String STATEFUL = "dev.tenon.policy";

    private final CapabilityModel capability;

    private PoliciesWriter(CapabilityModel capability) {
        this.capability = capability;
    }

    /** {@code NotifierPolicies}. */
    public static ClassName nameOf(ContextModel context, CapabilityModel capability) {
        return ClassName.get(context.type().packageName(), capability.name() + "Policies");
    }

    /** The policies of a module that has any. */
    public static Source write(ContextModel context, CapabilityModel capability) {
        PoliciesWriter writer = new PoliciesWriter(capability);
        ClassName name = nameOf(context, capability);
        TypeSpec.Builder type =
                Layout.holder(name.simpleName(), capability.isPublic()).addJavadoc("""
                    What guards the calls of {@link $T}. One for each runtime: circuit breakers, bulkheads and rate limiters
                    count in it.
                    """, capability.type());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Layout.visibility(capability.isPublic()))
                .addJavadoc("Policies that have seen no call yet.\n");
        List<MethodSpec> accessors = new ArrayList<>();
        for (CallModel call : capability.guarded()) {
            String field = capability.distinctName(call);
            type.addField(typeOf(call), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$L = $L", field, writer.policy(call));
            accessors.add(MethodSpec.methodBuilder(field)
                    .addJavadoc("What guards {@link $T#$L}.\n", capability.type(), call.name())
                    .returns(typeOf(call))
                    .addStatement("return $L", field)
                    .build());
        }
        type.addMethod(constructor.build()).addMethods(accessors);
        return Source.of(
                name, type, List.of(context.place().type(), capability.type().canonicalName()));
    }

    private static TypeName typeOf(CallModel call) {
        boolean waits = call.policies().stream().anyMatch(PolicyModel::waits);
        ClassName needed = waits ? Tenon.HAS_FIBERS : call.asksTheTime() ? Tenon.HAS_PLATFORM : Tenon.OBJECT;
        return ParameterizedTypeName.get(POLICY, needed);
    }

    private CodeBlock policy(CallModel call) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < call.policies().size(); i++) {
            CodeBlock policy = policy(call, call.policies().get(i));
            code.add(i == 0 ? "$L" : "\n.around($L)", policy);
        }
        return code.build();
    }

    private CodeBlock policy(CallModel call, PolicyModel policy) {
        String name = capability.nameOf(call);
        return switch (policy) {
            case PolicyModel.Retry retry ->
                capability.isClient()
                        ? CodeBlock.of("$T.retry($T.honoured($L))", POLICY, RETRY_AFTER, schedule(retry))
                        : CodeBlock.of("$T.retry($L)", POLICY, schedule(retry));
            case PolicyModel.Bulkhead bulkhead ->
                CodeBlock.of("$T.of($S, $L)", stateful("Bulkhead"), name, bulkhead.calls());
            case PolicyModel.RateLimit limit ->
                CodeBlock.of(
                        "$T.of($S, $L, $L)",
                        stateful("RateLimiter"),
                        name,
                        limit.permits(),
                        Layout.duration(limit.per().orZero()));
            case PolicyModel.CircuitBreaker breaker ->
                CodeBlock.of(
                        "$T.of($S, $L, $L)",
                        stateful("CircuitBreaker"),
                        name,
                        breaker.failureThreshold(),
                        Layout.duration(breaker.recovery().orZero()));
            case PolicyModel.Timeout timeout ->
                CodeBlock.of(
                        "$T.timeout($L)",
                        POLICY,
                        Layout.duration(timeout.limit().orZero()));
        };
    }

    /** In the words of the user, who reads it. */
    private static CodeBlock schedule(PolicyModel.Retry retry) {
        CodeBlock delay = Layout.duration(retry.delay().orZero());
        CodeBlock waits = retry.backoff() == 1
                ? CodeBlock.of("$T.spaced($L)", SCHEDULE, delay)
                : CodeBlock.of("$T.exponential($L, $L)", SCHEDULE, delay, retry.backoff());
        CodeBlock varied = retry.jitter() == 0 ? waits : CodeBlock.of("$L\n.jittered($L)", waits, retry.jitter());
        return CodeBlock.of(
                "$L\n.upTo($L)\n.whileFailure($T::mayPass)", varied, retry.maxAttempts() - 1, Tenon.FAILURE);
    }

    /** In the greatest unit that it is a whole number of. */
    private static ClassName stateful(String name) {
        return ClassName.get(STATEFUL, name);
    }
}
