package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StaticPageTest {

    private final InProcessClient client =
            InProcessClient.of(Routes.at("", StaticPage.at("/", StaticPageTest.class, "page.html")));

    @Test
    void a_page_is_served_with_its_media_type() {
        Response page = client.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.text()).contains("<title>Bücher</title>");
    }

    @Test
    void a_page_that_the_browser_has_is_not_sent_again() {
        String etag = client.get("/").header("ETag").get();

        assertThat(client.header("If-None-Match", etag).get("/").status()).isEqualTo(304);
        assertThat(client.header("If-None-Match", "\"0\"").get("/").status()).isEqualTo(200);
    }

    @Test
    void a_resource_that_is_missing_or_of_an_unknown_kind_is_refused_at_once() {
        assertThatThrownBy(() -> StaticPage.at("/", StaticPageTest.class, "nothing.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing.html");
        assertThatThrownBy(() -> StaticPage.at("/", StaticPageTest.class, "StaticPageTest.class"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("media type");
    }
}
