package dev.tenon.processor.source;

import java.util.Map;
import java.util.TreeSet;

/** A file with one type. */
public final class JavaFile {

    private JavaFile() {}

    /** The text of the file that declares {@code type} in a package. */
    public static String text(String packageName, TypeSpec type) {
        Imports imports = new Imports(packageName);
        CodeWriter written = new CodeWriter(imports).add(type);
        Map<String, ClassName> imported = imports.imported();
        StringBuilder text = new StringBuilder();
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        boolean hasImports = false;
        for (ClassName name : new TreeSet<>(imported.values())) {
            if (!name.packageName().equals("java.lang")) {
                text.append("import ").append(name).append(";\n");
                hasImports = true;
            }
        }
        text.append(hasImports ? "\n" : "");
        return text.append(written.text(imported)).toString();
    }
}
