package dev.tenon.processor.discover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic.Kind;

/**
 * Prints at annotations which {@code Messager} cannot find: a repeated one is hidden in a container that the source does not
 * have. Does nothing under compilers other than javac.
 */
final class SourceTrees {

    private final Optional<Trees> trees;

    SourceTrees(ProcessingEnvironment environment) {
        this.trees = treesOf(environment);
    }

    private static Optional<Trees> treesOf(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Whether the place is one of a repeated annotation of a type or package, and the text was printed there. */
    boolean print(Kind kind, String text, Element element, Place place) {
        if (place.annotation().isEmpty() || trees.isEmpty()) {
            return false;
        }
        TreePath path = trees.get().getPath(element);
        if (path == null) {
            return false;
        }
        List<AnnotationTree> alike = annotations(path, element)
                .flatMap(SourceTrees::withContained)
                .filter(annotation -> isNamed(annotation, place.annotation()))
                .toList();
        if (alike.size() <= place.index()) {
            return false;
        }
        AnnotationTree annotation = alike.get(place.index());
        Tree tree =
                argument(annotation, place.attribute()).map(Tree.class::cast).orElse(annotation);
        trees.get().printMessage(kind, text, tree, path.getCompilationUnit());
        return true;
    }

    private static Stream<? extends AnnotationTree> annotations(TreePath path, Element element) {
        if (element instanceof PackageElement) {
            return path.getCompilationUnit().getPackageAnnotations().stream();
        }
        return switch (path.getLeaf()) {
            case ClassTree type -> type.getModifiers().getAnnotations().stream();
            case VariableTree component -> component.getModifiers().getAnnotations().stream();
            default -> Stream.empty();
        };
    }

    private static Stream<AnnotationTree> withContained(AnnotationTree annotation) {
        return Stream.concat(
                Stream.of(annotation),
                annotation.getArguments().stream()
                        .map(SourceTrees::value)
                        .filter(NewArrayTree.class::isInstance)
                        .map(NewArrayTree.class::cast)
                        .filter(array -> array.getInitializers() != null)
                        .flatMap(array -> array.getInitializers().stream())
                        .filter(AnnotationTree.class::isInstance)
                        .map(AnnotationTree.class::cast));
    }

    private static boolean isNamed(AnnotationTree annotation, String name) {
        String written = annotation.getAnnotationType().toString();
        return name.equals(written) || name.endsWith("." + written.substring(written.lastIndexOf('.') + 1));
    }

    private static Optional<ExpressionTree> argument(AnnotationTree annotation, String attribute) {
        int item = attribute.indexOf('[');
        String name = item < 0 ? attribute : attribute.substring(0, item);
        return annotation.getArguments().stream()
                .filter(argument -> nameOf(argument).equals(name))
                .<ExpressionTree>map(SourceTrees::value)
                .map(value -> item < 0 ? value : itemOf(value, attribute.substring(item + 1, attribute.length() - 1)))
                .findFirst();
    }

    /** Of {@code {"a", "b"}} the one of that number; a single value may stand without braces. */
    private static ExpressionTree itemOf(ExpressionTree value, String number) {
        int index = Integer.parseInt(number);
        return value instanceof NewArrayTree array
                        && array.getInitializers() != null
                        && index < array.getInitializers().size()
                ? array.getInitializers().get(index)
                : value;
    }

    private static String nameOf(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
    }

    private static ExpressionTree value(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    }
}
