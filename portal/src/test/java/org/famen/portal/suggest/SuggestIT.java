package org.famen.portal.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @CsvSource({
        "路灯, law, 路灯法",
        "ludengf, law, 路灯法",
        "ldf, law, 路灯法",
        "路燈法, law, 路灯法",
        "申请法律援, guide, 申请法律援助",
        "安澜市公共法律服, organisation, 安澜市公共法律服务中心",
        "工资, consultation, 老板拖了三个月工资，总说下个月一定给，我还要等吗？",
        "安澜市法律援助便民, policy, 安澜市法律援助便民服务办法",
        "laoban bu gei gongzi, question, 老板不给工资",
        "路灯法5, article, 路灯法 第五条",
        "路灯法第五条, article, 路灯法 第五条"
    })
    void suggestsEveryKind(String typed, String kind, String text) {
        assertThat(suggestions(typed))
                .anySatisfy(found -> {
                    assertThat(found).containsEntry("kind", kind).containsEntry("text", text);
                    assertThat(PORTAL.get(found.get("address")).status()).isEqualTo(200);
                })
                .hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "量子纠缠"})
    void suggestsNothingForNothing(String typed) {
        assertThat(suggestions(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"油灯法, 油灯法, 已废止", "灯笼管理, 灯笼管理办法, 未收录全文", "油灯法第3条, 油灯法 第三条, 已废止，现在看路灯法第四条"})
    void aLawThatCannotBeReadIsSuggestedAsSuch(String typed, String text, String note) {
        assertThat(PORTAL.get("/api/suggest?q=" + typed).json().get("suggestions"))
                .extracting(
                        found -> found.get("text").asText(),
                        found -> found.path("note").asText())
                .contains(tuple(text, note));
    }

    @Test
    void aDangerInPinyinIsOne() {
        assertThat(PORTAL.get("/api/suggest?q=wo bu xiang huo le")
                        .json()
                        .at("/suggestions/0/kind")
                        .asText())
                .isEqualTo("danger");
    }

    @Test
    void inADangerTheFirstSuggestionSaysWhomToCall() {
        JsonNode first = PORTAL.get("/api/suggest?q=我不想活了").json().at("/suggestions/0");

        assertThat(first.get("kind").asText()).isEqualTo("danger");
        assertThat(first.get("note").asText()).contains("12356");
        assertThat(PORTAL.get(first.get("address").asText()).texts(".danger")).hasSize(1);
        assertThat(PORTAL.get("/api/suggest?q=不想活动").json().findValuesAsText("kind"))
                .doesNotContain("danger");
    }

    @Test
    void whatNobodyCanTypeIsRefused() {
        assertThat(PORTAL.get("/api/suggest?q=%00").status()).isEqualTo(400);
    }

    @Test
    void mayBeKeptAndIsBounded() {
        Reply reply = PORTAL.get("/api/suggest?q=" + "灯".repeat(300));

        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(reply.json().get("query").asText()).hasSize(40);
    }

    @Test
    void goesOnWhileTheIndexIsAway() {
        try (PortalUnderTest away = PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:1"))) {
            Reply reply = away.get("/api/suggest?q=路灯");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().get("suggestions")).isEmpty();
        }
    }

    private static List<Map<String, String>> suggestions(String typed) {
        return StreamSupport.stream(
                        PORTAL.get("/api/suggest?q=" + typed)
                                .json()
                                .get("suggestions")
                                .spliterator(),
                        false)
                .map(node -> Map.of(
                        "kind", node.get("kind").asText(),
                        "text", node.get("text").asText(),
                        "address", node.get("address").asText()))
                .toList();
    }
}
