package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.WildcardTypeName;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The parts that every {@code CatalogModule} has: its platform, its memory, and where it runs. */
final class BasicParts {

    private static final ClassName STARTUP = ClassName.get("dev.tenon.runtime", "Startup");
    private static final ClassName DEPLOYMENT = ClassName.get("dev.tenon.runtime", "Deployment");

    private BasicParts() {}

    static List<FieldSpec> fields(ContextModel context) {
        return List.of(
                FieldSpec.builder(STARTUP, "startup", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T($S)", STARTUP, context.name())
                        .build(),
                FieldSpec.builder(Tenon.PLATFORM, "platform", Modifier.PRIVATE)
                        .initializer("$T.live()", Tenon.PLATFORM)
                        .build(),
                FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class), Tenon.PLATFORM, Tenon.MEMORY_DATABASE),
                                "memory",
                                Modifier.PRIVATE)
                        .initializer("$T::new", Tenon.MEMORY_DATABASE)
                        .build());
    }

    static List<MethodSpec> setters(ClassName parts) {
        return List.of(
                platform(parts),
                memory(parts),
                deployment(parts),
                acknowledge(parts),
                records(parts, "tracing", "Records a span for each effect"),
                records(parts, "metrics", "Counts and measures effects"));
    }

    private static MethodSpec platform(ClassName parts) {
        return MethodSpec.methodBuilder("platform")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where time, ids, randomness and threads come from; the JVM unless set.\n")
                .returns(parts)
                .addParameter(Tenon.PLATFORM, "platform")
                .addStatement("this.platform = platform")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec memory(ClassName parts) {
        return MethodSpec.methodBuilder("memory")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where all is kept that is in memory; what is there already is found. One of its own unless"
                        + " set.\n")
                .returns(parts)
                .addParameter(Tenon.MEMORY_DATABASE, "memory")
                .addStatement("this.memory = memory::on")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec deployment(ClassName parts) {
        return MethodSpec.methodBuilder("deployment")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where the context runs; {@link $T#current} unless set.\n", DEPLOYMENT)
                .returns(parts)
                .addParameter(DEPLOYMENT, "deployment")
                .addStatement("startup.deployment(deployment)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec acknowledge(ClassName parts) {
        return MethodSpec.methodBuilder("acknowledgeDevelopmentPart")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Admits a part that is for development only to production, on purpose.\n")
                .returns(parts)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
                        "part")
                .addStatement("startup.acknowledge(part)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec records(ClassName parts, String what, String about) {
        return MethodSpec.methodBuilder(what)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.\n",
                        about)
                .returns(parts)
                .addStatement("startup.$L()", what)
                .addStatement("return this")
                .build();
    }
}
