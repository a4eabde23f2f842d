package org.famen.portal.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.famen.portal.search.Meanings;
import org.famen.portal.search.SearchPerformed;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchDeskIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.start(Map.of("datasources.default.url", DATABASE)).awaitSchema();
    private static final Caller DESK = Staff.manager(PORTAL, DATABASE, "searches");
    private static final SearchLog LOG = PORTAL.bean(SearchLog.class);
    private static final Sql POSTGRES = Sql.of(PORTAL);

    @BeforeEach
    void empty() {
        LOG.write();
        POSTGRES.run("DELETE FROM search_log");
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void isForThoseWhoAreSignedIn() {
        PortalUnderTest closed = PortalUnderTest.shared();

        assertThat(closed.get("/desk/searches").status()).isEqualTo(303);
        assertThat(closed.get("/desk/searches.csv").status()).isEqualTo(303);
    }

    @Test
    void listsWhatFoundNothingWithTheLinesToAdd() {
        PORTAL.get("/search?q=“灯泡,会爆炸”");
        PORTAL.get("/search?q=“灯泡,会爆炸”");
        PORTAL.get("/search?q=路灯");
        LOG.write();
        Reply page = DESK.get("/desk/searches?list=nothing&days=7");

        assertThat(page.texts(".asked__query")).containsExactly("“灯泡,会爆炸”");
        assertThat(page.texts(".asked .small").getFirst()).startsWith("搜了 2 次，最多 0 条结果，打开 0 次");
        assertThat(page.texts(".asked summary")).containsExactly("加同义词", "设最佳结果", "写成问答");
        assertThat(page.texts(".asked__addition").getFirst()).isEqualTo("\"“灯泡,会爆炸”\",（法律用语）,（谁这样说）");
        assertThat(page.body()).contains("content/lexicon/lay-words.csv", "content/city/best-bets.csv");
    }

    @Test
    void aClickIsCountedByItsPlace() throws Exception {
        Reply results = PORTAL.get("/search?q=打碎路灯");
        String id = results.html().select("[data-module=clicks]").attr("data-search");
        LOG.write();

        assertThat(click(id, "2")).isEqualTo(204);
        assertThat(click(id, "5")).isEqualTo(204);
        LOG.write();

        assertThat(clicks()).containsExactly(2);
        assertThat(DESK.get("/desk/searches?list=unopened").texts(".asked__query"))
                .isEmpty();
        assertThat(DESK.get("/desk/searches?list=frequent")
                        .texts(".asked .small")
                        .getFirst())
                .startsWith("搜了 1 次")
                .contains("打开 1 次，平均打开第 2 条");
    }

    @Test
    void thePartOfWhichALinkIsOpenedIsCounted() throws Exception {
        Meanings.await(PORTAL);
        LOG.write();
        POSTGRES.run("DELETE FROM search_log");
        Reply results = PORTAL.get("/search?q=老板拖了三个月工资还要等吗");
        String id = results.html().select("[data-module=clicks]").attr("data-search");
        assertThat(results.html().select("[data-part=answers], [data-part=cards]"))
                .isNotEmpty();
        String first =
                results.html().select("[data-part=answers], [data-part=cards]").attr("data-part");
        LOG.write();

        assertThat(post("search=" + id + "&part=" + first)).isEqualTo(204);
        assertThat(click(id, "1")).isEqualTo(204);
        LOG.write();

        assertThat(column("SELECT opened_part FROM search_log", String.class)).containsExactly(first);
        assertThat(clicks()).isEmpty();
        Reply page = DESK.get("/desk/searches?list=frequent");
        assertThat(page.texts(".shifts__table tbody tr"))
                .contains((first.equals("answers") ? "直接回答" : "推荐和点名的页面") + " 1 1（100%）");
        assertThat(page.texts(".asked .small").get(1)).startsWith("显示了：").contains("结果列表", "；最先打开：");
    }

    @Test
    void aPlaceBelongsToTheListAndToNothingElse() throws Exception {
        PORTAL.get("/search?q=老板拖了三个月工资还要等吗");
        String id = PORTAL.get("/search?q=老板拖了三个月工资还要等吗")
                .html()
                .select("[data-module=clicks]")
                .attr("data-search");
        LOG.write();
        for (String body : List.of("&part=groups", "&part=answers&position=1", "&part=nothing", "")) {
            assertThat(post("search=" + id + body)).isEqualTo(204);
        }
        LOG.write();

        assertThat(column("SELECT opened_part FROM search_log WHERE opened_part IS NOT NULL", String.class))
                .isEmpty();
    }

    @Test
    void rubbishInsteadOfAClickChangesNothing() throws Exception {
        PORTAL.get("/search?q=打碎路灯");
        for (String position : List.of("0", "-1", "1001", "x", "")) {
            assertThat(click("11111111-1111-1111-1111-111111111111", position)).isEqualTo(204);
        }
        assertThat(click("'; DROP TABLE search_log; --", "1")).isEqualTo(204);
        LOG.write();

        assertThat(clicks()).isEmpty();
    }

    @Test
    void aNumberOfAPersonIsNotStored() {
        PORTAL.get("/search?q=10000000000 骚扰我");
        LOG.write();

        assertThat(column("SELECT query FROM search_log", String.class)).containsExactly("");
        assertThat(DESK.get("/desk/searches?list=frequent").texts(".asked")).isEmpty();
    }

    @Test
    void eachKindOfSearchIsTold() {
        PORTAL.get("/search?q=路灯法5");
        PORTAL.get("/search?q=路灯法");
        PORTAL.get("/search?q=路灯不亮");
        PORTAL.get("/search?q=路灯不亮&page=2");
        LOG.write();

        assertThat(column("SELECT kind FROM search_log ORDER BY id", String.class))
                .containsExactly("citation", "law", "question");
        assertThat(column("SELECT DISTINCT config FROM search_log", String.class))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{8}");
    }

    @Test
    void whatIsOlderThanNinetyDaysIsErased() {
        PORTAL.get("/search?q=路灯");
        LOG.write();
        Instant now = PORTAL.bean(Clock.class).instant();
        insert("很久以前", now.minus(Duration.ofDays(91)));
        insert("不久以前", now.minus(Duration.ofDays(89)));

        assertThat(LOG.erase()).isEqualTo(1);
        assertThat(DESK.get("/desk/searches?list=frequent&days=90").texts(".asked__query"))
                .containsExactlyInAnyOrder("路灯", "不久以前");
    }

    @Test
    void isTakenAlongAsATable() {
        PORTAL.get("/search?q==路灯");
        LOG.write();
        Reply csv = DESK.get("/desk/searches.csv?list=frequent");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFF搜索词,次数").contains("'=路灯,1,");
    }

    /** Were each to wait for a connection as long as the pool allows, it would take hours. */
    @Test
    void searchDoesNotWaitForADatabaseThatIsAway() {
        try (PortalUnderTest alone =
                PortalUnderTest.start(Map.of("datasources.default.url", "jdbc:postgresql://127.0.0.1:1/none"))) {
            SearchLog log = alone.bean(SearchLog.class);

            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
                for (int round = 0; round < 5_000; round++) {
                    log.onApplicationEvent(new SearchPerformed(
                            UUID.randomUUID().toString(), "路灯", SearchPerformed.Kind.QUESTION, 1, Set.of(), ""));
                }
            });
            assertThat(alone.get("/search?q=路灯").status()).isEqualTo(200);
            assertThat(alone.get("/desk/searches", Map.of("Cookie", "staff=somebody"))
                            .status())
                    .isEqualTo(503);
        }
    }

    private static void insert(String query, Instant searchedAt) {
        POSTGRES.run(
                "INSERT INTO search_log (searched_at, query, kind, total) VALUES (?, ?, 'question', 1)",
                searchedAt,
                query);
    }

    private static List<Integer> clicks() {
        return column("SELECT clicked FROM search_log WHERE clicked IS NOT NULL", Integer.class);
    }

    private static <T> List<T> column(String sql, Class<T> type) {
        return POSTGRES.list(type, sql);
    }

    private static int click(String search, String position) throws Exception {
        return post(
                "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&part=groups&position=" + position);
    }

    private static int post(String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(PORTAL.address() + "/search/clicks"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
