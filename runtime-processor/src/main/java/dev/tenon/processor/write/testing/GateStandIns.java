package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the steps of dispatch have in a test runtime: those of production, where each write commits at once. */
final class GateStandIns {

    private GateStandIns() {}

    /** What the module is given. */
    static List<CodeBlock> parts(TestRuntimeModel runtime) {
        List<CodeBlock> parts = new ArrayList<>();
        if (runtime.isIdempotent()) {
            parts.add(CodeBlock.of(".idempotency($T.in(database))", Tenon.MEMORY_IDEMPOTENCY_STORE));
        }
        if (runtime.isAudited()) {
            parts.add(CodeBlock.of(".auditLog($T.in(database))", Tenon.MEMORY_AUDIT_LOG));
        }
        return parts;
    }

    /** What the environments ask for. */
    static List<MethodSpec> accessors(TestRuntimeModel runtime) {
        List<MethodSpec> accessors = new ArrayList<>();
        if (runtime.remembers()) {
            String requests = accessor(runtime, "Requests");
            accessors.add(override(requests, Tenon.REQUEST_STATE, CodeBlock.of("module.runtime().$L()", requests)));
        }
        if (runtime.isIdempotent()) {
            accessors.add(override(
                    accessor(runtime, "Idempotency"),
                    Tenon.IDEMPOTENCY_STORE_TX,
                    committing(runtime, "idempotency", accessor(runtime, "Idempotency"))));
        }
        if (runtime.isAudited()) {
            String audit = accessor(runtime, "Audit");
            accessors.add(override(audit, Tenon.AUDIT_LOG_TX, committing(runtime, "audit", audit)));
            accessors.add(override(
                    accessor(runtime, "AuditTrail"),
                    Tenon.AUDIT_TRAIL,
                    CodeBlock.of("new $T($L())", Tenon.AUDIT_TRAIL, audit)));
        }
        return accessors;
    }

    private static CodeBlock committing(TestRuntimeModel runtime, String kind, String accessor) {
        return CodeBlock.of(
                "$T.$L(committing($T::$L))",
                Tenon.testing("CommittingStore"),
                kind,
                ClassName.get(runtime.context().packageName(), runtime.context().simpleName() + "Tx"),
                accessor);
    }

    private static String accessor(TestRuntimeModel runtime, String what) {
        return Names.decapitalize(runtime.context().simpleName() + what);
    }

    private static MethodSpec override(String method, ClassName result, CodeBlock value) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement("return $L", value)
                .build();
    }
}
