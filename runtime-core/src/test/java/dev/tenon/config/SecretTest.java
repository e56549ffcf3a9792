package dev.tenon.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SecretTest {

    private record Login(String user, Secret<String> password) {}

    @Test
    void its_value_is_in_no_text_of_what_holds_it() {
        Secret<String> secret = Secret.of("hunter2");

        assertThat(secret).hasToString("***");
        assertThat(new Login("ada", secret).toString()).isEqualTo("Login[user=ada, password=***]");
        assertThat(new ConfigEntry("login.password", "hunter2", "command line", 0).toString())
                .isEqualTo("login.password (command line)");
    }

    @Test
    void it_is_equal_to_one_with_the_same_value_and_its_hash_tells_nothing() {
        assertThat(Secret.of("hunter2")).isEqualTo(Secret.of("hunter2")).isNotEqualTo(Secret.of("hunter3"));
        assertThat(Secret.of("1")).isNotEqualTo(Secret.of(1));
        assertThat(Secret.of("hunter2")).hasSameHashCodeAs(Secret.of("hunter3"));
    }

    @Test
    void what_nothing_reads_is_logged_with_a_suggestion_and_without_its_value() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.tenon.config");
        logger.addHandler(handler);
        try {
            ShopConfig.TYPE.read(ConfigSource.of(HashMap.of(
                    "shop.token", "hunter2",
                    "shop.tokem", "hunter3",
                    "shop.door.url", "https://door.example",
                    "other.key", "1")));
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(logged)
                .containsExactly("WARNING Nothing reads shop.tokem (given by the program). Did you mean shop.token?");
    }
}
