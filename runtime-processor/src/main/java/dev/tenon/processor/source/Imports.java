package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What classes are called in a file. A name is the shortest that means the class where it stands; of those that could be imported under
 * one simple name, the first is.
 */
final class Imports {

    private final String packageName;
    private final Map<String, ClassName> importable = new TreeMap<>();
    private final Set<String> ofPackage = new HashSet<>();
    private final List<Scope> around = new ArrayList<>();
    private final Set<String> variables = new HashSet<>();

    /**
     * The body of a type.
     *
     * @param members the simple names of the types in it
     */
    private record Scope(ClassName type, Set<String> members) {}

    /** Those of a file in this package. */
    Imports(String packageName) {
        this.packageName = packageName;
    }

    /** The classes that are to be imported, by their simple names: of those with one name, that which was named first. */
    Map<String, ClassName> imported() {
        Map<String, ClassName> imported = new TreeMap<>(importable);
        imported.keySet().removeAll(ofPackage);
        return imported;
    }

    /** From here on names stand in the body of a type. */
    void enter(TypeSpec type) {
        enter(type.name(), type.types());
    }

    /** From here on names stand before the body of a type, where none can be of what is in it. */
    void enterHead(TypeSpec type) {
        enter(type.name(), List.of());
    }

    private void enter(String name, List<TypeSpec> types) {
        Set<String> members = new HashSet<>();
        for (TypeSpec member : types) {
            members.add(member.name());
        }
        around.add(new Scope(
                around.isEmpty()
                        ? ClassName.get(packageName, name)
                        : around.getLast().type().nestedClass(name),
                members));
    }

    void leave() {
        around.removeLast();
    }

    /** From here on these names are type variables. */
    void declare(List<TypeVariableName> declared) {
        declared.forEach(variable -> variables.add(variable.name()));
    }

    void forget(List<TypeVariableName> declared) {
        declared.forEach(variable -> variables.remove(variable.name()));
    }

    /** What a class is called here; null when that depends on whether it will be imported. */
    @Nullable
    String nameOf(ClassName type) {
        List<String> names = type.simpleNames();
        if (variables.contains(names.getFirst())) {
            return type.canonicalName();
        }
        boolean isTaken = false;
        for (ClassName part = type; part != null; part = part.enclosingClassName()) {
            ClassName meant = meaning(part.simpleName());
            isTaken = meant != null;
            if (part.equals(meant)) {
                int from = part.simpleNames().size() - 1;
                return String.join(".", names.subList(from, names.size()));
            }
        }
        if (isTaken) {
            return type.canonicalName();
        }
        if (type.packageName().equals(packageName)) {
            ofPackage.add(names.getFirst());
            return String.join(".", names);
        }
        if (type.packageName().isEmpty()) {
            return type.canonicalName();
        }
        importable.putIfAbsent(names.getFirst(), type.topLevelClassName());
        return null;
    }

    /** The class around here that a simple name means, if it means one. */
    private @Nullable ClassName meaning(String simpleName) {
        for (int i = around.size() - 1; i >= 0; i--) {
            Scope scope = around.get(i);
            if (scope.members().contains(simpleName)) {
                return scope.type().nestedClass(simpleName);
            }
        }
        return !around.isEmpty() && around.getFirst().type().simpleName().equals(simpleName)
                ? around.getFirst().type()
                : null;
    }
}
