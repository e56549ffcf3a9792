package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes declarations and code as text, indented, with the names that classes have there. Breaks no lines. */
final class CodeWriter {

    private static final String INDENT = "    ";
    private static final Set<Modifier> OF_FIELDS = EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<Modifier> OF_METHODS = EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT);

    private final StringBuilder text = new StringBuilder();
    private final List<Open> open = new ArrayList<>();
    private final Imports imports;
    private int level;
    private int statementLine = -1;
    private boolean isAtStart = true;
    private boolean isInJavadoc;

    CodeWriter(Imports imports) {
        this.imports = imports;
    }

    /** A class whose name is still to be put at a place of the text, when it is known what is imported. */
    private record Open(int place, ClassName type) {}

    /** What was written, where these classes are imported, by their simple names. */
    String text(Map<String, ClassName> imported) {
        StringBuilder whole = new StringBuilder(text.length() + open.size() * 16);
        int from = 0;
        for (Open one : open) {
            whole.append(text, from, one.place());
            List<String> names = one.type().simpleNames();
            ClassName meant = imported.get(names.getFirst());
            boolean isImported = meant != null && meant.equals(one.type().topLevelClassName());
            whole.append(isImported ? String.join(".", names) : one.type().canonicalName());
            from = one.place();
        }
        return whole.append(text, from, text.length()).toString();
    }

    CodeWriter add(TypeSpec type) {
        imports.enterHead(type);
        javadoc(type.javadoc());
        annotations(type.annotations());
        modifiers(type.modifiers(), Set.of());
        add(type.kind().keyword).add(" ").add(type.name());
        if (type.kind() == TypeSpec.Kind.RECORD) {
            parameters(type.components(), false);
        }
        type.superclass().ifPresent(superclass -> list(" extends ", List.of(superclass)));
        list(type.kind() == TypeSpec.Kind.INTERFACE ? " extends " : " implements ", type.superinterfaces());
        imports.leave();
        add(" {\n");
        imports.enter(type);
        level++;
        members(type);
        level--;
        imports.leave();
        return add("}\n");
    }

    private void members(TypeSpec type) {
        boolean isInterface = type.kind() == TypeSpec.Kind.INTERFACE;
        int start = text.length();
        for (FieldSpec field : type.fields()) {
            if (field.isStatic()) {
                between(start);
                field(field, isInterface);
            }
        }
        if (!type.staticBlock().isEmpty()) {
            between(start);
            add(type.staticBlock());
        }
        for (FieldSpec field : type.fields()) {
            if (!field.isStatic()) {
                between(start);
                field(field, isInterface);
            }
        }
        for (MethodSpec method : type.methods()) {
            if (method.isConstructor()) {
                between(start);
                method(method, type.name(), isInterface);
            }
        }
        for (MethodSpec method : type.methods()) {
            if (!method.isConstructor()) {
                between(start);
                method(method, type.name(), isInterface);
            }
        }
        for (TypeSpec inner : type.types()) {
            between(start);
            add(inner);
        }
    }

    /** An empty line between two members. */
    private void between(int start) {
        if (text.length() > start) {
            add("\n");
        }
    }

    private void field(FieldSpec field, boolean isInInterface) {
        javadoc(field.javadoc());
        modifiers(field.modifiers(), isInInterface ? OF_FIELDS : Set.of());
        add(field.type()).add(" ").add(field.name());
        if (!field.initializer().isEmpty()) {
            add(" = ").add(field.initializer());
        }
        add(";\n");
    }

    private void method(MethodSpec method, String enclosing, boolean isInInterface) {
        imports.declare(method.typeVariables());
        javadoc(method.javadoc());
        annotations(method.annotations());
        modifiers(method.modifiers(), isInInterface ? OF_METHODS : Set.of());
        typeVariables(method.typeVariables());
        if (method.isConstructor()) {
            add(enclosing);
        } else {
            add(method.returnType()).add(" ").add(method.name());
        }
        if (!method.isCompact()) {
            parameters(method.parameters(), method.isVarargs());
        }
        list(" throws ", method.exceptions());
        if (method.modifiers().contains(Modifier.ABSTRACT)) {
            add(";\n");
        } else {
            add(" {\n");
            level++;
            add(method.code());
            endLine();
            level--;
            add("}\n");
        }
        imports.forget(method.typeVariables());
    }

    private void typeVariables(List<TypeVariableName> variables) {
        for (int i = 0; i < variables.size(); i++) {
            add(i == 0 ? "<" : ", ").add(variables.get(i).name());
            String before = " extends ";
            for (TypeName bound : variables.get(i).bounds()) {
                add(before).add(bound);
                before = " & ";
            }
        }
        add(variables.isEmpty() ? "" : "> ");
    }

    private void parameters(List<ParameterSpec> parameters, boolean isVarargs) {
        add("(");
        for (int i = 0; i < parameters.size(); i++) {
            ParameterSpec parameter = parameters.get(i);
            add(i == 0 ? "" : ", ");
            if (isVarargs && i == parameters.size() - 1 && parameter.type() instanceof ArrayTypeName array) {
                add(array.componentType()).add("...");
            } else {
                add(parameter.type());
            }
            add(" ").add(parameter.name());
        }
        add(")");
    }

    private void list(String before, List<TypeName> types) {
        for (int i = 0; i < types.size(); i++) {
            add(i == 0 ? before : ", ").add(types.get(i));
        }
    }

    private void modifiers(Set<Modifier> modifiers, Collection<Modifier> implied) {
        for (Modifier modifier : modifiers) {
            if (!implied.contains(modifier)) {
                add(modifier.toString()).add(" ");
            }
        }
    }

    private void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            add("@").add(annotation.type());
            if (!annotation.value().isEmpty()) {
                add("(").add(annotation.value()).add(")");
            }
            add("\n");
        }
    }

    private void javadoc(CodeBlock javadoc) {
        if (javadoc.isEmpty()) {
            return;
        }
        add("/**\n");
        isInJavadoc = true;
        add(javadoc);
        endLine();
        isInJavadoc = false;
        add(" */\n");
    }

    CodeWriter add(CodeBlock block) {
        for (CodeBlock.Part part : block.parts()) {
            part.on(this);
        }
        return this;
    }

    void mark(CodeBlock.Mark mark) {
        switch (mark) {
            case INDENT -> level++;
            case UNINDENT -> level--;
            case STATEMENT -> statementLine = 0;
            case END_OF_STATEMENT -> {
                level -= statementLine > 0 ? 2 : 0;
                statementLine = -1;
            }
        }
    }

    CodeWriter add(TypeName type) {
        startLine();
        type.write(text, this::nameOf);
        return this;
    }

    private String nameOf(ClassName type) {
        String name = imports.nameOf(type);
        if (name == null) {
            open.add(new Open(text.length(), type));
            return "";
        }
        return name;
    }

    CodeWriter add(String code) {
        int from = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', from)) {
            line(code, from, end);
            newLine();
            from = end + 1;
        }
        line(code, from, code.length());
        return this;
    }

    private void line(String code, int from, int to) {
        if (from < to) {
            startLine();
            text.append(code, from, to);
        }
    }

    private void startLine() {
        if (isAtStart) {
            indent();
            text.append(isInJavadoc ? " * " : "");
            isAtStart = false;
        }
    }

    private void newLine() {
        if (isAtStart && isInJavadoc) {
            indent();
            text.append(" *");
        }
        text.append('\n');
        isAtStart = true;
        if (statementLine >= 0) {
            level += statementLine == 0 ? 2 : 0;
            statementLine++;
        }
    }

    private void endLine() {
        if (!isAtStart) {
            newLine();
        }
    }

    private void indent() {
        text.repeat(INDENT, level);
    }
}
