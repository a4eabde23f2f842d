package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewControllerTest {
    private final ViewController controller = new ViewController();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/laws", "/search?q=%E7%81%AF&page=2", "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/5"})
    void comesBackToThePageThatItWasChosenOn(String back) {
        assertThat(location(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "\\/evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "evil.example",
                " //evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/laws\r\nLocation: https://evil.example",
                "/ /evil.example",
                "/路灯法",
                "/a\u0000b",
                "/%",
                "/%zz"
            })
    void neverLeadsAwayFromThePortal(String back) {
        assertThat(location(back)).isEqualTo("/");
    }

    @Test
    void anUnknownViewIsNotFound() {
        assertThat(cookie("elder")).startsWith("view=elder;");
        assertThat(controller.choose(HttpRequest.GET("/"), "<script>", "/").code())
                .isEqualTo(404);
        assertThat(cookie("elder")).contains("HTTPOnly", "SameSite=Lax", "Path=/");
    }

    private String location(String back) {
        return String.valueOf(
                controller.choose(HttpRequest.GET("/"), "elder", back).header("Location"));
    }

    private String cookie(String view) {
        HttpResponse<?> response = controller.choose(HttpRequest.GET("/"), view, "/");
        return String.valueOf(response.header("Set-Cookie"));
    }
}
