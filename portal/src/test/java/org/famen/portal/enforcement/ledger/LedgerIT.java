package org.famen.portal.enforcement.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clue becomes an entry of the ledger, is put right and closed with evidence, and who gave it is answered. */
class LedgerIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final Sql POSTGRES = Sql.of(PORTAL);
    private static final Caller MANAGER = Staff.manager(PORTAL, DATABASE, "supervisor");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void aClueGoesAllTheWayAndItsGiverIsAnswered() {
        Caller giver = new Caller(PORTAL.address());
        String status = clue(giver, "店里一个月被查四次");
        String clue = last("SELECT CAST(id AS text) FROM feedback ORDER BY received_at");
        String entry = accept(clue);

        assertThat(accept(clue)).as("a second click makes no second entry").isEqualTo(entry);
        assertThat(giver.get(status).texts("h1")).containsExactly("正在办理");
        save(entry, 0, "verifying", Map.of());
        Reply untyped = send(entry, 1, "verified", Map.of());
        assertThat(untyped.status()).isEqualTo(422);
        assertThat(untyped.html().select(".errors a").eachAttr("href"))
                .containsExactly("#problem", "#department", "#type");
        Map<String, String> typed =
                Map.of("problem", "一家店一个月被重复检查四次", "department", "市场监管局", "type", "REPEATED_INSPECTION");
        save(entry, 1, "verified", typed);
        save(entry, 2, "rectifying", with(typed, "measure", "合并检查计划", "due", "2026-12-31"));
        save(entry, 3, "checking", with(typed, "measure", "合并检查计划", "due", "2026-12-31"));
        Map<String, String> measured = with(typed, "measure", "合并检查计划", "due", "2026-12-31");

        Reply without = send(entry, 4, "closed", measured);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select(".errors a").eachAttr("href")).containsExactly("#evidence", "#answer");
        save(entry, 4, "closed", with(measured, "evidence", "检查计划调整通知", "answer", "查实了，已经合并检查。"));

        assertThat(giver.get(status).texts("h1")).containsExactly("已经答复");
        assertThat(giver.get(status).texts(".note")).contains("查实了，已经合并检查。");
        assertThat(MANAGER.get("/desk/ledger/closed.csv").body()).contains("重复检查", "检查计划调整通知");
        assertThat(POSTGRES.list(
                        String.class, "SELECT action FROM audit_event WHERE action LIKE 'ledger.%' ORDER BY id"))
                .containsSubsequence(
                        "ledger.accepted",
                        "ledger.verifying",
                        "ledger.verified",
                        "ledger.rectifying",
                        "ledger.checking",
                        "ledger.closed");
        assertThat(PORTAL.get("/enforcement").body()).doesNotContain("店里一个月被查四次");
    }

    @Test
    void nothingClosesWithoutEvidenceEvenPastThePortal() {
        String entry = found();
        Map<String, String> typed = Map.of(
                "problem", "一家餐馆被重复检查", "department", "城管局", "type", "PROCEDURE", "measure", "改", "due", "2026-12-01");
        save(entry, 0, "verifying", Map.of("problem", "一家餐馆被重复检查"));
        save(entry, 1, "verified", typed);
        save(entry, 2, "rectifying", typed);
        save(entry, 3, "checking", typed);

        assertThatThrownBy(() -> POSTGRES.run(
                        "UPDATE ledger_entry SET state = 'CLOSED', closed_at = now() WHERE id = '" + entry + "'"))
                .hasMessageContaining("ledger_evidence");
        assertThatThrownBy(() -> POSTGRES.run("UPDATE ledger_entry SET state = 'ACCEPTED' WHERE id = '" + entry + "'"))
                .hasMessageContaining("may not go");
        assertThatThrownBy(() -> POSTGRES.run("DELETE FROM ledger_entry")).isNotNull();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaidAndNothingTypedIsLost() {
        String entry = found();
        save(entry, 0, "verifying", Map.of("problem", "一家餐馆被重复检查"));
        Reply late = send(entry, 0, "verifying", Map.of("problem", "我写的另一句"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("#problem").text()).isEqualTo("我写的另一句");
    }

    @Test
    void namesOfCompaniesAreKeptOut() {
        String entry = found();
        Reply named = send(entry, 0, "verifying", Map.of("problem", "安澜路灯维修有限公司被罚"));

        assertThat(named.status()).isEqualTo(422);
        assertThat(named.html().select(".errors a").eachAttr("href")).containsExactly("#problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-5000-01-01", "+6000000-01-01", "1999-12-31"})
    void aDayThatNoDatabaseHoldsIsNoneOfOurs(String day) {
        Reply form = MANAGER.get("/desk/ledger/new");
        Map<String, String> finding = Map.of(
                "key", form.html().select("input[name=key]").attr("value"),
                "source", "CHECK",
                "found", day,
                "department", "城管局",
                "problem", "一家餐馆被重复检查");
        assertThat(MANAGER.post("/desk/ledger/new", finding).status()).isEqualTo(422);

        String entry = found();
        save(entry, 0, "verifying", Map.of("problem", "一家餐馆被重复检查"));
        Map<String, String> due =
                Map.of("problem", "一家餐馆被重复检查", "department", "城管局", "type", "PROCEDURE", "measure", "改", "due", day);
        assertThat(send(entry, 1, "verified", due).status()).isEqualTo(422);
    }

    private static String clue(Caller giver, String text) {
        Reply form = giver.get("/feedback/clue");
        Map<String, String> typed = new HashMap<>(Map.of("text", text, "agency", "市场监管局", "consent", "yes"));
        typed.put("form", form.html().select("input[name=form]").attr("value"));
        giver.post("/feedback/clue", typed);
        return giver.path();
    }

    private static String accept(String clue) {
        MANAGER.get("/desk/feedback/" + clue);
        MANAGER.post("/desk/ledger/accept", Map.of("feedback", clue));
        return id(MANAGER.path());
    }

    private static String found() {
        Reply form = MANAGER.get("/desk/ledger/new");
        MANAGER.post(
                "/desk/ledger/new",
                Map.of(
                        "key", form.html().select("input[name=key]").attr("value"),
                        "source", "CHECK",
                        "found", "2026-11-02",
                        "department", "城管局",
                        "problem", "一家餐馆被重复检查"));
        return id(MANAGER.path());
    }

    private static void save(String entry, int version, String state, Map<String, String> fields) {
        Reply saved = send(entry, version, state, fields);
        assertThat(saved.texts("[role=status]"))
                .as(saved.texts(".errors").toString())
                .contains("已经保存。");
    }

    private static Reply send(String entry, int version, String state, Map<String, String> fields) {
        MANAGER.get("/desk/ledger/" + entry);
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", Integer.toString(version));
        form.put("state", state);
        return MANAGER.post("/desk/ledger/" + entry, form);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
    }

    private static String last(String query) {
        List<String> rows = POSTGRES.list(String.class, query);
        return rows.getLast();
    }
}
