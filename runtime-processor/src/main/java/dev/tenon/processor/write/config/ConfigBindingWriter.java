package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogConfigBinding}: each component as a call of what reads it. */
public final class ConfigBindingWriter {

    private final ConfigModel config;
    private final ClassName name;
    private final boolean isPublic;
    private final Map<ClassName, String> methods = new LinkedHashMap<>();

    private ConfigBindingWriter(ConfigModel config) {
        this.config = config;
        this.name = config.binding();
        this.isPublic = config.root().record().isPublic();
        for (ConfigSectionModel section : config.sections()) {
            List<String> taken = new ArrayList<>(methods.values());
            taken.addAll(List.of("read", "reloaded"));
            methods.put(section.type(), Names.variable(section.type().simpleName(), taken.toArray(String[]::new)));
        }
    }

    /** The binding, and the validators of the records that have rules. */
    public static List<Source> write(ConfigModel config) {
        List<Source> sources = new ArrayList<>();
        sources.add(new ConfigBindingWriter(config).write());
        config.sections().stream()
                .filter(ConfigSectionModel::hasRules)
                .map(ValidatorWriter::write)
                .forEach(sources::add);
        return sources;
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), isPublic)
                .addJavadoc(
                        "Reads {@link $T} from a configuration, below {@code $L}.\n", config.type(), config.prefix())
                .addField(type())
                .addMethod(Layout.noInstances())
                .addMethod(read());
        config.sections().forEach(section -> type.addMethod(section(section)));
        config.sections().stream().filter(config::isReloadable).forEach(section -> type.addMethod(reloaded(section)));
        return Source.of(name, type, List.of(config.place().type()));
    }

    private FieldSpec type() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.CONFIG_TYPE, config.type()),
                        "TYPE",
                        isPublic
                                ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL}
                                : new Modifier[] {Modifier.STATIC, Modifier.FINAL})
                .addJavadoc("Its keys and how they are read.\n")
                .initializer(
                        "new $T<>(\n$>$>$S, $S, $T::$L, $L)$<$<",
                        Tenon.CONFIG_TYPE,
                        String.join(".", config.type().simpleNames()),
                        config.prefix(),
                        name,
                        methods.get(config.type()),
                        config.isReloadable(config.root())
                                ? CodeBlock.of("$T::reloaded", name)
                                : CodeBlock.of("(current, loaded) -> current"))
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Layout.visibleStatic(isPublic))
                .addJavadoc("""
                    What {@code source} has.

                    @throws $T with everything that is wrong
                    """, Tenon.CONFIG_EXCEPTION)
                .returns(config.type())
                .addParameter(Tenon.CONFIG_SOURCE, "source")
                .addStatement("return TYPE.read(source)")
                .build();
    }

    private MethodSpec section(ConfigSectionModel section) {
        List<CodeBlock> components =
                section.components().stream().map(this::component).toList();
        CodeBlock made = CodeBlock.of("() -> new $T($L)", section.type(), onLines(components));
        return MethodSpec.methodBuilder(Objects.requireNonNull(methods.get(section.type())))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(section.type())
                .addParameter(Tenon.CONFIG_READER, "in")
                .addStatement(
                        "return in.record($L)",
                        section.hasRules()
                                ? CodeBlock.of("\n$L,\n$T::validate", made, ValidatorWriter.nameOf(section))
                                : CodeBlock.of("\n$L", made))
                .build();
    }

    private static CodeBlock onLines(List<CodeBlock> arguments) {
        return arguments.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(arguments, ",\n"));
    }

    private CodeBlock component(ConfigComponentModel component) {
        return switch (component.shape()) {
            case ConfigShape.Section section ->
                CodeBlock.of("in.section($S, $T::$L)", component.word(), name, methods.get(section.type()));
            case ConfigShape.Optional(ConfigShape.Section section) ->
                CodeBlock.of("in.optionalSection($S, $T::$L)", component.word(), name, methods.get(section.type()));
            case ConfigShape.Optional optional -> call("optional", component, optional.item());
            case ConfigShape.Many many ->
                CodeBlock.of("$L$L", call("items", component, many.item()), Containers.fromSeq(many.container()));
            case ConfigShape.Named named ->
                CodeBlock.of("$L$L", call("entries", component, named.item()), Containers.fromMap(named.container()));
            default -> call("value", component, component.shape());
        };
    }

    private static CodeBlock call(String method, ConfigComponentModel component, ConfigShape shape) {
        return component
                .defaultText()
                .map(text -> CodeBlock.of("in.$L($S, $L, $S)", method, component.word(), form(shape), text))
                .orElseGet(() -> CodeBlock.of("in.$L($S, $L)", method, component.word(), form(shape)));
    }

    private static CodeBlock form(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> CodeBlock.of("$T.$L", Tenon.TEXT_FORM, value.form());
            case ConfigShape.Enumeration enumeration ->
                CodeBlock.of("$T.oneOf($T.values())", Tenon.TEXT_FORM, enumeration.type());
            case ConfigShape.Id id ->
                CodeBlock.of("$T.id($S, $T::parse)", Tenon.TEXT_FORM, id.type().simpleName(), id.type());
            case ConfigShape.Secret secret -> CodeBlock.of("$T.secret($L)", Tenon.TEXT_FORM, form(secret.item()));
            default -> CodeBlock.of("$T.TEXT", Tenon.TEXT_FORM); // Of what is an error anyway.
        };
    }

    /** What is read at the start stays what it was then. */
    private MethodSpec reloaded(ConfigSectionModel section) {
        List<CodeBlock> components =
                section.components().stream().map(this::reloaded).toList();
        return MethodSpec.methodBuilder("reloaded")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(section.type())
                .addParameter(section.type(), "current")
                .addParameter(section.type(), "loaded")
                .addStatement("return new $T($L)", section.type(), Layout.outerArguments(components))
                .build();
    }

    private CodeBlock reloaded(ConfigComponentModel component) {
        if (component.isReloadable()) {
            return CodeBlock.of("loaded.$L()", component.name());
        }
        return component.shape() instanceof ConfigShape.Section inner
                        && config.section(inner.type())
                                .map(config::isReloadable)
                                .orElse(false)
                ? CodeBlock.of("reloaded(current.$L(), loaded.$L())", component.name(), component.name())
                : CodeBlock.of("current.$L()", component.name());
    }
}
