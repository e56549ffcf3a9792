package dev.tenon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTypeTest {

    private static final Map<String, String> NEEDED =
            HashMap.of("shop.token", "hunter2", "shop.door.url", "https://door.example");

    private static ShopConfig read(Map<String, String> values) {
        return ShopConfig.TYPE.read(ConfigSource.of(values));
    }

    private static ConfigException refused(Map<String, String> values) {
        return catchThrowableOfType(ConfigException.class, () -> read(values));
    }

    @Test
    void what_nobody_sets_is_its_default() {
        ShopConfig shop = read(NEEDED);

        assertThat(shop.maxPageSize()).isEqualTo(100);
        assertThat(shop.mode()).isEqualTo(ShopConfig.Mode.QUIET);
        assertThat(shop.pause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(shop.floors()).containsExactly(1, 2);
        assertThat(shop.limits()).isEmpty();
        assertThat(shop.motto()).isEqualTo(Option.none());
        assertThat(shop.backDoor()).isEqualTo(Option.none());
        assertThat(shop.door()).isEqualTo(new ShopConfig.Door(URI.create("https://door.example"), 90));
    }

    @Test
    void what_is_set_is_read() {
        ShopConfig shop = read(NEEDED.merge(HashMap.of(
                "shop.max-page-size", " 7 ",
                "shop.mode", "VERY_LOUD",
                "shop.pause", "200ms",
                "shop.floors[0]", "3",
                "shop.floors[1]", "4",
                "shop.limits.gold", "9",
                "shop.motto", "buy me",
                "shop.back-door.url", "https://back.example")));

        assertThat(shop.maxPageSize()).isEqualTo(7);
        assertThat(shop.mode()).isEqualTo(ShopConfig.Mode.VERY_LOUD);
        assertThat(shop.pause()).isEqualTo(Duration.ofMillis(200));
        assertThat(shop.floors()).containsExactly(3, 4);
        assertThat(shop.limits()).isEqualTo(io.vavr.collection.LinkedHashMap.of("gold", 9));
        assertThat(shop.motto()).isEqualTo(Option.some("buy me"));
        assertThat(shop.backDoor().map(ShopConfig.Door::width)).isEqualTo(Option.some(90));
    }

    @Test
    void a_list_is_a_text_with_commas_too_and_may_be_empty() {
        assertThat(read(NEEDED.put("shop.floors", "5,6 , 7")).floors()).containsExactly(5, 6, 7);
        assertThat(read(NEEDED.put("shop.floors", "")).floors()).isEmpty();
    }

    @Test
    void ten_mistakes_are_ten_errors_in_one_message() {
        ConfigException refused = refused(HashMap.ofEntries(List.of(
                        "shop.max-page-size=5000",
                        "shop.open=perhaps",
                        "shop.mode=loud",
                        "shop.pause=5 weeks",
                        "shop.floors=1,two,3",
                        "shop.limits.gold=much",
                        "shop.door.width=wide",
                        "shop.back-door.width=2000",
                        "shop.back-door.url=https://back.example")
                .map(line -> new io.vavr.Tuple2<>(
                        line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)))));

        assertThat(refused.problems().map(ConfigProblem::message))
                .containsExactlyInAnyOrder(
                        "shop.max-page-size = '5000' (given by the program) must be at most 1000",
                        "shop.open = 'perhaps' (given by the program) must be true or false",
                        "shop.mode = 'loud' (given by the program) must be one of quiet, very-loud",
                        "shop.pause = '5 weeks' (given by the program) must be a duration with ms, s, m, h or d, such"
                                + " as 5s or 200ms, or ISO 8601",
                        "shop.floors = 'two' (given by the program) must be a whole number from -2147483648 to"
                                + " 2147483647",
                        "shop.limits.gold = 'much' (given by the program) must be a whole number from -2147483648 to"
                                + " 2147483647",
                        "shop.token is not set and has no default: set it to a text, in a file, by --shop.token=...,"
                                + " or by the variable SHOP_TOKEN",
                        "shop.door.url is not set and has no default: set it to a URI, such as https://example.org, in"
                                + " a file, by --shop.door.url=..., or by the variable SHOP_DOOR_URL",
                        "shop.door.width = 'wide' (given by the program) must be a whole number from -2147483648 to"
                                + " 2147483647",
                        "shop.back-door is refused: no wall is that wide");
        refused.problems().forEach(problem -> assertThat(refused).hasMessageContaining(problem.message()));
    }

    @Test
    void what_is_wrong_with_the_source_is_told_first() {
        ConfigProblem broken = new ConfigProblem("application.yaml", "application.yaml is no YAML");
        ConfigSource source = new ConfigSource() {
            @Override
            public Option<ConfigEntry> find(ConfigKey key) {
                return ConfigSource.of(NEEDED).find(key);
            }

            @Override
            public Seq<ConfigEntry> below(String prefix) {
                return List.empty();
            }

            @Override
            public Seq<ConfigProblem> problems() {
                return List.of(broken);
            }
        };

        assertThatThrownBy(() -> ShopConfig.TYPE.read(source))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        refused -> assertThat(refused.problems()).containsExactly(broken));
    }

    @Test
    void rules_are_checked_beside_values_that_cannot_be_read() {
        ConfigException refused = refused(
                NEEDED.merge(HashMap.of("shop.pause", "soon", "shop.max-page-size", "5000", "shop.motto", "x")));

        assertThat(refused.problems().map(ConfigProblem::key))
                .containsExactly("shop.pause", "shop.max-page-size", "shop.motto");
    }

    @Test
    void a_secret_comes_from_the_file_that_its_key_names(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "from a file\n");

        ShopConfig shop = read(NEEDED.remove("shop.token").put("shop.token-file", file.toString()));

        assertThat(shop.token().reveal()).isEqualTo("from a file");
    }

    @Test
    void a_file_that_is_not_there_is_told_once(@TempDir Path folder) {
        ConfigException refused = refused(NEEDED.remove("shop.token")
                .put("shop.token-file", folder.resolve("gone").toString()));

        assertThat(refused.problems().map(ConfigProblem::message))
                .containsExactly("shop.token-file = '" + folder.resolve("gone")
                        + "' (given by the program) names a file that cannot be read: NoSuchFileException");
    }

    @Test
    void nothing_that_a_secret_says_is_in_a_message() {
        ConfigType<Secret<Integer>> pin = new ConfigType<>(
                "Pin",
                "pin",
                in -> in.record(() -> in.value("code", TextForm.secret(TextForm.INT))),
                (current, loaded) -> current);

        assertThatThrownBy(() -> pin.read(ConfigSource.of(HashMap.of("pin.code", "hunter2"))))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("pin.code (given by the program) must be a whole number")
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }
}
