package org.famen.portal.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools as people, programs and other websites meet them; they work while the index is away. */
class ToolIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final Path CONTENT =
            Path.of(System.getProperty("famen.root", "..")).resolve("content");
    private static final PortalUnderTest PORTAL = start(Map.of());
    private static final String FEES = "/tools/court-fees";

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void theFrontPageLeadsToEveryTool() {
        assertThat(PORTAL.get("/").html().select("a[href=/tools]")).isNotEmpty();
        assertThat(PORTAL.get("/tools").html().select("main li a").eachAttr("href"))
                .contains(FEES, "/investors/calculator");
    }

    @Test
    void asksStepByStepAndComplainsOfNothingThatItHasNotAsked() {
        Reply first = PORTAL.get(FEES);
        Reply second = PORTAL.get(FEES + "?asked=what&what=财产案件");

        assertThat(first.html().select("main input[type=radio]").eachAttr("name"))
                .containsOnly("what");
        assertThat(first.html().select("#what")).hasSize(1);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.html().select(".errors")).isEmpty();
        assertThat(second.html().select("#amount")).hasSize(1);
        assertThat(second.html().select("#property")).isEmpty();
    }

    @Test
    void everyLineOfTheResultNamesItsProvisionAndSaysHow() {
        Reply page = PORTAL.get(FEES + "?asked=what,amount,halved&what=财产案件&amount=3.5万&halved=是");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".tool__result .lead").getFirst()).startsWith("要交 337.50 元");
        assertThat(page.html().select(".tool__line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.select("a[href^=/laws/]")).isNotEmpty());
        assertThat(page.texts(".facts dd")).contains("财产案件", "35,000元", "是");
        assertThat(page.html().select("#amount").attr("value")).isEqualTo("3.5万");
    }

    @Test
    void whatCannotBeReadIsToldAndKept() {
        Reply page = PORTAL.get(FEES + "?asked=what,amount,halved&what=财产案件&amount=十万%3Cb%3E");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".errors a").eachAttr("href")).containsExactly("#amount", "#halved");
        assertThat(page.html().select("#amount").attr("value")).isEqualTo("十万<b>");
        assertThat(page.html().select(".tool__result")).isEmpty();
    }

    @Test
    void theApiAsksAndReckonsInDecimals() throws IOException {
        JsonNode open = post(FEES, "{\"answers\":{\"what\":\"财产案件\"}}", 200);
        JsonNode done = post(FEES, "{\"answers\":{\"what\":\"财产案件\",\"amount\":\"35000\",\"halved\":\"是\"}}", 200);
        JsonNode wrong = post(FEES, "{\"answers\":{\"what\":\"财产案件\",\"amount\":\"-1\",\"halved\":\"是\"}}", 422);

        assertThat(open.at("/complete").asBoolean()).isFalse();
        assertThat(open.at("/questions").findValuesAsText("id")).containsExactly("what", "amount", "halved");
        assertThat(done.at("/complete").asBoolean()).isTrue();
        assertThat(done.at("/lines").findValuesAsText("value")).containsExactly("675.00", "337.50");
        assertThat(done.at("/lines/0/provisions/0/citation").asText()).isEqualTo("《诉讼费用交纳办法》第十三条第一款第一项");
        assertThat(wrong.at("/questions/1/fault").asText()).isEqualTo("number");
        assertThat(post("/tools/none", "{}", 404)).isNotNull();
    }

    @Test
    void onlyTheWebsitesThatTheCityListsMayFrameATool() throws IOException {
        copy(CONTENT.resolve("city"), folder);
        Path file = folder.resolve("city.yaml");
        Files.writeString(
                file, Files.readString(file) + "\n嵌入站点: [https://www.example.cn, https://street.example.cn:8443]\n");
        try (PortalUnderTest listing = start(Map.of("famen.city.folder", folder.toString()))) {
            assertThat(listing.get("/embed" + FEES).header("Content-Security-Policy"))
                    .contains("frame-ancestors https://www.example.cn https://street.example.cn:8443");
            assertThat(listing.get(FEES).header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
        Reply closed = PORTAL.get("/embed" + FEES + "?what=劳动争议案件");

        assertThat(closed.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(closed.texts(".lead").getFirst()).startsWith("要交 10 元");
        assertThat(closed.html().select("form").attr("action")).isEqualTo("/embed" + FEES);
    }

    @Test
    void aRuleThatDoesNotHoldOnTheDayOfTheFactsRefuses() throws IOException {
        LampRule.writeTo(folder);
        try (PortalUnderTest other = start(Map.of("famen.rules.folder", folder.toString()))) {
            assertThat(other.get("/tools/lamp?day=2024-5-1").texts(".lead").getFirst())
                    .startsWith("赔 600 元");
            assertThat(other.get("/tools/lamp?day=2024-5-1").texts(".tool__result li"))
                    .anySatisfy(line -> assertThat(line).contains("路灯公司公告", "演示"));
            assertThat(other.get("/tools/lamp?day=2019-5-1").texts("[role=alert]"))
                    .anySatisfy(words -> assertThat(words).contains("那时的规定这里没有收录"));
            assertThat(other.get("/tools/lamp?day=2025-5-1").texts("[role=alert]"))
                    .anySatisfy(words -> assertThat(words).contains("路灯价", "没有公布"));
        }
    }

    private static PortalUnderTest start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "famen.city.folder", CONTENT.resolve("city").toString(),
                "famen.rules.folder", CONTENT.resolve("rules").toString()));
        all.putAll(settings);
        return PortalUnderTest.startOn(DATABASE, all);
    }

    private static JsonNode post(String path, String body, int status) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(PORTAL.address().resolve("/api" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(request, BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(status);
            return new ObjectMapper().readTree(reply.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
