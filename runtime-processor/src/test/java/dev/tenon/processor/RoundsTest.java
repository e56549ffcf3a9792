package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one declaration needs may be written in any round, by any processor. The case {@code rounds} shows Tenon's own. */
class RoundsTest {

    @Test
    void another_processor_may_write_a_type_that_an_entity_uses(@TempDir Path work) {
        Compiled compiled = shop(work)
                .processors(new Other(), new TypeProcessor(), new ContextProcessor())
                .run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemFields.java")).contains("OrderedField<Item, Colour> colour");
    }

    @Test
    void another_processor_may_come_after_tenon(@TempDir Path work) {
        Compiled compiled = shop(work)
                .processors(new TypeProcessor(), new ContextProcessor(), new Other())
                .run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemFields.java")).contains("OrderedField<Item, Colour> colour");
    }

    private static Compilation shop(Path work) {
        return Compilation.in(work)
                .source("shop.Shop", """
                    package shop;

                    import dev.tenon.id.TypedId;
                    import dev.tenon.runtime.Runtime;

                    @Runtime
                    @Wanted
                    @TypedId(name = "ItemId")
                    public interface Shop {}
                    """)
                .source("shop.Wanted", "package shop; @interface Wanted {}")
                .source("shop.Item", """
                    package shop;

                    import dev.tenon.store.StoredEntity;

                    @StoredEntity
                    public record Item(ItemId id, Colour colour) implements ItemWith {}
                    """)
                .source("shop.FindItem", """
                    package shop;

                    import dev.tenon.access.Public;
                    import dev.tenon.dispatch.*;
                    import dev.tenon.effect.Eff;
                    import io.vavr.control.Option;

                    public record FindItem(ItemId id) implements Query<Option<Item>> {

                        @Public
                        @QueryHandler
                        static Eff<ShopReads, Option<Item>> handle(FindItem query) {
                            return ShopStore.Items.findById(query.id());
                        }
                    }
                    """);
    }

    /** Writes {@code Colour} for whatever has the annotation {@code Wanted}. */
    private static final class Other extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("shop.Wanted");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (!annotations.isEmpty()) {
                write();
            }
            return true;
        }

        private void write() {
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("shop.Colour").openWriter()) {
                out.write("package shop;\n\npublic enum Colour { RED, BLUE }\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
