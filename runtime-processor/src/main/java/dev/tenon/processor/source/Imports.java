package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, ClassName> imported = new HashMap<>();
    private final Map<String, ClassName> importable = new TreeMap<>();
    private final Set<String> ofPackage = new HashSet<>();
    private final List<TypeSpec> around = new ArrayList<>();
    private final Set<String> variables = new HashSet<>();

    /** Those of a file that imports these classes. */
    Imports(String packageName, Collection<ClassName> imported) {
        this.packageName = packageName;
        imported.forEach(type -> this.imported.put(type.simpleName(), type));
    }

    /** The classes that were named and not imported, but could be. */
    List<ClassName> missing() {
        return importable.entrySet().stream()
                .filter(entry -> !ofPackage.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** From here on names stand in the body of a type. */
    void enter(TypeSpec type) {
        around.add(type);
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

    /** What a class is called here. */
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
        if (!type.packageName().isEmpty()) {
            importable.putIfAbsent(names.getFirst(), type.topLevelClassName());
        }
        return type.canonicalName();
    }

    /** The class that a simple name means here, if it means one. */
    private @Nullable ClassName meaning(String simpleName) {
        for (int i = around.size() - 1; i >= 0; i--) {
            if (around.get(i).hasType(simpleName)) {
                return enclosing(i).nestedClass(simpleName);
            }
        }
        if (!around.isEmpty() && around.getFirst().name().equals(simpleName)) {
            return enclosing(0);
        }
        return imported.get(simpleName);
    }

    private ClassName enclosing(int level) {
        ClassName name = ClassName.get(packageName, around.getFirst().name());
        for (TypeSpec inner : around.subList(1, level + 1)) {
            name = name.nestedClass(inner.name());
        }
        return name;
    }
}
