package dev.tenon.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.WebhookValidator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Signatures as services send them. That of a body is the example of GitHub's documents. */
class HmacSha256Test {

    private static final byte[] SECRET = bytes("It's a Secret to Everybody");
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static int status(WebhookValidator validator, String body, String... headers) {
        InProcessClient client = InProcessClient.of(Routes.at(
                "",
                Route.post(
                        "/hook",
                        request -> validator.isGenuine(request, NOW) ? Response.noContent() : Response.status(401))));
        for (int i = 0; i < headers.length; i += 2) {
            client = client.header(headers[i], headers[i + 1]);
        }
        return client.send("POST", "/hook", bytes(body)).status();
    }

    @Test
    void a_signature_of_the_body_is_known_by_its_secret() {
        HmacSha256 github = HmacSha256.ofBody(SECRET, "X-Hub-Signature-256");
        String signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

        assertThat(status(github, "Hello, World!", "X-Hub-Signature-256", signature))
                .isEqualTo(204);
        assertThat(status(github, "Hello, World", "X-Hub-Signature-256", signature))
                .isEqualTo(401);
        assertThat(status(github, "Hello, World!", "X-Hub-Signature-256", signature.replace('7', '8')))
                .isEqualTo(401);
        assertThat(status(github, "Hello, World!", "X-Hub-Signature-256", "sha256="))
                .isEqualTo(401);
        assertThat(status(github, "Hello, World!")).isEqualTo(401);
        assertThat(status(
                        HmacSha256.ofBody(bytes("another"), "X-Hub-Signature-256"),
                        "Hello, World!",
                        "X-Hub-Signature-256",
                        signature))
                .isEqualTo(401);
    }

    @Test
    void a_signature_may_be_in_base64() {
        assertThat(status(
                        HmacSha256.ofBody(SECRET, "X-Signature"),
                        "Hello, World!",
                        "X-Signature",
                        "dXEH6g6yUJ/CESIczphLijdXC211hsIsRvQ3nIsEPhc="))
                .isEqualTo(204);
    }

    @Test
    void a_signature_of_a_time_holds_for_some_time_only() {
        HmacSha256 stripe = HmacSha256.ofTimeAndBody(bytes("whsec"), "Stripe-Signature", TOLERANCE);

        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1700000000")))
                .isEqualTo(204);
        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1699999700")))
                .isEqualTo(204);
        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1699999699")))
                .isEqualTo(401);
        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1700000301")))
                .isEqualTo(401);
        assertThat(status(stripe, "{ }", "Stripe-Signature", stripe("1700000000")))
                .isEqualTo(401);
        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1700000000") + ",v1=00"))
                .isEqualTo(204);
        assertThat(status(stripe, "{}", "Stripe-Signature", stripe("1700000000").replace("v1=", "v0=")))
                .isEqualTo(401);
        assertThat(status(stripe, "{}", "Stripe-Signature", "t=never,v1=00")).isEqualTo(401);
        assertThat(status(stripe, "{}", "Stripe-Signature", "t=99999999999999999999,v1=00"))
                .isEqualTo(401);
    }

    @Test
    void a_standard_signature_is_of_id_time_and_body() throws GeneralSecurityException {
        HmacSha256 standard = HmacSha256.standard(bytes("whsec"), TOLERANCE);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(bytes("whsec"), "HmacSHA256"));
        String signature = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(bytes("msg_1.1700000000.{}")));

        assertThat(status(standard, "{}", sent("msg_1", "1700000000", "v1,AAAA " + signature)))
                .isEqualTo(204);
        assertThat(status(standard, "{}", sent("msg_2", "1700000000", signature)))
                .isEqualTo(401);
        assertThat(status(standard, "{}", sent("msg_1", "1700000001", signature)))
                .isEqualTo(401);
    }

    private static String[] sent(String id, String time, String signature) {
        return new String[] {"webhook-id", id, "webhook-timestamp", time, "webhook-signature", signature};
    }

    @Test
    void an_empty_secret_is_refused() {
        assertThatThrownBy(() -> HmacSha256.ofBody(new byte[0], "X-Signature"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What the service would send for an empty object. */
    private static String stripe(String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes("whsec"), "HmacSHA256"));
            return "t=" + time + ", v1=" + HexFormat.of().formatHex(mac.doFinal(bytes(time + ".{}")));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
