package org.famen.portal.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.paper.PaperExample;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.paper.filling.Draft;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as somebody without script and without cookies fills them in. */
class PaperIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final int PAPERS = 13;
    private static final PaperBook BOOK = PaperBook.read(
            Path.of(System.getProperty("famen.root", "..")).resolve("content/papers"),
            new ExpressionLanguage(WorkdayCalendar.china()),
            new Problems());

    static Stream<Paper> papers() {
        return BOOK.papers().stream();
    }

    @Test
    void allAreListedAndSaidWhatTheyAreFor() {
        Reply list = PORTAL.get("/papers");

        assertThat(list.html().select("main .row a").eachAttr("href"))
                .hasSize(PAPERS)
                .containsAll(BOOK.papers().stream().map(Paper::path).toList());
        Reply page = PORTAL.get("/papers/labour-arbitration");
        assertThat(page.texts("main ol li")).containsExactly("申请人", "被申请人", "仲裁请求", "事实和理由", "证据", "交给谁");
        assertThat(page.texts("main")).singleElement().asString().contains("《劳动争议调解仲裁法》第二十八条", "2026年11月29日");
        assertThat(PORTAL.get("/papers/none").status()).isEqualTo(404);
    }

    /** Page by page with what the form holds and nothing else, then as a file that is opened again. */
    @ParameterizedTest
    @MethodSource("papers")
    void everyDocumentIsWrittenPageByPage(Paper paper) throws IOException {
        for (PaperExample example : paper.examples()) {
            PaperWalk walk = new PaperWalk(PORTAL.address(), paper.id());
            Document review = fill(walk, paper, PaperCheck.draft(paper, example));

            assertThat(review.select("h1").text()).isEqualTo("看一遍：" + paper.name());
            assertThat(review.select(".panel--warn")).as(example.about()).isEmpty();
            HttpResponse<byte[]> file = walk.post("/docx", Map.of("draft", List.of(PaperWalk.draft(review))));
            assertThat(file.headers().firstValue("content-disposition").orElse(""))
                    .startsWith("attachment; filename=\"" + paper.id() + ".docx\"");
            assertThat(file.headers().firstValue("cache-control")).contains("no-store");
            assertThat(text(file.body()))
                    .contains(example.has().toArray(String[]::new))
                    .doesNotContain(example.lacks().toArray(String[]::new));
            String printed = PaperWalk.page(walk.post("/print", Map.of("draft", List.of(PaperWalk.draft(review)))))
                    .select(".sheet")
                    .text();
            assertThat(printed)
                    .contains(example.has().stream().map(PaperIT::squeezed).toArray(String[]::new));
        }
    }

    @Test
    void aBlankOneIsThereForWhoWritesByHand() throws Exception {
        HttpResponse<byte[]> file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(PORTAL.address().resolve("/papers/suit-loan/blank"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(text(file.body())).contains("民事起诉状", "☐借条", "＿＿＿＿＿＿");
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        PaperWalk walk = new PaperWalk(PORTAL.address(), "labour-arbitration");
        HttpResponse<byte[]> answer = walk.press(
                walk.start(),
                "next",
                Map.of("name", List.of("安小河"), "born", List.of("昨天"), "identity", List.of("123")));
        Document page = PaperWalk.page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#born", "#identity", "#home", "#phone");
        assertThat(page.select("#name").attr("value")).isEqualTo("安小河");
        assertThat(page.select("#born").attr("value")).isEqualTo("昨天");
    }

    @Test
    void backKeepsWhatWasTypedAndOneMoreComesAndGoes() {
        PaperWalk walk = new PaperWalk(PORTAL.address(), "labour-arbitration");
        Document second = PaperWalk.page(walk.press(
                walk.start(),
                "next",
                Map.of("name", List.of("安小河"), "home", List.of("柳湾镇"), "phone", List.of("0000-5550101"))));
        assertThat(second.select("h1").text()).isEqualTo("被申请人");

        Document two = PaperWalk.page(walk.press(second, "add", Map.of("company.1", List.of("甲公司"))));
        assertThat(two.select("fieldset.paper__item")).hasSize(2);
        Document one = PaperWalk.page(
                walk.press(two, "remove.1", Map.of("company.1", List.of("甲公司"), "company.2", List.of("乙公司"))));
        assertThat(one.select("input[name=company.1]").attr("value")).isEqualTo("乙公司");

        Document first = PaperWalk.page(walk.press(one, "back", Map.of("company.1", List.of("丙公司"))));
        assertThat(first.select("#name").attr("value")).isEqualTo("安小河");
        assertThat(PaperWalk.draft(first)).contains("丙公司");
    }

    @Test
    void aHalfDoneOneIsKeptAsAFileAndGoneOnWith() {
        PaperWalk walk = new PaperWalk(PORTAL.address(), "labour-arbitration");
        Document page = walk.start();
        HttpResponse<byte[]> kept = walk.post(
                "/keep",
                Map.of(
                        "draft", List.of(PaperWalk.draft(page)),
                        "group", List.of("applicant"),
                        "asked", List.of("name,sex,born,identity,job,home,phone"),
                        "name", List.of("安小河")));
        assertThat(kept.headers().firstValue("content-type").orElse("")).startsWith("application/json");

        Document opened = PaperWalk.page(walk.upload(kept.body()));

        assertThat(opened.select("h1").text()).isEqualTo("申请人");
        assertThat(opened.select("#name").attr("value")).isEqualTo("安小河");
        assertThat(opened.select(".errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004rubbish", "{}", "[1,2", "{\"文书\":\"suit-loan\",\"填写\":{}}"})
    void rubbishThatIsUploadedIsTold(String file) {
        HttpResponse<byte[]> answer =
                new PaperWalk(PORTAL.address(), "labour-arbitration").upload(file.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PaperWalk.page(answer).select(".errors a").eachAttr("href")).containsExactly("#file");
    }

    @Test
    void aFileThatIsTooLargeIsTold() {
        HttpResponse<byte[]> answer = new PaperWalk(PORTAL.address(), "labour-arbitration")
                .upload("x".repeat(300_000).getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PaperWalk.page(answer).select(".errors").text()).contains("内容太多");
    }

    @Test
    void hostileTextIsShownAsTextAndWrittenAsText() throws IOException {
        PaperWalk walk = new PaperWalk(PORTAL.address(), "labour-arbitration");
        String hostile = "<script>alert(1)</script>=1+1${7*7}[[${page}]]😀";
        Document second = PaperWalk.page(walk.press(
                walk.start(),
                "next",
                Map.of(
                        "name", List.of(hostile + "\u0000\u0001\uFFFF"),
                        "home", List.of("很".repeat(10_000)),
                        "phone", List.of("0000-5550101"))));

        assertThat(second.select("main script")).isEmpty();
        assertThat(second.select("#name").attr("value")).isEqualTo(hostile);
        assertThat(second.select(".errors").text()).contains("10000/200");
        HttpResponse<byte[]> file = walk.post("/docx", Map.of("draft", List.of(PaperWalk.draft(second))));
        assertThat(text(file.body())).contains(hostile);
    }

    @Test
    void aDraftThatWasTamperedWithIsTold() {
        for (String below : List.of("", "/docx", "/print", "/keep")) {
            HttpResponse<byte[]> answer = new PaperWalk(PORTAL.address(), "labour-arbitration")
                    .post(below, Map.of("draft", List.of("{\"x\":1}"), "group", List.of("zzz")));

            assertThat(answer.statusCode()).as(below).isEqualTo(422);
            assertThat(PaperWalk.page(answer).select(".errors").text())
                    .as(below)
                    .contains("不是在这里存的");
        }
    }

    @Test
    void whatARouteKnowsIsFilledIn() {
        Reply ways =
                PORTAL.get("/route/wages?employed=否&left=2026-08-31&relation=公司或者有执照的老板&iou=否&vanished=否&amount=8000");
        Document page = ways.html();
        assertThat(page.select("form.paper__write").eachAttr("action")).contains("/papers/labour-arbitration");

        Map<String, List<String>> fields = hidden(page, "labour-arbitration");
        PaperWalk walk = new PaperWalk(PORTAL.address(), "labour-arbitration");
        Document first = PaperWalk.page(walk.post("", fields));

        assertThat(first.select("h1").text()).isEqualTo("申请人");
        assertThat(PaperWalk.draft(first)).contains("8000", "2026-08-31");
    }

    @Test
    void whatAToolReckonedIsFilledIn() {
        Document page = PORTAL.get(
                        "/tools/severance?asked=how,from,until,wage&how=公司违法辞退&from=2023-07-01&until=2026-08-31&wage=6000")
                .html();
        assertThat(page.select("form.paper__write input[name=fact.wage]").attr("value"))
                .isEqualTo("6000");

        Document first = PaperWalk.page(
                new PaperWalk(PORTAL.address(), "labour-arbitration").post("", hidden(page, "labour-arbitration")));

        assertThat(PaperWalk.draft(first)).contains("6000", "2023-07-01", "42000");
    }

    @Test
    void documentsAreReachedFromEverywhere() {
        assertThat(PORTAL.get("/").html().select("main a[href=/papers]")).isNotEmpty();
        assertThat(PORTAL.get("/sitemap").html().select("main a[href=/papers]")).isNotEmpty();
        assertThat(cards("劳动仲裁申请书怎么写")).contains("/papers/labour-arbitration");
        assertThat(cards("支付令")).contains("/papers/payment-order");
        assertThat(cards("起诉状模板")).contains("/papers");
    }

    /** What the form that leads to a document sends. */
    private static Map<String, List<String>> hidden(Document page, String paper) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        page.select("form.paper__write[action=/papers/" + paper + "] input")
                .forEach(input -> fields.put(input.attr("name"), List.of(input.attr("value"))));
        return fields;
    }

    private static List<String> cards(String query) {
        return PORTAL.get("/search?q=" + query)
                .html()
                .select("main a[href^=/papers]")
                .eachAttr("href");
    }

    private static Document fill(PaperWalk walk, Paper paper, Draft draft) {
        Document page = walk.start();
        for (int turns = 0; turns < 60 && !page.select("input[name=group]").isEmpty(); turns++) {
            PaperGroup group =
                    paper.group(page.select("input[name=group]").attr("value")).orElseThrow();
            String asked = page.select("input[name=asked]").attr("value");
            Map<String, List<String>> typed = new LinkedHashMap<>();
            int items = 1;
            for (String name : asked.split(",")) {
                String[] parts = name.split("\\.");
                int number = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
                items = Math.max(items, number);
                typed.put(name, draft.of(group, number).getOrDefault(parts[0], List.of()));
            }
            page = PaperWalk.page(walk.press(page, items < draft.count(group) ? "add" : "next", typed));
            assertThat(page.select(".errors li").eachText()).as(group.name()).allMatch(line -> line.startsWith("还没有填"));
        }
        return page;
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
