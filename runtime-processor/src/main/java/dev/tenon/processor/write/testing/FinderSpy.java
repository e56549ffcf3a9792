package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What a spy has for one lookup: its calls, typed, and a stub. */
final class FinderSpy {

    private FinderSpy() {}

    /** The lookup, recorded. */
    static MethodSpec recorded(StoreModel.Finder finder) {
        CodeBlock arguments = CodeBlock.join(
                finder.parameters().stream()
                        .map(parameter -> CodeBlock.of("$L", parameter.name()))
                        .toList(),
                ", ");
        MethodSpec.Builder method = MethodSpec.methodBuilder(finder.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(finder.result());
        finder.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        boolean isHidden = finder.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("reads"));
        return method.addStatement(
                        "return call($S, () -> $L.$L($L), $L)",
                        finder.name(),
                        isHidden ? "this.reads" : "reads",
                        finder.name(),
                        arguments,
                        arguments)
                .build();
    }

    static void addTo(TypeSpec.Builder type, ClassName spy, StoreModel.Finder finder, boolean isPublic) {
        boolean isSingle = finder.parameters().size() == 1;
        ClassName record = spy.nestedClass(Names.capitalize(finder.name()) + "Call");
        TypeName call = isSingle ? finder.parameters().getFirst().type().box() : record;
        CodeBlock made = isSingle ? CodeBlock.of("argument(call)") : made(record, finder);
        type.addMethod(MethodSpec.methodBuilder(finder.name() + "Calls")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What {@code $L} was given.\n", finder.name())
                .returns(ParameterizedTypeName.get(Tenon.SEQ, call))
                .addStatement("return calls($S).map(call -> $L)", finder.name(), made)
                .build());
        type.addMethod(MethodSpec.methodBuilder("on" + Names.capitalize(finder.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("From now on {@code $L} answers this.\n", finder.name())
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                call,
                                finder.result().box()),
                        "answer")
                .addStatement("stub($S, call -> answer.apply($L))", finder.name(), made)
                .build());
        if (!isSingle) {
            type.addType(record(record, finder, isPublic));
        }
    }

    private static CodeBlock made(ClassName record, StoreModel.Finder finder) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < finder.parameters().size(); i++) {
            arguments.add(CodeBlock.of("argument(call, $L)", i));
        }
        return CodeBlock.of("new $T($L)", record, CodeBlock.join(arguments, ", "));
    }

    private static TypeSpec record(ClassName record, StoreModel.Finder finder, boolean isPublic) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        finder.parameters().forEach(parameter -> components.addParameter(parameter.type(), parameter.name()));
        return TypeSpec.recordBuilder(record)
                .addModifiers(Layout.visibility(isPublic))
                .addJavadoc("What {@code $L} was given.\n", finder.name())
                .recordConstructor(components.build())
                .build();
    }
}
