package dev.tenon.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfiguredTest {

    private final Changing source = new Changing();
    private final Configured<ShopConfig> shop = Configured.from(source, ShopConfig.TYPE);
    private final List<String> told = new ArrayList<>();

    @Test
    void subscribers_get_the_old_and_the_new_values() {
        Runnable end = shop.subscribe((old, changed) -> told.add(old.maxPageSize() + " " + changed.maxPageSize()));

        source.change("shop.max-page-size", "7");
        source.change("shop.max-page-size", "8");
        end.run();
        source.change("shop.max-page-size", "9");

        assertThat(told).containsExactly("100 7", "7 8");
        assertThat(shop.get().maxPageSize()).isEqualTo(9);
    }

    @Test
    void what_is_not_reloadable_stays() {
        shop.subscribe((old, changed) -> told.add("told"));

        source.change("shop.pause", "1h");

        assertThat(shop.get().pause()).isEqualTo(java.time.Duration.ofSeconds(5));
        assertThat(told).isEmpty();
    }

    @Test
    void wrong_values_are_refused_and_the_old_ones_stay() {
        shop.subscribe((old, changed) -> told.add("told"));

        source.change("shop.max-page-size", "5000");
        source.change("shop.max-page-size", "many");

        assertThat(shop.get().maxPageSize()).isEqualTo(100);
        assertThat(told).isEmpty();
    }

    @Test
    void a_subscriber_that_fails_does_not_keep_the_others_from_being_told() {
        shop.subscribe((old, changed) -> {
            throw new IllegalStateException("as the test wants it");
        });
        shop.subscribe((old, changed) -> told.add("told"));

        source.change("shop.max-page-size", "7");

        assertThat(told).containsExactly("told");
    }

    /** A source that the test changes. */
    private static final class Changing implements ConfigSource {

        private final List<Runnable> listeners = new ArrayList<>();
        private Map<String, String> values =
                HashMap.of("shop.token", "hunter2", "shop.door.url", "https://door.example");

        void change(String key, String value) {
            values = values.put(key, value);
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
