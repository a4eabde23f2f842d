package org.famen.portal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Route;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;

/** A portal with laws, a city, a booking, a hold, a feedback and a manager, so that hostile requests come far. */
final class Target implements AutoCloseable {
    private static final List<String> ASKED_AFTER = List.of(
            "/",
            "/search?q=路灯",
            "/booking",
            "/feedback/error",
            "/feedback/clue",
            "/feedback/question",
            "/feedback/status",
            "/legal-aid",
            "/legal-aid/apply",
            "/mediation/apply",
            "/application",
            "/helper-link",
            "/desk/applications",
            "/investors/calculator",
            "/checkup",
            "/help",
            "/desk/account",
            "/desk/staff",
            "/desk/blocks",
            "/desk/walk-in",
            "/desk/figures",
            "/desk/audit",
            "/desk/today",
            "/desk/waitlist");
    private static final List<String> PLAIN = List.of(
            "路灯法",
            "5",
            "elder",
            "law",
            "policy",
            "event",
            "consultation",
            "guides",
            "policies",
            "legal-consultation",
            "error",
            "question",
            "reset",
            "give",
            "2026-11",
            "2026-11-25",
            "about",
            "culture",
            "risk",
            "docx",
            "md",
            "LAW",
            "IN_FORCE",
            "DATE",
            "1",
            "2",
            "yes",
            "借款合同");

    private final String database = TestPostgres.createDatabase();
    private final TestSms sms = new TestSms();
    private final PortalUnderTest portal;
    private final Person citizen;
    private final Person manager;
    private final List<Route> routes;
    private final List<String> fields;
    private final List<String> good;

    Target() {
        Map<String, Object> settings = new HashMap<>(sms.settings());
        settings.put("datasources.default.url", database);
        portal = PortalUnderTest.start(settings).awaitSchema();
        Caller visitor = new Caller(portal.address());
        Set<String> known = new LinkedHashSet<>(PLAIN);
        Set<String> names = new TreeSet<>(Route.READ_BY_HAND);
        book(visitor, "10000090901", known, names);
        hold(visitor, known, names);
        visitor.get("/feedback/question");
        visitor.post("/feedback/question", Map.of("text", "灯坏了归谁管？", "consent", "yes"));
        known.add(visitor.path().substring("/feedback/status/".length()));
        visitor.get("/legal-aid/apply");
        visitor.post(
                "/legal-aid/apply",
                Map.of(
                        "matter",
                        "wages",
                        "place",
                        "澜东区",
                        "facts",
                        "欠薪",
                        "means",
                        "unsure",
                        "name",
                        "测试人",
                        "phone",
                        "10000090902",
                        "truth",
                        "yes",
                        "consent",
                        "yes"));
        assertThat(visitor.path()).startsWith("/application/");
        known.add(visitor.path().substring("/application/".length()));
        Caller chief = Staff.manager(portal, database, "chief");
        ASKED_AFTER.forEach(page -> learn(chief.get(page), known, names));
        rows(known);
        citizen = Person.of(visitor, "/feedback/error");
        manager = Person.of(chief, "/desk/staff");
        routes = Route.of(portal);
        fields = List.copyOf(names);
        good = List.copyOf(known);
        assertThat(manager.cookies()).contains("staff=", "visitor=");
        assertThat(citizen.token()).isNotEmpty();
        assertThat(routes).hasSizeGreaterThan(100);
    }

    PortalUnderTest portal() {
        return portal;
    }

    Person citizen() {
        return citizen;
    }

    Person manager() {
        return manager;
    }

    List<Route> routes() {
        return routes;
    }

    /** Names that forms and addresses have. */
    List<String> fields() {
        return fields;
    }

    /** What leads somewhere: ids, references, words and numbers. */
    List<String> good() {
        return good;
    }

    /** A path of this route that leads to a page, where one is known. */
    String path(Route route) {
        return good.stream()
                .map(value -> route.path(name -> Grammar.encoded(value)))
                .distinct()
                .filter(path -> isPage(path, route.template().startsWith("/desk") ? manager : citizen))
                .findFirst()
                .orElseGet(() -> route.path(name -> "5"));
    }

    private boolean isPage(String path, Person as) {
        return portal.get(path, Map.of("Cookie", as.cookies(), "Accept", "text/html, */*;q=0.8"))
                        .status()
                == 200;
    }

    /** Rows of a table; a table that is gone fails. */
    int count(String table) {
        return Sql.of(portal).one(Integer.class, "SELECT count(*) FROM " + table);
    }

    private void book(Caller caller, String phone, Set<String> known, Set<String> names) {
        String held = hold(caller, known, names);
        Reply form = caller.get(held);
        Map<String, String> details = new HashMap<>(Map.of("name", "测试人", "phone", phone, "consent", "yes"));
        details.put("category", form.html().select("input[name=category]").attr("value"));
        learn(caller.post(held, details), known, names);
        Reply booked = caller.post(held + "/confirm", Map.of("code", sms.code(phone, 0)));
        assertThat(booked.texts("h1")).containsExactly("约好了");
        String reference = caller.path().substring("/booking/".length());
        known.add(reference);
        learn(caller.get("/booking/" + reference + "/move"), known, names);
    }

    /** @return path of the hold */
    private static String hold(Caller caller, Set<String> known, Set<String> names) {
        Reply times = caller.get("/book/legal-consultation");
        learn(times, known, names);
        String slot = times.html().select("input[name=slot]").attr("value");
        learn(caller.post("/book/legal-consultation", Map.of("slot", slot)), known, names);
        assertThat(caller.path()).startsWith("/book/hold/");
        known.add(caller.path().substring("/book/hold/".length()));
        return caller.path();
    }

    private static void learn(Reply page, Set<String> known, Set<String> names) {
        page.html().select("main [name]").forEach(field -> {
            names.add(field.attr("name"));
            if (!field.attr("value").isEmpty() && !field.attr("name").equals("token")) {
                known.add(field.attr("value"));
            }
        });
        names.remove("token");
    }

    private void rows(Set<String> known) {
        for (String table : List.of("booking", "feedback", "application", "staff_member")) {
            known.addAll(Sql.of(portal).list(String.class, "SELECT CAST(id AS text) FROM " + table));
        }
        known.add(new UUID(0, 0).toString());
    }

    @Override
    public void close() {
        portal.close();
        sms.close();
    }
}
