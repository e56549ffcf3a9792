package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module compiles without a warning, whatever it exports. */
class ModulePathTest {

    private static final String MODULE = "module shop { requires transitive dev.tenon.core; exports shop; }";

    @Test
    void a_module_with_public_entities_compiles(@TempDir Path work) {
        assertThat(shop(work, "public ", MODULE).said()).isEmpty();
    }

    @Test
    void a_module_with_package_private_entities_compiles(@TempDir Path work) {
        assertThat(shop(work, "", MODULE).said()).isEmpty();
    }

    @Test
    void a_module_with_a_package_private_context_compiles(@TempDir Path work) {
        Compiled compiled = context(work, MODULE, "interface Shop {}").run();

        assertThat(compiled.said()).isEmpty();
    }

    @Test
    void a_module_without_requires_transitive_is_warned_by_javac(@TempDir Path work) {
        Compiled compiled = shop(work, "public ", "module shop { requires dev.tenon.core; exports shop; }");

        assertThat(compiled.said()).isNotEmpty().anyMatch(said -> said.contains("[exports]"));
    }

    private static Compiled shop(Path work, String visibility, String module) {
        return context(work, module, "public interface Shop {}")
                .source("shop.Item", """
                    package shop;

                    import dev.tenon.store.*;
                    import io.vavr.collection.Seq;
                    import io.vavr.control.Option;

                    @StoredEntity
                    %srecord Item(
                            ItemId id, @Lookup(unique = true) String name, Option<Integer> size, Seq<String> tags,
                            @Version long version)
                            implements ItemWith {}
                    """.formatted(visibility))
                .source("shop.AddItem", """
                    package shop;

                    import dev.tenon.access.Public;
                    import dev.tenon.dispatch.*;
                    import dev.tenon.effect.Eff;
                    import io.vavr.collection.List;
                    import io.vavr.control.Option;

                    %srecord AddItem(String name) implements Command<ItemId> {

                        @Public
                        @CommandHandler
                        static Eff<ShopTx, ItemId> handle(AddItem command) {
                            return ShopTx.direct(run -> run.await(ShopStore.Items.insert(new Item(
                                            run.await(ItemId.next()), command.name(), Option.none(), List.empty(), 0)))
                                    .id());
                        }
                    }
                    """.formatted(visibility))
                .run();
    }

    private static Compilation context(Path work, String module, String declaration) {
        return Compilation.in(work).modular().source("module-info", module).source("shop.Shop", """
            package shop;

            import dev.tenon.id.TypedId;
            import dev.tenon.runtime.Runtime;

            @Runtime
            @TypedId(name = "ItemId")
            """ + declaration);
    }
}
