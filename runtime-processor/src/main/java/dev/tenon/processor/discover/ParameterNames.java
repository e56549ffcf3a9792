package dev.tenon.processor.discover;

import dev.tenon.processor.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What the parameters of a method are called. A class file that was compiled without {@code -parameters} does not say, and
 * the compiler makes up {@code arg0, arg1}; their types say more.
 */
final class ParameterNames {

    private ParameterNames() {}

    /** {@code send(String, String)} gives {@code string1, string2}; {@code find(LetterId)} gives {@code letterId}. */
    static List<String> of(ExecutableElement method, List<? extends TypeMirror> types) {
        List<String> declared = method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        if (!declared.equals(numbered(declared.size()))) {
            return declared;
        }
        List<String> byType = types.stream().map(ParameterNames::ofType).toList();
        List<String> distinct = IntStream.range(0, byType.size())
                .mapToObj(i -> isAlone(byType.get(i), byType) ? byType.get(i) : byType.get(i) + number(i, byType))
                .toList();
        return distinct.stream().distinct().count() == distinct.size() ? distinct : declared;
    }

    private static List<String> numbered(int size) {
        return Stream.iterate(0, i -> i < size, i -> i + 1).map(i -> "arg" + i).toList();
    }

    private static boolean isAlone(String name, List<String> names) {
        return names.stream().filter(name::equals).count() == 1;
    }

    private static long number(int index, List<String> names) {
        return 1
                + names.subList(0, index).stream()
                        .filter(names.get(index)::equals)
                        .count();
    }

    private static String ofType(TypeMirror type) {
        String name = switch (type) {
            case ArrayType array -> ofType(array.getComponentType()) + "s";
            case DeclaredType declared ->
                Names.decapitalize(
                        ((TypeElement) declared.asElement()).getSimpleName().toString());
            default -> type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "value";
        };
        return SourceVersion.isKeyword(name) ? name + "Value" : name;
    }
}
