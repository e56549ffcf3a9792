package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A value that must be nowhere.
 *
 * @param text of letters and digits, and not to be met by chance
 */
record SecretValue(String text) {

    /** Fails when it is in {@code told}: as it is, in hex, or in Base64 of either alphabet and at any place of what was encoded. */
    void isNowhereIn(String what, String told) {
        for (var form : forms()) {
            int at = told.toLowerCase().indexOf(form.toLowerCase());
            assertThat(at)
                    .as(() -> "'%s' is in %s: ...%s..."
                            .formatted(
                                    form,
                                    what,
                                    told.substring(Math.max(0, at - 200), Math.min(told.length(), at + 200))))
                    .isNegative();
        }
    }

    private Seq<String> forms() {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return List.of(text, HexFormat.of().formatHex(bytes))
                .appendAll(List.range(0, 3)
                        .flatMap(shift -> List.of(Base64.getEncoder(), Base64.getUrlEncoder())
                                .map(encoder -> within(encoder, bytes, shift))));
    }

    /** What is seen of {@code bytes} in the Base64 of a text in which {@code shift} bytes stand before them. */
    private static String within(Base64.Encoder encoder, byte[] bytes, int shift) {
        var moved = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, moved, shift, bytes.length);
        int whole = moved.length / 3 * 3;
        var encoded = encoder.encodeToString(Arrays.copyOf(moved, whole));
        return shift == 0 ? encoded : encoded.substring(4);
    }
}
