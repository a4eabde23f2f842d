package org.famen.portal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.famen.portal.testing.PortalUnderTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----lamp";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "《中华人民共和国路灯法》第五条第二款第（一）项 | '' | in_force | false",
                "路灯法第99条 | '' | no_such_article | true",
                "路灯法第五条第九款 | '' | no_such_part | true",
                "路灯法第0条 | '' | no_number | true",
                "《月亮法》第三条 | '' | unknown_law | true",
                "《风筝法》第三条 | '' | not_held | true",
                "《油灯法》第三条 | '' | repealed | true",
                "《油灯法》第三条 | 2005-06-01 | not_held | true",
                "《最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释》第二条第一款 | '' | repealed | true",
                "《最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释》第二条第一款 | 2023-06-01 | in_force | false",
                "桥铃法第四条 | 2015-06-01 | changed_since | false",
                "桥铃法第五条 | 2022-06-01 | in_force | false",
                "桥铃法第三条 | 1999-06-01 | not_held | true",
                "《路灯法》 | '' | in_force | false",
            })
    void aCitationIsMarkedByWhatBecameOfIt(String text, String at, String status, boolean fault) throws Exception {
        JsonNode answer = verify("依照" + text + "的规定办理。", at);

        JsonNode citation = answer.path("citations").path(0);
        assertThat(citation.path("status").asText()).isEqualTo(status);
        assertThat(citation.path("fault").asBoolean()).isEqualTo(fault);
        assertThat(answer.path("citations")).hasSize(1);
        assertThat(answer.path("faults").asInt()).isEqualTo(fault ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "《路灯法》第四条：“路灯应当在日落后半小时内点亮。” | same",
                "《路灯法》第四条：“路灯应当在日落后两小时内点亮。” | differs",
                "《路灯法》第三条：“路灯应当在日落后半小时内点亮。” | elsewhere",
                "《路灯法》第四条：“甲方每月五日以前支付全部的服务费用。” | not_there",
                "《路灯法》规定：“路灯应当在日落后半小时内点亮。” | same",
            })
    void aQuotationIsHeldAgainstTheText(String text, String result) throws Exception {
        JsonNode quotation = verify(text, "").path("citations").path(0).path("quotation");

        assertThat(quotation.path("result").asText()).isEqualTo(result);
    }

    @Test
    void ofALawThatHasEndedTheProvisionThatHoldsNowIsNamed() throws Exception {
        JsonNode instead = verify("《油灯法》第三条", "")
                .path("citations")
                .path(0)
                .path("provisions")
                .path(0)
                .path("nearest");

        assertThat(instead.findValuesAsText("label")).containsExactly("路灯法第四条", "路灯法第五条之一");
    }

    @Test
    void whereAQuotationDiffersIsMarked() throws Exception {
        JsonNode pieces = verify("《路灯法》第四条：“路灯应当在日落后两小时内点亮。”", "")
                .path("citations")
                .path(0)
                .path("quotation")
                .path("pieces");

        assertThat(pieces.path(1).path("quoted").asText()).isEqualTo("两");
        assertThat(pieces.path(1).path("printed").asText()).isEqualTo("半");
    }

    @Test
    void whereThereIsNoSuchArticleTheNearestAreTold() throws Exception {
        JsonNode provision = verify("路灯法第99条", "")
                .path("citations")
                .path(0)
                .path("provisions")
                .path(0);

        assertThat(provision.path("nearest")).hasSize(3);
    }

    @Test
    void theApiRefusesNothingAndTooMuch() throws Exception {
        assertThat(post("{\"text\":\" \"}").statusCode()).isEqualTo(400);
        HttpResponse<String> tooLong = post(JSON.writeValueAsString(Map.of("text", "灯".repeat(60_001))));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void thePageAsksForATextAndSaysThatNothingIsKept() {
        Document page = PORTAL.get("/verify").html();

        assertThat(page.select("h1").eachText()).containsExactly("核对法条引用");
        assertThat(page.select("form").text()).contains("不保存任何内容");
        assertThat(page.select("textarea#text, input#file, input#at")).hasSize(3);
    }

    @Test
    void anUploadedDocumentIsChecked() throws Exception {
        Document page = upload("notice.docx", docx("依照《路灯法》第四条和《路灯法》第99条办理。"), "");

        assertThat(page.select(".verify__written").eachText()).containsExactly("《路灯法》第四条", "《路灯法》第99条");
        assertThat(page.select(".verify__one--fault")).hasSize(1);
    }

    @Test
    void anUploadedTextIsChecked() throws Exception {
        Document page = upload("notice.txt", "依照《路灯法》第四条办理。".getBytes("GB18030"), "");

        assertThat(page.select(".verify__written").eachText()).containsExactly("《路灯法》第四条");
    }

    @ParameterizedTest
    @CsvSource({"notice.pdf, 只能读 DOCX 和 TXT", "notice.docx, 读不出来"})
    void whatCannotBeReadIsTold(String name, String words) throws Exception {
        assertThat(upload(name, new byte[] {1, 2, 3}, "").select(".errors").text())
                .contains(words);
    }

    @Test
    void aDayThatIsNoneIsToldAndTheTextStays() throws Exception {
        Document page = form("《路灯法》第四条", "去年");

        assertThat(page.select(".errors").text()).contains("没有看懂这个日期");
        assertThat(page.select("textarea").text()).isEqualTo("《路灯法》第四条");
        assertThat(page.select("#at").attr("value")).isEqualTo("去年");
    }

    @Test
    void noAnswerMayBeKept() throws Exception {
        assertThat(post("{\"text\":\"《路灯法》第四条\"}").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private static JsonNode verify(String text, String at) throws Exception {
        Map<String, String> body = at.isEmpty() ? Map.of("text", text) : Map.of("text", text, "at", at);
        HttpResponse<String> response = post(JSON.writeValueAsString(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return send("/api/verify", "application/json", body.getBytes(UTF_8));
    }

    private static Document form(String text, String at) throws Exception {
        String body = "text=" + URLEncoder.encode(text, UTF_8) + "&at=" + URLEncoder.encode(at, UTF_8);
        return Jsoup.parse(send("/verify", "application/x-www-form-urlencoded", body.getBytes(UTF_8))
                .body());
    }

    private static Document upload(String name, byte[] file, String text) throws Exception {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"text\"", text.getBytes(UTF_8));
        part(body, "name=\"at\"", new byte[0]);
        part(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", file);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return Jsoup.parse(send("/verify", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                .body());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }

    private static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static HttpResponse<String> send(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PORTAL.address() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
