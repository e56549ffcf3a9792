package dev.tenon.web.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.tenon.access.Caller;
import dev.tenon.web.Authentication;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Logged;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.WebServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens through routes, as a caller sends them. */
class JwtAuthenticationTest {

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final JwtAuthentication.Settings SETTINGS =
            JwtAuthentication.Settings.of("https://issuer.example", "library");
    private static final JwtIssuer ISSUER = JwtIssuer.of(SECRET, SETTINGS);
    private static final Caller ADA =
            Caller.user("ada", "staff", "editor").withTenant("north").withClaim("email", "ada@example.org");

    private final InProcessClient client = client(JwtAuthentication.secret(SECRET, SETTINGS));

    private static InProcessClient client(Authentication authentication) {
        return InProcessClient.of(
                WebServer.Options.port(0).withAuthentication(authentication),
                Routes.at(
                        "",
                        Route.get(
                                "/me",
                                request -> Response.text(request.caller().name()
                                        + " "
                                        + request.caller().roles().toSortedSet().mkString(",")
                                        + " " + request.caller().tenant().getOrElse("-")
                                        + " "
                                        + request.caller().claims().get("email").getOrElse("-")))));
    }

    private Response me(String token) {
        return me(client, token);
    }

    private static Response me(InProcessClient client, String token) {
        return client.header("Authorization", "Bearer " + token).get("/me");
    }

    @Test
    void a_token_says_who_calls() {
        assertThat(me(ISSUER.token(ADA, Duration.ofHours(1))).text())
                .isEqualTo("ada editor,staff north ada@example.org");
    }

    @Test
    void without_a_token_nobody_is_known() {
        assertThat(client.get("/me").text()).isEqualTo("anonymous  - -");
    }

    @Test
    void roles_can_be_one_text() throws Exception {
        assertThat(me(signed(claims().claim("roles", "staff editor"))).text()).startsWith("ada editor,staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJIUzI1NiJ9.e30.", "\"", "Bearer"})
    void what_is_no_token_is_refused(String token) {
        Response refused = me(token);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void other_schemes_are_refused() {
        assertThat(client.header("Authorization", "Basic YTpi").get("/me").status())
                .isEqualTo(401);
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        assertThat(me(new PlainJWT(claims().build()).serialize()).status()).isEqualTo(401);
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        byte[] other = "another secret of 32 bytes, or so".getBytes(StandardCharsets.UTF_8);
        assertThat(me(JwtIssuer.of(other, SETTINGS).token(ADA, Duration.ofHours(1)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        String token = ISSUER.token(ADA, Duration.ofHours(1));
        String[] parts = token.split("\\.");
        String changed = parts[0] + "." + parts[1].substring(0, parts[1].length() - 2) + "AA." + parts[2];
        assertThat(me(changed).status()).isEqualTo(401);
    }

    @Test
    void a_token_is_refused_once_it_has_expired_and_the_clocks_may_differ_by_the_leeway() throws Exception {
        Instant now = SETTINGS.platform().now();
        assertThat(me(signed(claims().expirationTime(Date.from(now.minusSeconds(30)))))
                        .status())
                .isEqualTo(200);
        assertThat(me(signed(claims().expirationTime(Date.from(now.minusSeconds(61)))))
                        .status())
                .isEqualTo(401);
        assertThat(me(signed(claims().notBeforeTime(Date.from(now.plusSeconds(120)))))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_for_another_audience_or_without_an_end_is_refused() throws Exception {
        assertThat(me(signed(claims().issuer("https://other.example"))).status())
                .isEqualTo(401);
        assertThat(me(signed(claims().audience("shop"))).status()).isEqualTo(401);
        assertThat(me(signed(claims().expirationTime(null))).status()).isEqualTo(401);
        assertThat(me(signed(claims().subject(null))).status()).isEqualTo(401);
        assertThat(me(signed(claims().audience(List.of("shop", "library")))).status())
                .isEqualTo(200);
    }

    @Test
    void tokens_of_a_key_set_are_accepted_and_no_public_key_is_taken_for_a_secret() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        String published = new JWKSet(key.toPublicJWK()).toString();
        InProcessClient keyed = client(JwtAuthentication.keys(published, SETTINGS));

        String good = signed(claims(), new ECDSASigner(key), new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1"));
        assertThat(keyed.header("Authorization", "Bearer " + good).get("/me").status())
                .isEqualTo(200);
        byte[] asSecret = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        String confused =
                signed(claims(), new MACSigner(asSecret), new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1"));
        assertThat(keyed.header("Authorization", "Bearer " + confused)
                        .get("/me")
                        .status())
                .isEqualTo(401);
    }

    /** An issuer that publishes its key, as long as it is not away. */
    private static final class Issuer implements AutoCloseable {

        private final ECKey key;
        private final AtomicBoolean away = new AtomicBoolean();
        private final WebServer server;

        Issuer(String keyId) throws JOSEException {
            key = new ECKeyGenerator(Curve.P_256).keyID(keyId).generate();
            byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server = WebServer.start(
                    WebServer.Options.port(0).withHost("localhost"),
                    Routes.at(
                            "",
                            Route.get(
                                    "/keys",
                                    request -> away.get()
                                            ? Response.status(503)
                                            : Response.of(200, "application/json", published))));
        }

        InProcessClient client() {
            return JwtAuthenticationTest.client(
                    JwtAuthentication.keysAt(URI.create("http://localhost:" + server.port() + "/keys"), SETTINGS));
        }

        String token() throws JOSEException {
            return signed(
                    claims(), new ECDSASigner(key), new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()));
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Test
    void a_published_key_set_is_fetched() throws Exception {
        try (Issuer issuer = new Issuer("k1")) {
            assertThat(me(issuer.client(), issuer.token()).status()).isEqualTo(200);
        }
    }

    @Test
    void a_token_whose_keys_cannot_be_fetched_is_not_refused_but_unavailable_until_they_can() throws Exception {
        try (Issuer issuer = new Issuer("k1")) {
            InProcessClient client = issuer.client();
            issuer.away.set(true);
            String token = issuer.token();

            Logged<Response> away = Logged.of(() -> me(client, token));
            issuer.away.set(false);
            Response back = me(client, token);

            assertThat(away.value().status()).isEqualTo(503);
            assertThat(away.value().header("Retry-After")).contains("30");
            assertThat(away.value().header("WWW-Authenticate")).isEmpty();
            assertThat(away.log())
                    .contains("WARN dev.tenon.web - The keys that tokens are checked with cannot be had from"
                            + " http://localhost:")
                    .doesNotContain(token);
            assertThat(back.status()).isEqualTo(200);
        }
    }

    @Test
    void that_the_keys_were_asked_for_too_often_makes_no_token_a_bad_one() throws Exception {
        try (Issuer issuer = new Issuer("k1")) {
            InProcessClient client = issuer.client();
            issuer.away.set(true);

            assertThat(List.of(me(client, issuer.token()), me(client, issuer.token()), me(client, issuer.token())))
                    .extracting(Response::status)
                    .containsOnly(503);
            assertThat(client.get("/me").status()).isEqualTo(200);
        }
    }

    @Test
    void a_token_of_a_key_that_is_not_published_is_refused_however_often_it_is_sent() throws Exception {
        try (Issuer issuer = new Issuer("k1");
                Issuer stranger = new Issuer("k2")) {
            InProcessClient client = issuer.client();

            for (int time = 0; time < 5; time++) {
                assertThat(me(client, stranger.token()).status()).isEqualTo(401);
            }
            assertThat(me(client, issuer.token()).status()).isEqualTo(200);
        }
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> JwtAuthentication.secret(new byte[31], SETTINGS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 32 bytes, found 31");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://issuer.example")
                .audience("library")
                .subject("ada")
                .expirationTime(Date.from(SETTINGS.platform().now().plusSeconds(600)));
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, new MACSigner(SECRET), new JWSHeader.Builder(JWSAlgorithm.HS256));
    }

    private static String signed(JWTClaimsSet.Builder claims, JWSSigner signer, JWSHeader.Builder header)
            throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }
}
