package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated ids have Jackson's annotations where their module can use them, and disturb nobody who cannot. */
class JacksonAnnotationsTest {

    private static final String IDS = """
        @dev.tenon.id.TypedId(name = "ItemId", prefix = "item")
        package shop;
        """;

    @Test
    void ids_have_the_annotations_when_they_are_on_the_class_path(@TempDir Path work) {
        Compiled compiled =
                Compilation.in(work).source("shop.package-info", IDS).run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemId.java")).contains("@JsonValue", "@JsonCreator");
    }

    @Test
    void ids_have_none_when_they_are_not(@TempDir Path work) {
        Compiled compiled = Compilation.in(work)
                .without("jackson")
                .source("shop.package-info", IDS)
                .run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemId.java")).doesNotContain("Json");
    }

    @Test
    void ids_of_a_module_that_does_not_read_them_have_none(@TempDir Path work) {
        Compiled compiled = Compilation.in(work)
                .modular()
                .source("module-info", "module shop { requires transitive dev.tenon.core; exports shop; }")
                .source("shop.package-info", IDS)
                .run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemId.java")).doesNotContain("Json");
    }

    @Test
    void ids_of_a_module_that_reads_them_have_them(@TempDir Path work) {
        Compiled compiled = Compilation.in(work)
                .modular()
                .source("module-info", """
                    module shop {
                        requires transitive dev.tenon.core;
                        requires com.fasterxml.jackson.annotation;
                        exports shop;
                    }
                    """)
                .source("shop.package-info", IDS)
                .run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ItemId.java")).contains("@JsonValue", "@JsonCreator");
    }

    /** javac warns of annotations that it cannot find only when they have attributes. */
    @Test
    void who_uses_such_ids_needs_no_jackson(@TempDir Path work) {
        Compiled ids = Compilation.in(work.resolve("ids"))
                .source("shop.package-info", IDS)
                .run();
        Compiled user = Compilation.in(work.resolve("user"))
                .without("jackson")
                .library(ids.classes())
                .source("shop.till.Till", """
                    package shop.till;

                    import shop.ItemId;

                    final class Till {
                        private Till() {}

                        static String scan(String text) {
                            return ItemId.fromString(text).toString();
                        }
                    }
                    """)
                .run();

        assertThat(user.said()).isEmpty();
        assertThat(user.succeeded()).isTrue();
    }
}
