package org.famen.portal.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawApiIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void aLawHasItsVersionsAndTheTextOfToday() {
        JsonNode law = PORTAL.get("/api/laws/路灯法").json();

        assertThat(law.get("title").asText()).isEqualTo("中华人民共和国路灯法");
        assertThat(law.get("version").asText()).isEqualTo("2022-03-18");
        assertThat(law.get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(law.get("versions").findValuesAsText("id")).containsExactly("2010-06-25", "2022-03-18");
        assertThat(law.get("provisions")).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/laws/油灯法", "/api/laws/油灯法/3"})
    void aLawThatIsNotHeldIsAProblemThatSaysWhatIsKnown(String address) {
        Reply reply = PORTAL.get(address);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("reason").asText()).isEqualTo("not_held");
        assertThat(reply.json().get("detail").asText()).isEqualTo("《油灯法》已于2010年10月1日废止");
        assertThat(reply.json().get("endedOn").asText()).isEqualTo("2010-10-01");
        assertThat(reply.json().get("successor").asText()).isEqualTo("路灯法点灯一章");
    }

    @Test
    void tellsUpToWhenLawsOfEachRankAreHeld() {
        JsonNode held = PORTAL.get("/api/freshness").json();

        assertThat(held).extracting(rank -> rank.get("label").asText()).startsWith("法律", "行政法规");
        assertThat(held.at("/0/newest").asText()).isEqualTo("2026-10-20");
        assertThat(PORTAL.get("/about").texts("main dd")).contains("2 部有全文，最新的于2026年10月20日公布");
        assertThat(PORTAL.get("/search?q=打碎路灯").texts(".results"))
                .first()
                .asString()
                .contains("法律到2026年10月");
    }

    @Test
    void aVersionAndADayChooseTheText() {
        assertThat(PORTAL.get("/api/laws/路灯法?version=2010-06-25")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("AMENDED");
        assertThat(PORTAL.get("/api/laws/路灯法?at=2015-01-01")
                        .json()
                        .get("version")
                        .asText())
                .isEqualTo("2010-06-25");
        assertThat(PORTAL.get("/api/laws/路灯法/3?at=2015-01-01")
                        .json()
                        .get("blocks")
                        .findValuesAsText("text"))
                .containsExactly("路灯应当在日落后一小时内点亮。");
    }

    @Test
    void aProvisionHasItsBlocksAndAPage() {
        JsonNode provision = PORTAL.get("/api/laws/路灯法/8").json();

        assertThat(provision.get("label").asText()).isEqualTo("第八条");
        assertThat(provision.get("blocks").findValuesAsText("kind")).containsExactly("paragraph", "table");
        assertThat(provision.get("blocks").get(1).get("rows")).hasSize(3);
        assertThat(PORTAL.get(provision.get("page").asText()).texts("h1")).containsExactly("路灯法 第八条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/laws/路灯法", "/api/laws/路灯法/5", "/api/search?q=打碎路灯"})
    void whoHasTheAnswerAlreadyIsToldSo(String path) {
        Reply first = PORTAL.get(path);
        Reply again = PORTAL.get(path, Map.of("If-None-Match", first.header("ETag")));

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{24}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.header("Content-Type")).startsWith("application/json");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(PORTAL.get(path, Map.of("If-None-Match", "\"other\"")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s"})
    void aListOfTagsAndAWeakTagAreUnderstoodToo(String header) {
        String tag = PORTAL.get("/api/laws/路灯法").header("ETag");

        assertThat(PORTAL.get("/api/laws/路灯法", Map.of("If-None-Match", header.replace("%s", tag)))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/laws/月亮法",
                "/api/laws/路灯法/99",
                "/api/laws/风筝法",
                "/api/laws/路灯法?version=1999-01-01",
                "/api/none",
                "/api/laws/路灯法?at=tomorrow"
            })
    void anErrorIsAProblem(String path) {
        Reply reply = PORTAL.get(path);
        JsonNode problem = reply.json();

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(reply.status());
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    }
}
