package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How generated code is laid out: as the house's own. */
public final class Layout {

    private static final int LINE = 100;

    private Layout() {}

    /** Arguments on one line, or one on each when there are many. */
    public static CodeBlock arguments(List<CodeBlock> arguments) {
        CodeBlock inline = CodeBlock.join(arguments, ", ");
        if (inline.toString().length() <= LINE - 20 && arguments.size() < 5) {
            return inline;
        }
        return CodeBlock.builder()
                .add("\n$>$>")
                .add(CodeBlock.join(arguments, ",\n"))
                .add("$<$<")
                .build();
    }

    /** A final class that nobody makes an instance of. */
    public static TypeSpec.Builder holder(String name, boolean isPublic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type;
    }

    /** The private constructor of a {@link #holder}. */
    public static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** {@code public} or nothing. */
    public static Modifier[] visibility(boolean isPublic) {
        return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** Visibility and {@code static}. */
    public static Modifier[] visibleStatic(boolean isPublic) {
        return isPublic ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC} : new Modifier[] {Modifier.STATIC};
    }
}
