package dev.tenon.processor.bodies;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;

/**
 * Looks at the bodies of each class that javac has understood. Starts by itself where the processor is on the processor path; other
 * compilers than javac do without.
 */
public final class BodiesPlugin implements Plugin {

    private static final String EFFECT = "dev.tenon.effect.Eff";
    private static final String GENERATED = "dev.tenon.Generated";

    /** For the compiler. */
    public BodiesPlugin() {}

    @Override
    public String getName() {
        return "Tenon";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
                    look(task, event.getTypeElement());
                }
            }
        });
    }

    private static void look(JavacTask task, TypeElement type) {
        TypeElement effect = task.getElements().getTypeElement(EFFECT);
        TreePath path = effect == null || isGenerated(type)
                ? null
                : Trees.instance(task).getPath(type);
        if (effect != null && path != null) {
            new LostEffects(task, effect).scan(path, null);
        }
    }

    private static boolean isGenerated(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(GENERATED));
    }
}
