package org.famen.portal.route;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famen.portal.search.Meanings;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes and what else the portal holds: offices, free times, law texts, searches. */
class RouteOfficesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String ANSWERED =
            "employed=否&left=2026-10-06&relation=公司或者有执照的老板&iou=否&vanished=否&amount=8000";
    private static final String WAGES = "/route/wages?" + ANSWERED;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWayNamesTheOfficeThatDoesItAndWhenItIsOpen() {
        Reply page = PORTAL.get(WAGES);

        assertThat(page.html().select(".route__way:contains(申请法律援助) a[href=/organisation/anlan-legal-aid-centre]"))
                .hasSize(1);
        assertThat(page.html().select(".route__way:contains(申请法律援助) .open")).hasSize(1);
        assertThat(page.html().select("#near").attr("value")).isEmpty();
    }

    @Test
    void whoSaysWhereSeesTheNearestOffice() {
        Reply page = PORTAL.get(WAGES + "&near=柳湾镇");

        assertThat(page.html()
                        .select(".route__way:contains(请人民调解委员会调解) dd a[href^=/organisation/]")
                        .attr("href"))
                .contains("liuwan");
        assertThat(page.html().text()).contains("约 ", " 公里");
        assertThat(page.html().select("#near").attr("value")).isEqualTo("柳湾镇");
        assertThat(page.html().select("form.route__near input[name=amount]").attr("value"))
                .isEqualTo("8000");
    }

    @Test
    void aPlaceThatIsNotKnownIsToldAndKept() {
        Reply page = PORTAL.get(WAGES + "&near=月亮上");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("#near-unknown")).singleElement().asString().contains("月亮上");
        assertThat(page.html().select(".route__way .open")).isNotEmpty();
    }

    @Test
    void anOfficeThatCanBeBookedNamesItsNextFreeTime() {
        Reply page = PORTAL.get("/route/authority" + "?" + firstAnswers("authority"));

        assertThat(page.html().select("a[href^=/book/][href*=place=]")).isNotEmpty();
    }

    @Test
    void aWayOfWhichAProvisionReadsOtherwiseIsNotSpokenOf() throws IOException {
        Files.writeString(folder.resolve("lamp.yaml"), """
                编号: lamp
                名称: 路灯碎了
                简介: 谁赔
                问题:
                  - {编号: mine, 名称: 是我, 问: 是您打碎的吗？, 类型: 是否}
                途径:
                  - {编号: talk, 途径: 协商, 名称: 谈一谈, 当: 是我, 谁可以: 所有人, 费用: 不花钱, 多久: 一天, 效力: 说好就算, 怎么做: [去谈], 依据: 《路灯法》第八条, 去哪里: /help}
                  - {编号: wait, 途径: 行政投诉, 名称: 打电话, 谁可以: 邻居们, 费用: 不花钱, 多久: 一天, 效力: 来修, 怎么做: [打], 依据: 《路灯法》第三条, 去哪里: /help}
                例子:
                  - {说: 是我, 给: {是我: 是}, 可以: [talk, wait]}
                """);
        Files.writeString(folder.resolve("readings.csv"), "规则,条文,指纹\nlamp,《路灯法》第八条,0000000000000000\n");
        try (PortalUnderTest changed = PortalUnderTest.start(Map.of("famen.routes.folder", folder.toString()))) {
            Reply page = changed.get("/route/lamp?mine=是");

            assertThat(page.texts(".route__way .panel--warn"))
                    .singleElement()
                    .asString()
                    .contains("《路灯法》第八条");
            assertThat(page.html().text()).doesNotContain("说好就算").contains("谈一谈", "来修");
        }
    }

    @Test
    void theApiAsksAndAnswersLikeThePage() throws Exception {
        JsonNode first = post("wages", "{}", 200);
        JsonNode bad = post("wages", "{\"answers\": {\"employed\": \"也许\"}}", 422);
        JsonNode last = post("wages", """
                {"answers": {"employed": "否", "left": "2026-10-06", "relation": "公司或者有执照的老板", "iou": "否",
                 "vanished": "否", "amount": "8000"}, "near": "柳湾镇"}""", 200);

        assertThat(first.get("complete").asBoolean()).isFalse();
        assertThat(first.get("calls")).isNotEmpty();
        assertThat(first.at("/questions/0/id").asText()).isEqualTo("employed");
        assertThat(bad.at("/questions/0/fault").asText()).isEqualTo("choice");
        assertThat(last.get("complete").asBoolean()).isTrue();
        assertThat(last.get("ways").findValuesAsText("id")).contains("arbitrate", "aid");
        assertThat(last.at("/ways/1/office/metres").isNumber()).isTrue();
        assertThat(PORTAL.get("/openapi/famen.yml").body()).contains("/api/routes/{id}");
        assertThat(PORTAL.get("/api/routes").json()).hasSize(22);
    }

    @ParameterizedTest
    @CsvSource({"老板拖了三个月工资还要等吗, wages", "邻居家漏水把我家泡了, neighbours", "离婚冷静期, family", "对方全责不赔钱 车祸, traffic"})
    void aSearchThatSpeaksOfAProblemOffersItsRoute(String typed, String route) throws InterruptedException {
        Meanings.await(PORTAL);

        assertThat(PORTAL.get("/search?q=" + typed)
                        .html()
                        .select(".best__title a")
                        .eachAttr("href"))
                .contains("/route/" + route);
    }

    @Test
    void namesOfRoutesAndSectionsAreSuggested() {
        assertThat(PORTAL.get("/api/suggest?q=讨薪").json().get("suggestions").findValuesAsText("address"))
                .contains("/route/wages");
        assertThat(PORTAL.get("/api/suggest?q=法治体检").json().get("suggestions").findValuesAsText("address"))
                .contains("/checkup");
    }

    @Test
    void answersAndGuidesLeadToTheRouteOfTheirTopic() {
        assertThat(PORTAL.get("/consultation/boss-delays-wages").html().select("main a[href=/route/wages]"))
                .isNotEmpty();
        assertThat(PORTAL.get("/guide/labour-arbitration").html().select("main a[href=/route/wages]"))
                .isNotEmpty();
        assertThat(PORTAL.get("/guide/notarise-will").html().select("main a[href^=/route/]"))
                .isEmpty();
    }

    /** Every step of every problem with the index and the database behind it; the figures go into docs/performance.md. */
    @Test
    void aStepTakesLittle() {
        List<String> steps = PORTAL.get("/api/routes").json().findValuesAsText("id").stream()
                .flatMap(route -> steps(route).stream())
                .toList();
        for (int round = 0; round < WARM_UP; round++) {
            steps.forEach(PORTAL::get);
        }
        List<Long> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String step : steps) {
                long start = System.nanoTime();
                PORTAL.get(step);
                took.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        took.sort(null);
        long p95 = took.get(took.size() * 95 / 100);
        System.out.printf(
                "%d steps of routes: median %d ms, p95 %d ms, most %d ms%n",
                took.size(), took.get(took.size() / 2), p95, took.getLast());

        assertThat(p95).isLessThan(1_000);
    }

    /** From the first question to the ways. */
    private static List<String> steps(String route) {
        List<String> steps = new ArrayList<>();
        StringBuilder address = new StringBuilder("/route/" + route + "?near=柳湾镇");
        steps.add(address.toString());
        for (String answer : firstAnswers(route).split("&")) {
            steps.add(address.append('&').append(answer).toString());
        }
        return steps;
    }

    private static String firstAnswers(String route) {
        StringBuilder answers = new StringBuilder();
        while (true) {
            Reply page = PORTAL.get("/route/" + route + "?" + answers);
            var choice = page.html().select(".route__choice").first();
            var typed =
                    page.html().select("main form input[type=text]:not(#near)").first();
            if (choice != null) {
                String address = choice.attr("href");
                answers.setLength(0);
                answers.append(address.substring(address.indexOf('?') + 1));
            } else if (typed != null) {
                String value = page.html().select("main form").text().contains("2026") ? "2026-11-01" : "8000";
                answers.append(answers.isEmpty() ? "" : "&")
                        .append(typed.attr("name"))
                        .append('=')
                        .append(value);
            } else {
                return answers.toString();
            }
        }
    }

    private static JsonNode post(String route, String body, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(PORTAL.address().resolve("/api/routes/" + route))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(request, BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(status);
            assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
            return new ObjectMapper().readTree(reply.body());
        }
    }
}
