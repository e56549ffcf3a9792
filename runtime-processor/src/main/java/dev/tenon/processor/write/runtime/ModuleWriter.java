package dev.tenon.processor.write.runtime;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogModule}. */
public final class ModuleWriter {

    private static final ClassName STARTUP = ClassName.get("dev.tenon.runtime", "Startup");

    private final ContextModel context;
    private final ClassName name;
    private final ClassName parts;
    private final ClassName runtime;

    private ModuleWriter(ContextModel context) {
        this.context = context;
        this.name = context.sibling("", "Module");
        this.parts = name.nestedClass("Parts");
        this.runtime = context.sibling("", "Runtime");
    }

    /** The module of a context. */
    public static Source write(ContextModel context) {
        return new ModuleWriter(context).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "Builds the runtime of {@link $T}: everything is in memory, except what {@link $L} are"
                                + " given.\n",
                        context.type(),
                        parts.simpleName())
                .addField(runtime, "runtime", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(runtime, "runtime")
                        .addStatement("this.runtime = runtime")
                        .build())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Everything in memory.\n")
                        .returns(name)
                        .addStatement("return create(parts -> parts)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("""
                            What {@code configure} sets, and in memory what it does not.

                            @throws $T when the parts do not fit together
                            """, Tenon.STARTUP_EXCEPTION)
                        .returns(name)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), parts), "configure")
                        .addStatement("return configure.apply(new $T()).build()", parts)
                        .build())
                .addMethod(MethodSpec.methodBuilder("runtime")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What effects of the context run in.\n")
                        .returns(runtime)
                        .addStatement("return runtime")
                        .build())
                .addType(parts())
                .addType(environment("Live", runtime, "Store", true))
                .addType(environment("InTransaction", context.sibling("", "Tx"), "StoreTx", false));
        if (Environments.hidesTypes(context)) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        return Source.of(name, type, Environments.origins(context));
    }

    private TypeSpec parts() {
        TypeSpec.Builder type = TypeSpec.classBuilder(parts)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What a runtime is made of. For use by one thread.\n")
                .addField(FieldSpec.builder(Tenon.PLATFORM, "platform", Modifier.PRIVATE)
                        .initializer("$T.live()", Tenon.PLATFORM)
                        .build());
        for (EntityModel entity : context.entities()) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    ClassName.get(Function.class), Tenon.MEMORY_DATABASE, portOf(entity)),
                            store(entity),
                            Modifier.PRIVATE)
                    .initializer("$T::in", entity.sibling("InMemory", "Store"))
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("platform")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Where time, ids, randomness and threads come from; the JVM unless set.\n")
                        .returns(parts)
                        .addParameter(Tenon.PLATFORM, "platform")
                        .addStatement("this.platform = platform")
                        .addStatement("return this")
                        .build());
        context.entities().forEach(entity -> type.addMethod(setter(entity)));
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(EntityModel entity) {
        return MethodSpec.methodBuilder(store(entity))
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("The store of {@link $T}; in memory unless set.\n", entity.type())
                .returns(parts)
                .addParameter(portOf(entity), store(entity))
                .addStatement("this.$L = memory -> $L", store(entity), store(entity))
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PRIVATE)
                .returns(name)
                .addStatement("$T memory = new $T(platform)", Tenon.MEMORY_DATABASE, Tenon.MEMORY_DATABASE)
                .addStatement("$T startup = new $T($S)", STARTUP, STARTUP, context.name());
        for (EntityModel entity : context.entities()) {
            method.addStatement(
                    "$T $L = startup.port($S, $L.apply(memory))",
                    portOf(entity),
                    port(entity),
                    store(entity),
                    store(entity));
        }
        ClassName tx = context.sibling("", "Tx");
        method.addStatement(
                "$T transactor = new $T<>(startup.transactions(memory), platform, $L)",
                ParameterizedTypeName.get(Tenon.TRANSACTOR, tx),
                Tenon.TRANSACTOR,
                CodeBlock.of(
                        "transaction -> new InTransaction($L)",
                        CodeBlock.join(ports("platform", ".in(transaction)", ""), ", ")));
        return method.addStatement(
                        "return new $T(new Live($L))",
                        name,
                        CodeBlock.join(ports("platform", ".reads()", "transactor"), ", "))
                .build();
    }

    private List<CodeBlock> ports(String first, String suffix, String last) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of(first));
        context.entities().forEach(entity -> arguments.add(CodeBlock.of("$L$L", port(entity), suffix)));
        if (!last.isEmpty()) {
            arguments.add(CodeBlock.of(last));
        }
        return arguments;
    }

    private TypeSpec environment(String simpleName, ClassName environment, String suffix, boolean transacts) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(Tenon.PLATFORM, "platform");
        for (EntityModel entity : context.entities()) {
            components.addParameter(ParameterSpec.builder(entity.sibling("", suffix), context.accessor(entity))
                    .build());
        }
        if (transacts) {
            components.addParameter(
                    ParameterizedTypeName.get(Tenon.TRANSACTOR, context.sibling("", "Tx")), context.transactor());
        }
        return TypeSpec.recordBuilder(simpleName)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .addSuperinterface(environment)
                .build();
    }

    private static String store(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Store");
    }

    private static String port(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Port");
    }

    private static TypeName portOf(EntityModel entity) {
        return ParameterizedTypeName.get(
                Tenon.TRANSACTIONAL_PORT, entity.sibling("", "Store"), entity.sibling("", "StoreTx"));
    }
}
