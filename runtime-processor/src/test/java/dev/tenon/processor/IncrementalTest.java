package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle is told of the processors is true: an isolating one names exactly one origin for each file. */
class IncrementalTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void both_processors_are_declared_to_gradle() throws IOException {
        try (InputStream in =
                ContextProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            TypeProcessor.class.getName() + ",isolating",
                            ContextProcessor.class.getName() + ",aggregating");
        }
    }

    /** The one that claims the annotations comes last, else the other would not be asked. */
    @Test
    void both_processors_are_declared_to_the_compiler_in_their_order() {
        List<String> found = ServiceLoader.load(Processor.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("dev.tenon."))
                .toList();

        assertThat(found).containsExactly(TypeProcessor.class.getName(), ContextProcessor.class.getName());
    }

    @Test
    void what_the_isolating_processor_writes_has_one_origin_each(@TempDir Path work) {
        Recording types = new Recording(new TypeProcessor());
        Compilation.in(work)
                .sources(GOLDEN.resolve("entities").resolve("input"))
                .processors(types, new ContextProcessor())
                .run();

        assertThat(types.origins)
                .allSatisfy((name, origins) -> assertThat(origins).hasSize(1));
        assertThat(types.origins)
                .doesNotContainKey("shop.Sku")
                .containsEntry("shop.ArticleWith", List.of("shop.Article"))
                .containsEntry("shop.DraftFields", List.of("shop.Draft"))
                .containsEntry("shop.staff.ShiftFields", List.of("shop.staff.Roster.Shift"));
    }

    /** Packages above an id have a say, and Gradle lets only an aggregating processor look at them. */
    @Test
    void ids_are_written_by_the_aggregating_processor_and_name_the_packages_whose_defaults_they_have(
            @TempDir Path work) {
        Recording contexts = new Recording(new ContextProcessor());
        Compilation.in(work)
                .sources(GOLDEN.resolve("id_defaults").resolve("input"))
                .sources(GOLDEN.resolve("id_defaults").resolve("before"))
                .processors(new TypeProcessor(), contexts)
                .run();

        assertThat(contexts.origins)
                .containsEntry("shop.orders.OrderId", List.of("shop.orders", "shop"))
                .containsEntry("shop.orders.TraceId", List.of("shop.orders"))
                .containsEntry("shop.stock.Sku", List.of("shop.stock", "shop"))
                .containsEntry("shop.stock.old.ArchiveId", List.of("shop.stock.old.Archive", "shop.stock.old"));
    }

    @Test
    void what_the_aggregating_processor_writes_names_its_origins(@TempDir Path work) {
        Recording contexts = new Recording(new ContextProcessor());
        Compilation.in(work)
                .sources(GOLDEN.resolve("entities").resolve("input"))
                .processors(new TypeProcessor(), contexts)
                .run();

        assertThat(contexts.origins)
                .allSatisfy((name, origins) -> assertThat(origins).isNotEmpty().doesNotHaveDuplicates());
        assertThat(contexts.origins).containsEntry("shop.Sku", List.of("shop.Shop"));
        assertThat(contexts.origins.get("shop.ShopStore")).contains("shop.Shop", "shop.Article", "shop.Draft");
    }

    /** Asks another processor, and remembers what it creates from what. */
    private static final class Recording extends AbstractProcessor {

        private final Processor asked;
        private final Map<String, List<String>> origins = new TreeMap<>();

        Recording(Processor asked) {
            this.asked = asked;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            asked.init(new Environment(environment, new RecordingFiler(environment.getFiler(), origins)));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return asked.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return asked.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return asked.process(annotations, round);
        }
    }

    private record Environment(ProcessingEnvironment real, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }

    private record RecordingFiler(Filer real, Map<String, List<String>> origins) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
            origins.put(
                    name.toString(),
                    List.of(from).stream().map(Object::toString).toList());
            return real.createSourceFile(name, from);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
            return real.createClassFile(name, from);
        }

        @Override
        public FileObject createResource(Location place, CharSequence path, CharSequence name, Element... from)
                throws IOException {
            return real.createResource(place, path, name, from);
        }

        @Override
        public FileObject getResource(Location place, CharSequence path, CharSequence name) throws IOException {
            return real.getResource(place, path, name);
        }
    }
}
