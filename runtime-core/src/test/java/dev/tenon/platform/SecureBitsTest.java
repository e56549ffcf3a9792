package dev.tenon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SecureBitsTest {

    private static final int THREADS = 8;
    private static final int EACH = 10_000;

    @Test
    void no_bits_are_given_to_two_threads() throws Exception {
        SecureBits bits = new SecureBits(new SecureRandom());
        Set<Long> given = ConcurrentHashMap.newKeySet();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            tasks.add(() -> {
                boolean fresh = true;
                for (int i = 0; i < EACH; i++) {
                    fresh &= given.add(bits.next());
                }
                return fresh;
            });
        }
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            for (var task : executor.invokeAll(tasks)) {
                assertThat(task.get()).isTrue();
            }
        }
        assertThat(given).hasSize(THREADS * EACH);
    }
}
