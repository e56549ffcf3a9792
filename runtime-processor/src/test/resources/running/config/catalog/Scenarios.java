package catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.config.ConfigEntry;
import dev.tenon.config.ConfigKey;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.Secret;
import dev.tenon.runtime.StartupException;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What a context does with its configuration. Each method is a test of its own. */
public final class Scenarios {

    private static final Map<String, String> NEEDED = HashMap.of(
            "catalog.open-library.base-url", "https://openlibrary.example",
            "catalog.open-library.token", "hunter2");

    public void handlers_have_the_values() {
        CatalogModule catalog = module(NEEDED.put("catalog.max-page-size", "7"));

        assertThat(CatalogDispatch.shownBooks(500).runOrThrow(catalog.runtime())).isEqualTo(7);
        assertThat(CatalogTx.transact(CatalogConfigEffects.get(CatalogConfig::order))
                        .runOrThrow(catalog.runtime()))
                .isEqualTo(CatalogConfig.Order.BY_TITLE);
    }

    public void every_kind_of_value_is_read() {
        CatalogConfig config = CatalogConfigBinding.read(ConfigSource.of(NEEDED.merge(HashMap.of(
                "catalog.order", "by_author",
                "catalog.overdue-fee", "1.50",
                "catalog.floors", "1,2",
                "catalog.orders", "by-author",
                "catalog.limits.gold", "9",
                "catalog.cover-folder", "covers",
                "catalog.first-shelf", "shelf_01h455vb4pex5vsknk084sn02q",
                "catalog.mirror.name", "second",
                "catalog.mirror.base-url", "https://mirror.example",
                "catalog.open-library.timeout", "PT1.5S"))));

        assertThat(config)
                .isEqualTo(new CatalogConfig(
                        100,
                        CatalogConfig.Order.BY_AUTHOR,
                        new BigDecimal("1.50"),
                        Vector.of("fiction", "poetry"),
                        java.util.List.of(1, 2),
                        Set.of(CatalogConfig.Order.BY_AUTHOR),
                        io.vavr.collection.LinkedHashMap.of("gold", 9),
                        Option.some(Path.of("covers")),
                        ShelfId.parse("shelf_01h455vb4pex5vsknk084sn02q").toOption(),
                        new CatalogConfig.OpenLibrary(
                                URI.create("https://openlibrary.example"),
                                Duration.ofMillis(1500),
                                Secret.of("hunter2"),
                                Option.none()),
                        Option.some(new CatalogConfig.Mirror("second", URI.create("https://mirror.example")))));
    }

    public void what_is_wrong_with_it_is_told_with_everything_else_at_the_start() {
        assertThatThrownBy(() -> module(HashMap.of(
                        "catalog.max-page-size", "5000",
                        "catalog.genres", "fiction",
                        "catalog.mirror.name", "",
                        "catalog.open-library.token", "hunter2")))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .containsExactly(
                                "catalog.open-library.base-url is not set and has no default: set it to a URI, such as"
                                        + " https://example.org, in a file, by --catalog.open-library.base-url=..., or by"
                                        + " the variable CATALOG_OPEN_LIBRARY_BASE_URL",
                                "catalog.mirror.base-url is not set and has no default: set it to a URI, such as"
                                        + " https://example.org, in a file, by --catalog.mirror.base-url=..., or by the"
                                        + " variable CATALOG_MIRROR_BASE_URL",
                                "catalog.mirror.name = '' (given by the program) must have 1 to 50 characters, has 0",
                                "catalog.max-page-size = '5000' (given by the program) must be at most 1000"))
                .hasMessageNotContaining("hunter2");
    }

    public void without_any_configuration_what_has_no_default_is_a_problem() {
        assertThatThrownBy(() -> CatalogModule.create(parts -> parts))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .hasSize(2)
                        .allMatch(problem -> problem.contains("is not set and has no default")));
    }

    public void a_record_of_the_programs_own_is_taken_as_it_is() {
        CatalogConfig own = CatalogConfigBinding.read(ConfigSource.of(NEEDED.put("catalog.max-page-size", "3")));
        CatalogModule catalog = CatalogModule.create(parts -> parts.catalogConfig(own));

        assertThat(CatalogConfigEffects.get().runOrThrow(catalog.runtime())).isEqualTo(own);
    }

    public void what_is_reloadable_changes_while_it_runs() {
        Changing source = new Changing();
        CatalogModule catalog = CatalogModule.create(parts -> parts.config(source));
        ArrayList<String> told = new ArrayList<>();
        catalog.catalogConfig().subscribe((old, changed) -> told.add(
                old.maxPageSize() + " " + changed.maxPageSize() + " " + changed.openLibrary().timeout()));

        source.change(NEEDED.put("catalog.max-page-size", "7").put("catalog.order", "by-author"));
        source.change(NEEDED.put("catalog.max-page-size", "8").put("catalog.open-library.timeout", "1m"));
        source.change(NEEDED.put("catalog.max-page-size", "5000"));

        assertThat(told).containsExactly("100 7 PT5S", "7 8 PT1M");
        assertThat(CatalogDispatch.shownBooks(500).runOrThrow(catalog.runtime())).isEqualTo(8);
        assertThat(CatalogConfigEffects.get(CatalogConfig::order).runOrThrow(catalog.runtime()))
                .isEqualTo(CatalogConfig.Order.BY_TITLE);
    }

    public void a_test_says_what_the_values_are() {
        CatalogConfig config = CatalogConfigBinding.read(ConfigSource.of(NEEDED.put("catalog.max-page-size", "3")));
        TestCatalogRuntime runtime = TestCatalogRuntime.create().withConfig(config);

        assertThat(CatalogDispatch.shownBooks(500).runOrThrow(runtime)).isEqualTo(3);
        assertThat(CatalogTx.transact(CatalogConfigEffects.get()).runOrThrow(runtime)).isEqualTo(config);
    }

    public void until_it_does_what_has_no_default_fails_where_it_is_used() {
        TestCatalogRuntime runtime = TestCatalogRuntime.create();

        assertThatThrownBy(() -> CatalogDispatch.shownBooks(500).runOrThrow(runtime))
                .hasStackTraceContaining("catalog.open-library.base-url is not set");
    }

    public void a_secret_is_in_no_text_and_no_json() throws Exception {
        CatalogConfig config = CatalogConfigBinding.read(ConfigSource.of(NEEDED));

        assertThat(config.toString()).contains("token=***").doesNotContain("hunter2");
        assertThat(new JsonMapper().writeValueAsString(config.openLibrary())).doesNotContain("hunter2");
    }

    private static CatalogModule module(Map<String, String> values) {
        return CatalogModule.create(parts -> parts.config(ConfigSource.of(values)));
    }

    /** A source that the test changes. */
    private static final class Changing implements ConfigSource {

        private final ArrayList<Runnable> listeners = new ArrayList<>();
        private Map<String, String> values = NEEDED;

        void change(Map<String, String> others) {
            values = others;
            listeners.forEach(Runnable::run);
        }

        @Override
        public Option<ConfigEntry> find(ConfigKey key) {
            return ConfigSource.of(values).find(key);
        }

        @Override
        public Seq<ConfigEntry> below(String prefix) {
            return ConfigSource.of(values).below(prefix);
        }

        @Override
        public void onReload(Runnable listener) {
            listeners.add(listener);
        }
    }
}
