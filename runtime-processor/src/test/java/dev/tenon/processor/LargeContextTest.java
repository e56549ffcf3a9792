package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No class of a context has more parts than the JVM allows, however many entities there are (JVMS 4.11: 255 parameters). */
class LargeContextTest {

    private static final int ENTITIES = 260;

    @Test
    void a_context_may_have_more_entities_than_a_constructor_has_parameters(@TempDir Path work) {
        Compilation compilation = Compilation.in(work)
                .source("shop.Shop", "package shop; @dev.tenon.runtime.Runtime public interface Shop {}");
        for (int i = 0; i < ENTITIES; i++) {
            compilation.source("shop.Item" + i, """
                package shop;

                import dev.tenon.id.TypedId;
                import dev.tenon.store.StoredEntity;

                @StoredEntity
                @TypedId(name = "Item#Id")
                public record Item#(Item#Id id, String name) {}
                """.replace("#", String.valueOf(i)));
        }

        Compiled compiled = compilation.run();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.classes().resolve("shop/ShopModule.class")).exists();
    }
}
