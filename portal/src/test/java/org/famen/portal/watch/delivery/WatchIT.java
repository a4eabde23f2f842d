package org.famen.portal.watch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following laws by mail, with a real index, database and mail server; today is 24 November 2026. */
class WatchIT {
    private static final WatchWorld WORLD = new WatchWorld();
    private static final String READER = "reader@law.example.org";

    private static final String OLD = """
            # 中华人民共和国灯塔法

            2012年6月30日 第十一届全国人民代表大会常务委员会第二十七次会议通过

            <!-- INFO END -->

            第一条 看守灯塔的人应当每天擦亮镜片。

            第二条 灯塔的灯油由港口供给，一年换一次灯芯。

            第三条 打碎镜片的，赔偿镜片的价钱。

            第四条 本法自2012年10月1日起施行。
            """;
    private static final String NEW = """
            # 中华人民共和国灯塔法

            2012年6月30日 第十一届全国人民代表大会常务委员会第二十七次会议通过

            2026年10月20日 第十四届全国人民代表大会常务委员会第二十四次会议修订

            <!-- INFO END -->

            第一条 看守灯塔的人应当每天擦亮镜片。

            第二条 船长经过灯塔时应当鸣笛致意，夜里除外。

            第三条 灯塔的灯油由港口供给，半年换一次灯芯。

            第四条 打碎镜片的，赔偿镜片的价钱。

            第五条 本法自2026年12月1日起施行。
            """;
    private static final String SUCCESSOR = """
            # 中华人民共和国海灯法

            2026年11月2日 第十四届全国人民代表大会常务委员会第二十五次会议通过

            <!-- INFO END -->

            第一条 海上的灯归海灯局管。

            第二条 本法自2026年12月20日起施行。《中华人民共和国灯塔法》同时废止。
            """;
    private static final String INTERPRETATION = """
            # 最高人民法院关于审理灯塔纠纷案件适用法律问题的解释

            2026年11月5日 最高人民法院审判委员会第1999次会议通过

            <!-- INFO END -->

            第一条 《中华人民共和国灯塔法》第三条所称镜片，包括备用的镜片。
            """;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
        WORLD.shelf().put("社会法", "灯塔法(2012-06-30).md", OLD);
        WORLD.load();
    }

    @Test
    void fromTheLawsPageToTheMailAndOutAgain() {
        String on = WORLD.portal()
                .get("/laws/灯塔法")
                .html()
                .select("a[href^=/watch?]")
                .attr("href");
        Reply sent = WORLD.ask(on.substring("/watch?".length()), READER);
        assertThat(sent.texts("h1")).containsExactly("请看看您的邮箱");
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        String confirm = WORLD.confirmLink(READER);
        Caller reader = new Caller(WORLD.portal().address());
        assertThat(reader.get(confirm).texts("h1")).containsExactly("确认关注");
        assertThat(WORLD.count("SELECT count(*) FROM watch WHERE confirmed_at IS NOT NULL"))
                .isZero();
        assertThat(reader.post(confirm, Map.of()).texts("h1")).containsExactly("已经关注");
        assertThat(WORLD.sql().everyRow()).noneMatch(row -> row.contains(READER));
        WORLD.mail().empty();

        WORLD.load();
        List<TestMail.Letter> told = WORLD.told();

        assertThat(told).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(READER);
            assertThat(letter.subject()).isEqualTo("您关注的《灯塔法》有变化");
            assertThat(letter.text())
                    .contains("《灯塔法》有新文本，还没有施行", "自2026年12月1日起施行。")
                    .contains("原来 第二条\n", "一年换一次灯芯")
                    .contains("现在 第三条\n", "半年换一次灯芯")
                    .contains("/laws/%E7%81%AF%E5%A1%94%E6%B3%95/compare?from=2012-06-30&to=2026-10-20");
            assertThat(letter.html()).contains("<del>一</del>", "<ins>半</ins>");
            assertThat(letter.unsubscribe())
                    .containsExactly(
                            "<" + WORLD.portal().address() + WatchWorld.endLink(letter) + ">",
                            "List-Unsubscribe=One-Click");
        });
        String end = WatchWorld.endLink(told.getFirst());
        assertThat(reader.get(end).texts("h1")).containsExactly("退订");
        assertThat(WORLD.count("SELECT count(*) FROM watch")).isEqualTo(1);
        assertThat(reader.post(end, Map.of("what", "one")).texts("h1")).containsExactly("没有这个关注了");
        assertThat(WORLD.count("SELECT count(*) FROM watch")).isZero();
        assertThat(reader.get(end).status()).isEqualTo(404);
        WORLD.tomorrow(30);
        assertThat(WORLD.told()).isEmpty();
    }

    @Test
    void aLoadThatChangesNothingSendsNothingAndARollbackNothingTwice() {
        WORLD.follow("on=灯塔法", READER);
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();

        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        assertThat(WORLD.told()).hasSize(1);
        WORLD.shelf().rollback();
        assertThat(WORLD.told()).isEmpty();
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        WORLD.sync();
        assertThat(WORLD.told()).isEmpty();
    }

    @Test
    void whatASyncBringsIsToldToo() {
        WORLD.follow("on=灯塔法/2", READER);
        WORLD.shelf().put("社会法", "灯塔法(2012-06-30).md", OLD.replace("一年换一次", "每年换一次"));
        WORLD.sync();

        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("《灯塔法》：本站改正了文本", "一年换一次", "每年换一次"));
    }

    @Test
    void aProvisionIsFollowedThroughItsNumbersUntilItEnds() {
        WORLD.follow("on=灯塔法/3", READER);
        WORLD.follow("on=灯塔法/1", "first@law.example.org");
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        assertThat(WORLD.told()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(READER);
            assertThat(letter.text()).contains("原来 第三条", "现在 第四条").doesNotContain("灯芯");
        });

        WORLD.tomorrow(10);
        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("《灯塔法》的新文本开始施行", "自2026年12月1日起施行。", "现在 第四条"));
        assertThat(WORLD.sql().list(String.class, "SELECT part FROM watch_item ORDER BY part"))
                .containsExactly("1", "4");

        WORLD.shelf().put("社会法", "海灯法(2026-11-02).md", SUCCESSOR);
        WORLD.load();
        assertThat(WORLD.told())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text()).contains("《灯塔法》将要废止", "自2026年12月20日起废止。", "海灯法"));
        WORLD.tomorrow(20);
        assertThat(WORLD.told())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text()).contains("《灯塔法》已经废止"));
        WORLD.tomorrow(1);
        assertThat(WORLD.told()).isEmpty();
    }

    @Test
    void anInterpretationThatSpeaksOfAProvisionIsTold() {
        WORLD.follow("on=灯塔法/3", READER);
        WORLD.follow("on=灯塔法/2", "second@law.example.org");
        WORLD.shelf().put("司法解释", "最高人民法院关于审理灯塔纠纷案件适用法律问题的解释(2026-11-05).md", INTERPRETATION);
        WORLD.load();

        assertThat(WORLD.told()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(READER);
            assertThat(letter.text()).contains("有司法解释新说到它", "灯塔纠纷案件适用法律问题的解释》第一条");
        });
    }

    @Test
    void ofSeveralPortalsOneTells() throws InterruptedException {
        WORLD.follow("on=灯塔法", READER);
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        try (PortalUnderTest second = WORLD.openPortal(Map.of());
                PortalUnderTest third = WORLD.openPortal(Map.of())) {
            second.clock().setTo(WORLD.portal().clock().instant());
            third.clock().setTo(WORLD.portal().clock().instant());
            WORLD.load();
            List<Thread> rounds = List.of(second, third, WORLD.portal()).stream()
                    .map(portal -> Thread.ofVirtual()
                            .start(() -> portal.bean(WatchJob.class).goRound()))
                    .toList();
            for (Thread round : rounds) {
                round.join();
            }
            assertThat(WORLD.told()).hasSize(1);
        }
    }

    @Test
    void aMailProgramEndsItByItself() throws Exception {
        WORLD.follow("on=灯塔法", READER);
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        String end = WatchWorld.endLink(WORLD.told().getFirst());
        int status = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(WORLD.portal().address() + end))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(WORLD.count("SELECT count(*) FROM watch")).isZero();
    }

    @Test
    void oneLinkEndsAllOfAnAddress() {
        WORLD.follow("on=灯塔法", READER);
        WORLD.follow("on=灯塔法/2", READER.toUpperCase(java.util.Locale.ROOT));
        WORLD.follow("on=灯塔法/3", "other@law.example.org");
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        List<TestMail.Letter> told = WORLD.told();
        assertThat(told).hasSize(3);
        String end = WatchWorld.endLink(told.stream()
                .filter(letter -> letter.to().equals(READER))
                .findFirst()
                .orElseThrow());
        Caller reader = new Caller(WORLD.portal().address());
        reader.get(end);
        reader.post(end, Map.of("what", "all"));

        assertThat(WORLD.sql().list(String.class, "SELECT title FROM watch")).containsExactly("《灯塔法》第三条");
    }

    @Test
    void anotherCodeOpensNothing() {
        WORLD.ask("on=灯塔法", READER);
        String confirm = WORLD.confirmLink(READER);
        String code = confirm.substring(confirm.lastIndexOf('/') + 1);
        String forged =
                confirm.replace(code, code.charAt(0) == 'A' ? "B" + code.substring(1) : "A" + code.substring(1));
        Caller reader = new Caller(WORLD.portal().address());

        assertThat(reader.get(forged).status()).isEqualTo(404);
        assertThat(reader.get(confirm.replace("/confirm/", "/end/")).status()).isEqualTo(404);
        reader.get(confirm);
        assertThat(reader.post(forged, Map.of()).status()).isEqualTo(404);
        assertThat(WORLD.count("SELECT count(*) FROM watch WHERE confirmed_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void whatIsNotConfirmedIsErasedAndNeverTold() {
        WORLD.ask("on=灯塔法", READER);
        WORLD.mail().empty();
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        WORLD.tomorrow(3);
        WORLD.tidy();

        assertThat(WORLD.count("SELECT count(*) FROM watch")).isZero();
        assertThat(WORLD.count("SELECT count(*) FROM watch_item")).isZero();
        assertThat(WORLD.count("SELECT count(*) FROM watch_state")).isZero();
    }

    @Test
    void theSameWishIsOneAndAnAddressIsNotFloodedWithRequests() {
        // Consents stay for good, also those of other tests.
        String often = "often@law.example.org";
        try (PortalUnderTest strict = WORLD.openPortal(Map.of("famen.watch.daily-requests", 2))) {
            strict.clock().setTo(WORLD.portal().clock().instant());
            for (int times = 0; times < 4; times++) {
                Caller somebody = new Caller(strict.address());
                somebody.get("/watch?on=灯塔法");
                assertThat(somebody.post("/watch", Map.of("on", "灯塔法", "email", often, "consent", "yes"))
                                .texts("h1"))
                        .containsExactly("请看看您的邮箱");
                strict.clock().advance(java.time.Duration.ofSeconds(1));
            }
        }
        WORLD.portal().clock().advance(java.time.Duration.ofSeconds(10));

        assertThat(WORLD.told()).hasSize(2);
        assertThat(WORLD.count("SELECT count(*) FROM watch")).isEqualTo(1);
        assertThat(WORLD.count("SELECT count(*) FROM consent c JOIN watch w ON w.id = c.subject"))
                .isEqualTo(1);
    }

    @Test
    void whoHasHadEnoughTodayIsToldTheRestTomorrowInOne() {
        WORLD.follow("on=灯塔法", READER);
        WORLD.sql()
                .run(
                        "INSERT INTO watch_mails SELECT address_hash, CAST(? AS date), 100 FROM watch",
                        java.time.LocalDate.now(WORLD.portal().clock()).toString());
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        WORLD.shelf().put("社会法", "海灯法(2026-11-02).md", SUCCESSOR.replace("2026年12月20日", "2027年9月1日"));
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        WORLD.tomorrow(1);

        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("有新文本", "将要废止"));
    }

    @Test
    void anAddressThatCannotBeReadKeepsNobodyElseFromTheirMail() {
        WORLD.follow("on=灯塔法", "broken@law.example.org");
        WORLD.sql().run("UPDATE watch SET sealed = 'x'");
        WORLD.follow("on=灯塔法", READER);
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();

        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo(READER));
    }

    /** More of them than are looked at together, before the one that can be read. */
    @Test
    void whatCannotBeReadKeepsNothingElseFromBeingTold() {
        WORLD.follow("on=灯塔法", READER);
        WORLD.sql().run("""
                INSERT INTO watch_state (subject, state, generation, begun_at, day)
                SELECT 'a/' || n, '{}', 'none', TIMESTAMPTZ '2026-11-01 00:00Z', DATE '2026-11-01'
                FROM generate_series(1, 60) n;
                INSERT INTO watch_state (subject, state, generation, begun_at, day)
                VALUES ('law/0', '[', 'none', TIMESTAMPTZ '2026-11-01 00:00Z', DATE '2026-11-01')
                """);
        WORLD.shelf().put("社会法", "灯塔法(2026-10-20).md", NEW);
        WORLD.load();

        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo(READER));
    }

    @Test
    void whatATextCitesIsFollowedInOne() {
        Caller reader = new Caller(WORLD.portal().address());
        reader.get("/watch/text");
        Reply nothing = reader.post("/watch/text", Map.of("text", "照《风筝税法》第二条办。"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.html().select("#text").text()).isEqualTo("照《风筝税法》第二条办。");
        Reply form = reader.post("/watch/text", Map.of("text", "依照《中华人民共和国灯塔法》第二条、第三条的规定，赔偿三千元；《灯塔法》第三条另有规定。"));

        assertThat(form.html().select("input[name=on]").eachAttr("value")).containsExactly("灯塔法/2", "灯塔法/3");
        assertThat(form.body()).doesNotContain("三千元");
    }

    @Test
    void aSavedSearchTellsOfWhatIsNewInItOnce() {
        WORLD.follow("on=search:q%3D%25E7%2581%25AF%25E5%25A1%2594", READER);
        assertThat(WORLD.sql().list(String.class, "SELECT title FROM watch")).containsExactly("搜索“灯塔”");
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        WORLD.shelf().put("司法解释", "最高人民法院关于审理灯塔纠纷案件适用法律问题的解释(2026-11-05).md", INTERPRETATION);
        WORLD.shelf()
                .put(
                        "社会法",
                        "旧灯塔管理法(2009-06-30).md",
                        OLD.replace("灯塔法", "旧灯塔管理法").replace("2012", "2009"));
        WORLD.load();

        assertThat(WORLD.told()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("您关注的搜索“灯塔”有变化");
            assertThat(letter.text())
                    .contains("搜索“灯塔”有新的内容", "《最高人民法院关于审理灯塔纠纷案件适用法律问题的解释》", "司法解释 2026年11月5日", "/search?q=")
                    .doesNotContain("旧灯塔管理法");
        });
        WORLD.shelf().rollback();
        assertThat(WORLD.told()).isEmpty();
        WORLD.load();
        WORLD.tomorrow(1);
        assertThat(WORLD.told()).isEmpty();
    }

    @Test
    void aTopicTellsOfWhatTheCityPublishesAboutIt() {
        WORLD.shelf().publish("policies/oil.md", policy("灯油补贴办法", "2026-10-01", "灯油"));
        WORLD.load();
        assertThat(WORLD.portal().get("/watch?on=topic:没有的主题").status()).isEqualTo(404);
        WORLD.follow("on=topic:灯油", READER);
        WORLD.shelf().publish("policies/more-oil.md", policy("灯油补贴加码通知", "2026-11-20", "灯油"));
        WORLD.shelf().publish("policies/wick.md", policy("灯芯更换通知", "2026-11-21", "灯芯"));
        WORLD.load();

        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("主题“灯油”有新的内容", "灯油补贴加码通知", "more-oil")
                        .doesNotContain("灯油补贴办法", "灯芯更换通知"));
        WORLD.tomorrow(1);
        assertThat(WORLD.told()).isEmpty();
    }

    private static String policy(String title, String day, String topic) {
        return """
                ---
                标题: %s
                类型: 规范性文件
                文号: 安灯规〔2026〕%d号
                发文机关: 安澜市人民政府
                成文日期: %s
                发布日期: %s
                施行日期: %s
                主题: [%s]
                对象: [市民]
                演示: 是
                ---

                第一条　灯要亮。
                """.formatted(title, title.length(), day, day, day, topic);
    }

    @Test
    void aPartThatEndsIsToldToWhoFollowsIt() {
        WORLD.shelf().put("社会法", "灯油法(2012-06-30).md", OLD.replace("灯塔法", "灯油法"));
        WORLD.load();
        WORLD.follow("on=灯油法/2", READER);
        WORLD.follow("on=灯油法/3", "other@law.example.org");
        WORLD.shelf().know("repeals.csv", "灯油法,2,1,,repealed,2026-12-10,,灯油改革决定（2026年11月24日）");
        WORLD.load();

        assertThat(WORLD.told()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(READER);
            assertThat(letter.text())
                    .contains("《灯油法》有一部分将不再适用", "自2026年12月10日起。", "灯油改革决定", "一年换一次灯芯", "（第一款自2026年12月10日起废止）");
        });
        WORLD.tomorrow(20);
        assertThat(WORLD.told())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("《灯油法》有一部分不再适用了"));
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
    }

    @Test
    void moreThanAnAddressHoldsIsChosenByAForm() {
        Caller reader = new Caller(WORLD.portal().address());
        Reply form = reader.post("/watch/chosen", Map.of("on", "灯塔法/3"));

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.texts("h1")).containsExactly("关注《灯塔法》第三条");
        assertThat(reader.post("/watch/chosen", Map.of("on", "风筝税法")).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        Caller reader = new Caller(WORLD.portal().address());
        reader.get("/watch?on=灯塔法/2");
        Reply again = reader.post("/watch", Map.of("on", "灯塔法/2", "email", "nobody"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href")).containsExactly("#email", "#consent");
        assertThat(again.html().select("#email").attr("value")).isEqualTo("nobody");
        assertThat(again.html().select("input[name=on]").attr("value")).isEqualTo("灯塔法/2");
        assertThat(reader.get("/watch?on=风筝税法").status()).isEqualTo(404);
        assertThat(reader.get("/watch").status()).isEqualTo(200);
        assertThat(reader.path()).isEqualTo("/watch/text");
    }
}
