package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The name of a class, of which the outer ones come first. Ordered by the qualified names. */
public final class ClassName implements TypeName, Comparable<ClassName> {

    private final String packageName;
    private final List<String> simpleNames;
    private final String canonicalName;

    private ClassName(String packageName, List<String> simpleNames) {
        this.packageName = packageName;
        this.simpleNames = List.copyOf(simpleNames);
        String nested = String.join(".", simpleNames);
        this.canonicalName = packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /** The class {@code simpleName}, and within it further ones. */
    public static ClassName get(String packageName, String simpleName, String... nested) {
        List<String> names = new ArrayList<>();
        names.add(simpleName);
        names.addAll(List.of(nested));
        return new ClassName(packageName, names);
    }

    /** That of a class. */
    public static ClassName get(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? get(type.getPackageName(), type.getSimpleName())
                : get(outer).nestedClass(type.getSimpleName());
    }

    public String packageName() {
        return packageName;
    }

    public String simpleName() {
        return simpleNames.getLast();
    }

    /** The simple names of all that enclose it, and its own. */
    public List<String> simpleNames() {
        return simpleNames;
    }

    /** The qualified name. */
    public String canonicalName() {
        return canonicalName;
    }

    /** The class that is in it. */
    public ClassName nestedClass(String name) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(name);
        return new ClassName(packageName, names);
    }

    /** The outermost. */
    ClassName topLevelClassName() {
        return simpleNames.size() == 1 ? this : new ClassName(packageName, simpleNames.subList(0, 1));
    }

    /** The one that it is in; null when there is none. */
    @Nullable
    ClassName enclosingClassName() {
        return simpleNames.size() == 1
                ? null
                : new ClassName(packageName, simpleNames.subList(0, simpleNames.size() - 1));
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        text.append(names.apply(this));
    }

    @Override
    public int compareTo(ClassName other) {
        return canonicalName.compareTo(other.canonicalName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassName name && name.canonicalName.equals(canonicalName);
    }

    @Override
    public int hashCode() {
        return canonicalName.hashCode();
    }

    @Override
    public String toString() {
        return canonicalName;
    }
}
