package dev.tenon.processor.source;

import java.util.List;

/** A file with one type. */
public final class JavaFile {

    private JavaFile() {}

    /** The text of the file that declares {@code type} in a package. */
    public static String text(String packageName, TypeSpec type) {
        Imports first = new Imports(packageName, List.of());
        new CodeWriter(first).add(type);
        List<ClassName> imported = first.missing();
        StringBuilder text = new StringBuilder();
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        boolean hasImports = false;
        for (ClassName name : imported.stream().sorted().toList()) {
            if (!name.packageName().equals("java.lang")) {
                text.append("import ").append(name).append(";\n");
                hasImports = true;
            }
        }
        text.append(hasImports ? "\n" : "");
        return text.append(new CodeWriter(new Imports(packageName, imported)).add(type))
                .toString();
    }
}
