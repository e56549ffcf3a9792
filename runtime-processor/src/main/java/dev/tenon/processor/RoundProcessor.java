package dev.tenon.processor;

import dev.tenon.processor.discover.Discovery;
import dev.tenon.processor.discover.Reporter;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.rules.ContextRules;
import dev.tenon.processor.rules.Diagnostic;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/**
 * What both processors do in a round: collect what is new, write what is ready, and in the last round print everything that
 * was found wrong. An error printed earlier would stop the compiler's rounds and drown itself in missing types.
 *
 * <p>A type that is still unknown when nothing more can be written will stay unknown. Then what waits for it is written with
 * {@code Object} in its place, so that one misspelling gives one error and not one in every user of a missing type.
 */
abstract class RoundProcessor extends AbstractProcessor {

    /** Makes errors of advice. */
    private static final String STRICT = "tenon.strict";

    private final Set<String> written = new HashSet<>();
    private final Set<Diagnostic> found = new TreeSet<>();
    private int rounds;
    private boolean wroteInThisRound;

    @SuppressWarnings("NullAway.Init") // The compiler calls init before anything else.
    private Discovery discovery;

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        discovery = new Discovery(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.tenon.*");
    }

    @Override
    public final Set<String> getSupportedOptions() {
        return Set.of(STRICT, LockFile.OPTION, LockFile.WRITE);
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims Tenon's annotations: javac warns of those that nobody claims, which ends a build with -Werror. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            writeLast(discovery);
            report(round.errorRaised());
            return false;
        }
        rounds++;
        wroteInThisRound = false;
        discovery.collect(round);
        writeReady(discovery);
        if (rounds > 1 && !wroteInThisRound) {
            writeWaiting(discovery);
        }
        return claims();
    }

    /** Whether the annotations are this processor's, so that no other needs to look at them. */
    abstract boolean claims();

    /** Writes what has all its types. */
    abstract void writeReady(Discovery discovered);

    /** Writes one stage of what still waits for types that nobody will write. */
    abstract void writeWaiting(Discovery discovered);

    /** Writes what is about all that was written. */
    void writeLast(Discovery discovered) {}

    /** What is wrong, once nothing more is written. */
    abstract List<Diagnostic> diagnose(Discovery discovered);

    /** Keeps what later compilations are to be held to, once nothing is wrong; and what is wrong with that. */
    List<Diagnostic> settle(Discovery discovered) {
        return List.of();
    }

    /** Whether {@link #write} was called for a source of this name. */
    final boolean isWritten(ClassName name) {
        return written.contains(name.canonicalName());
    }

    /** Writes a source once; a user's type of that name is reported instead. */
    final void write(Source source, Place owner) {
        if (!written.add(source.name().canonicalName())) {
            return;
        }
        if (discovery.isTaken(source.name())) {
            found.add(ContextRules.taken(source.name(), owner));
            return;
        }
        Element[] origins =
                source.origins().stream().distinct().map(discovery::origin).toArray(Element[]::new);
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(source.name().canonicalName(), origins)
                .openWriter()) {
            out.write(source.text());
        } catch (FilerException twice) {
            found.add(ContextRules.twice(source.name(), owner));
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + source.name(), failed);
        }
        wroteInThisRound = true;
    }

    /** Writes a resource once. */
    final void write(Resource resource) {
        if (!written.add(resource.path())) {
            return;
        }
        Element[] origins =
                resource.origins().stream().distinct().map(discovery::origin).toArray(Element[]::new);
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origins)
                .openWriter()) {
            out.write(resource.text());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + resource.path(), failed);
        }
    }

    /** Remembers what is wrong, for the last round. */
    final void found(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    private void report(boolean hasErrors) {
        found.addAll(diagnose(discovery));
        if (!hasErrors && found.stream().noneMatch(this::isError)) {
            found.addAll(settle(discovery));
        }
        if (found.isEmpty()) {
            return;
        }
        Reporter reporter = new Reporter(processingEnv);
        found.forEach(diagnostic ->
                reporter.print(isError(diagnostic) ? Kind.ERROR : Kind.NOTE, diagnostic.place(), diagnostic.text()));
    }

    private boolean isError(Diagnostic diagnostic) {
        return !diagnostic.problem().isAdvice()
                || Boolean.parseBoolean(processingEnv.getOptions().get(STRICT));
    }
}
