package org.famen.portal.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiteIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @CsvSource({
        "/cite/路灯法第五条, /laws/路灯法/5",
        "/cite/《中华人民共和国路灯法》第五条之一, /laws/路灯法/5-1",
        "/cite?q=灯法5, /laws/路灯法/5",
        "/cite/ldf5条2款1项, /laws/路灯法/5?p=2&i=1",
        "/cite/路灯法第五条(二), /laws/路灯法/5?i=2",
        "/cite/路灯法, /laws/路灯法",
        "/cite/路灯法第3条?at=2012-01-01, /laws/路灯法/3?at=2012-01-01",
        "/cite/路灯法（2010年）第3条, /laws/路灯法/3?version=2010-06-25",
        "/cite/风筝法第3条, /laws/风筝法/3",
        "/cite/风筝法第3、4条, /laws/风筝法",
        "/cite/路灯法（2015年）第3条, /laws/路灯法/3?version=2010-06-25",
        "/cite/路灯法第99条, /laws/路灯法/99"
    })
    void oneProvisionIsItsPage(String path, String address) {
        Reply reply = PORTAL.get(path);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(URLDecoder.decode(reply.header("Location"), StandardCharsets.UTF_8))
                .endsWith(address);
    }

    @Test
    void theCitedPartOfAnArticleIsMarked() {
        assertThat(PORTAL.get("/laws/路灯法/5?p=2&i=2").texts("[data-cited]"))
                .containsExactly("（二）把灯油带回家，有下列情节之一：", "1.数量较大；", "2.多次带走；");
        assertThat(PORTAL.get("/laws/路灯法/5?p=1").texts("[data-cited]")).hasSize(1);
        assertThat(PORTAL.get("/laws/路灯法/5").texts("[data-cited]")).isEmpty();
    }

    @Test
    void aPartThatTheArticleDoesNotHaveIsTold() {
        assertThat(PORTAL.get("/laws/路灯法/5?p=9").texts(".panel--warn")).containsExactly("这一条没有您写的那一款或那一项，下面是整条内容。");
    }

    @Test
    void severalProvisionsAreListed() {
        Reply page = PORTAL.get("/cite/路灯法第3-5条、第七条、第五条第二款第一项");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("路灯法：3 处引用");
        assertThat(page.texts("main h2")).containsExactly("第三条至第五条", "第七条", "第五条第二款第一项");
        assertThat(page.texts("main h3")).containsExactly("第三条", "第四条", "第五条", "第七条", "第五条");
        assertThat(page.texts("[data-cited]")).containsExactly("（一）三次忘记点灯；");
    }

    @Test
    void aNumberThatDoesNotExistOffersTheNearest() {
        Reply page = PORTAL.get("/cite/路灯法3、99条");

        assertThat(page.texts(".panel--warn")).containsExactly("这部法律没有第九十九条，最接近的是：");
        assertThat(page.texts("main li")).containsExactly("路灯法第八条", "路灯法第九条", "路灯法第十条");
    }

    @Test
    void theListKeepsTheDay() {
        assertThat(PORTAL.get("/cite/路灯法第3、4条?at=2012-01-01").texts(".statute"))
                .first()
                .isEqualTo("路灯应当在日落后一小时内点亮。");
    }

    @Test
    void aSearchForSeveralProvisionsLeadsToTheList() {
        Reply reply = PORTAL.get("/search?q=路灯法3-5条");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(URLDecoder.decode(reply.header("Location"), StandardCharsets.UTF_8))
                .isEqualTo("/cite?q=路灯法3-5条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite/月亮法第3条", "/cite/第三人", "/cite?q=2020年第5次会议"})
    void whatIsNoCitationExplainsHowOneIsWritten(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("没有看懂这条引用");
        assertThat(page.html().select("main a[href^=/search?q=]")).hasSize(1);
        assertThat(page.texts("main ul:last-of-type li")).hasSize(5);
    }

    @Test
    void withoutACitationThePageAsksForOne() {
        Reply page = PORTAL.get("/cite");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("法条引用");
    }

    @Test
    void theApiNamesLawVersionAndProvisions() {
        JsonNode answer = PORTAL.get("/api/cite?q=灯法5条2款1项、99条").json();

        assertThat(answer.path("law").asText()).isEqualTo("路灯法");
        assertThat(answer.path("version").asText()).isEqualTo("2022-03-18");
        assertThat(answer.path("status").asText()).isEqualTo("IN_FORCE");
        assertThat(answer.path("targets").path(0).path("written").asText()).isEqualTo("第五条第二款第一项");
        assertThat(answer.path("targets").path(0).path("found").asBoolean()).isTrue();
        assertThat(answer.path("targets")
                        .path(0)
                        .path("provisions")
                        .path(0)
                        .path("page")
                        .asText())
                .endsWith("/5?p=2&i=1");
        assertThat(answer.path("targets").path(1).path("found").asBoolean()).isFalse();
        assertThat(answer.path("targets").path(1).path("nearest")).hasSize(3);
    }

    @Test
    void aVersionThatIsNamedAndNotHeldIsRefused() {
        Reply page = PORTAL.get("/cite/路灯法（2005年修正）第3条");
        JsonNode answer = PORTAL.get("/api/cite?q=路灯法（2005年修正）第3条").json();

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("本站没有收录路灯法的2005年版本");
        assertThat(page.texts("main li")).containsExactly("2022年3月18日公布", "2010年6月25日公布");
        assertThat(page.texts("main .card p")).containsExactly("路灯归点灯的地方养护，谁点灯谁修灯。");
        assertThat(answer.path("refusal").asText()).isEqualTo("VERSION_NOT_HELD");
        assertThat(answer.path("targets")).isEmpty();
        assertThat(answer.path("heldVersions"))
                .extracting(JsonNode::asText)
                .containsExactly("2022-03-18", "2010-06-25");
        assertThat(answer.at("/today/0/provisions/0/address").asText()).isEqualTo("3");
    }

    @Test
    void theApiTellsTheStatusOfANamedVersionAsItsPageDoes() {
        JsonNode answer = PORTAL.get("/api/cite?q=路灯法（2010年）第3条").json();

        assertThat(answer.path("version").asText()).isEqualTo("2010-06-25");
        assertThat(answer.path("status").asText()).isEqualTo("AMENDED");
        assertThat(PORTAL.get("/laws/路灯法/3?version=2010-06-25").texts(".titlepage__facts .status"))
                .containsExactly("已被修改");
    }

    @Test
    void theApiSaysWhatIsKnownOfALawThatIsNotHeld() {
        JsonNode answer = PORTAL.get("/api/cite?q=油灯法第3条").json();

        assertThat(answer.path("refusal").asText()).isEqualTo("LAW_NOT_HELD");
        assertThat(answer.path("status").asText()).isEqualTo("REPEALED");
        assertThat(answer.at("/absent/endedOn").asText()).isEqualTo("2010-10-01");
        assertThat(answer.at("/absent/successor").asText()).isEqualTo("路灯法");
        assertThat(answer.at("/absent/provisions").findValuesAsText("label")).containsExactly("第四条", "第五条之一");
    }

    @Test
    void theApiNamesWhatIsVoidOfAProvision() {
        assertThat(PORTAL.get("/api/cite?q=最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释第二条")
                        .json()
                        .at("/targets/0/provisions/0/voidParts/0/from")
                        .asText())
                .isEqualTo("2024-05-01");
    }

    @Test
    void aLawOfWhichNothingIsKnownIsToldToBeSo() {
        assertThat(PORTAL.get("/cite/月亮法第3条").texts(".absent h2")).containsExactly("本站没有收录《月亮法》");
    }

    @Test
    void theApiSaysThatItDidNotUnderstand() {
        Reply reply = PORTAL.get("/api/cite?q=第三人");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void lawsOneBehindTheOtherAreListed() {
        Reply page = PORTAL.get("/cite/依照《路灯法》第四条、《桥铃法》第五条第二款，《月亮法》第三条之规定");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("main h2")).containsExactly("路灯法", "桥铃法");
        assertThat(page.texts("main section a")).contains("第四条", "第五条第二款");
        assertThat(page.texts(".panel--warn").getFirst()).contains("月亮法");
    }

    @Test
    void theApiTellsEveryLawOfAText() {
        JsonNode answer = PORTAL.get("/api/cite?q=路灯法第四条、桥铃法第五条").json();

        assertThat(answer.path("law").asText()).isEqualTo("路灯法");
        assertThat(answer.path("further").path(0).path("law").asText()).isEqualTo("桥铃法");
    }

    @ParameterizedTest
    @CsvSource({
        "路灯法第99条, no_such_provision, 路灯法",
        "月亮法第3条, unknown_law, ''",
        "法释〔2098〕7号第3条, unknown_number, ''",
        "路灯法第0条, no_number, 路灯法",
        "第三人, no_citation, ''"
    })
    void theApiAnswersAFaultWithWhatIsNear(String written, String reason, String near) {
        Reply reply = PORTAL.get("/api/cite?q=" + written);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("reason").asText()).isEqualTo(reason);
        assertThat(reply.json().path("detail").asText()).isNotBlank();
        assertThat(reply.json().path("candidates").path(0).path("law").asText()).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cite?q=路灯法第4条", "/cite/路灯法第4条"})
    void anAddressThatIsNotEncodedGetsAProgramJson(String target) throws IOException {
        String bytes = new String(target.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<String> headers = List.of("Host: " + PORTAL.address().getAuthority(), "Accept: application/json");

        RawRequest.Answer answer = RawRequest.send(PORTAL.address(), "GET", bytes, headers, "");

        assertThat(answer.header("Content-Type")).as(answer.head()).contains("json");
    }
}
