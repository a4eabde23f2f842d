package org.famen.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The page says what the file says that machines read. */
class ApiPageIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void everyOperationOfTheFileIsThereWithItsParametersAndAnswers() {
        Document page = PORTAL.get("/openapi").html();
        List<String> calls = new ArrayList<>();
        paths().forEach((path, methods) -> methods.forEach((method, operation) -> {
            Elements call = page.select("[id=call-" + operation.get("operationId") + "]");
            assertThat(call).as(path).hasSize(1);
            calls.add(method.toUpperCase(Locale.ROOT) + " " + path);

            assertThat(call.select("h3").text()).isEqualTo(calls.getLast());
            assertThat(call.select("> p").eachText()).contains((String) operation.get("summary"));
            assertThat(call.select("dl:first-of-type dt").eachText()).as(path).containsAll(parameters(operation));
            assertThat(call.select("dl:last-of-type dt").eachText())
                    .as(path)
                    .containsExactlyElementsOf(codes(operation));
        }));

        assertThat(calls).hasSizeGreaterThan(25).contains("GET /api/search", "POST /api/verify", "GET /catalogue.csv");
        assertThat(page.select(".call h3").eachText()).containsExactlyInAnyOrderElementsOf(calls);
    }

    @Test
    void whatIsSaidOfAParameterIsSaidInItsLanguage() {
        Elements citation = PORTAL.get("/openapi").html().select("[id=call-cite]");

        assertThat(citation.select("dl:first-of-type dd").getFirst().text()).startsWith("string 必填 a citation");
        assertThat(citation.select("[lang=en]").eachText())
                .contains("a citation as people write it, such as 消法55条 or 劳动合同法39-41条");
    }

    @Test
    void itIsAPageLikeOthersWithTheFileBesideIt() {
        Reply reply = PORTAL.get("/openapi");
        Document page = reply.html();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("开放接口 - 安澜法门");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("header, nav, main, footer")).hasSizeGreaterThan(3);
        assertThat(page.select("main h2").eachText())
                .contains("法律", "搜索", "遇事找路")
                .noneMatch(name -> name.contains("?"));
        assertThat(PORTAL.get(page.select("main .tools a.button").attr("href")).body())
                .startsWith("openapi: 3");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Map<String, Object>>> paths() {
        Map<String, Object> file =
                new Yaml().load(PORTAL.get("/openapi/famen.yml").body());
        return (Map<String, Map<String, Map<String, Object>>>) file.getOrDefault("paths", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> parameters(Map<String, Object> operation) {
        return ((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()))
                .stream().map(parameter -> (String) parameter.get("name")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> operation) {
        return List.copyOf(((Map<String, Object>) operation.getOrDefault("responses", Map.of())).keySet());
    }
}
