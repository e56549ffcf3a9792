package dev.tenon.processor.bodies;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tenon.processor.rules.Problem;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Effects that are made and dropped: as a statement, or where a lambda or a method reference has to return nothing. What a method
 * returns because its caller chose the type, as a map of effects does, is none.
 */
final class LostEffects extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final TypeMirror effect;

    LostEffects(JavacTask task, TypeElement effect) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
        this.elements = task.getElements();
        this.effect = types.erasure(effect.asType());
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void none) {
        check(new TreePath(getCurrentPath(), statement.getExpression()));
        return super.visitExpressionStatement(statement, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void none) {
        if (lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION && returnsNothing(getCurrentPath())) {
            check(new TreePath(getCurrentPath(), lambda.getBody()));
        }
        return super.visitLambdaExpression(lambda, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void none) {
        if (returnsNothing(getCurrentPath()) && makesEffect(getCurrentPath())) {
            String type = reference.getQualifierExpression().toString();
            report(reference, type + "::" + reference.getName(), type + "." + reference.getName() + "(...)");
        }
        return super.visitMemberReference(reference, null);
    }

    private void check(TreePath expression) {
        if (expression.getLeaf() instanceof MethodInvocationTree call && makesEffect(expression)) {
            ExpressionTree method = call.getMethodSelect();
            String name = nameOf(method) + (call.getArguments().isEmpty() ? "()" : "(...)");
            report(call, name, name);
        }
    }

    /** A chain is as long as it is: its last operator says enough. */
    private static String nameOf(ExpressionTree method) {
        String whole = method.toString();
        return whole.contains("(") ? "..." + whole.substring(whole.lastIndexOf('.') + 1) : whole;
    }

    private boolean makesEffect(TreePath path) {
        return trees.getElement(path) instanceof ExecutableElement method
                && method.getKind() == ElementKind.METHOD
                && types.isSubtype(types.erasure(method.getReturnType()), effect);
    }

    /** Whether what is expected at {@code path} is a function without a result. */
    private boolean returnsNothing(TreePath path) {
        return trees.getTypeMirror(path) instanceof DeclaredType type
                && elements.getAllMembers((TypeElement) type.asElement()).stream()
                        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
                        .anyMatch(member -> member instanceof ExecutableElement method
                                && method.getReturnType().getKind() == TypeKind.VOID);
    }

    private void report(Tree at, String what, String call) {
        if (!isSuppressed()) {
            trees.printMessage(
                    Diagnostic.Kind.ERROR,
                    "[" + Problem.EF01.id() + "] " + String.format(Problem.EF01.text(), what, call),
                    at,
                    getCurrentPath().getCompilationUnit());
        }
    }

    private boolean isSuppressed() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            Element declared = switch (path.getLeaf().getKind()) {
                case METHOD, VARIABLE, CLASS, RECORD, INTERFACE, ENUM -> trees.getElement(path);
                default -> null;
            };
            SuppressWarnings suppressed = declared == null ? null : declared.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(Problem.EF01.id())) {
                return true;
            }
        }
        return false;
    }
}
