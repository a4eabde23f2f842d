package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A name and a phone that are nobody's are booked with; then they are looked for wherever they must not be. */
class CanaryIT {
    private static final String NAME = "卡那里鸟";
    private static final String PHONE = "10000606060";
    private static final String NOTE = "金丝雀的事";
    private static final TestSms SMS = new TestSms();
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SMS.settings());

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @Test
    void nameAndPhoneStandInNoLogNoAddressAndNoTable() {
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = all.getLevel();
        Listener listener = new Listener();
        listener.setContext(all.getLoggerContext());
        listener.start();
        all.addAppender(listener);
        all.setLevel(Level.DEBUG);
        try {
            walk(listener.addresses);
            workAtTheDesk(listener.addresses);
            tellTheBureau(listener.addresses);
            reportACheckUp(listener.addresses);
            apply(listener.addresses);
        } finally {
            all.setLevel(before);
            all.detachAppender(listener);
        }

        assertThat(listener.lines).isNotEmpty().noneMatch(CanaryIT::tells);
        assertThat(listener.addresses).isNotEmpty().noneMatch(CanaryIT::tells);
        assertThat(everything()).isNotEmpty().noneMatch(CanaryIT::tells);
        assertThat(PORTAL.get("/prometheus").body()).doesNotContain(NAME, PHONE, NOTE);
    }

    private static void walk(List<String> addresses) {
        BookingWalk walk = new BookingWalk(PORTAL.address(), SMS, PHONE);
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        addresses.add(walk.caller().path());
        Map<String, String> details = BookingWalk.details(PHONE, "借款");
        details.put("name", NAME);
        details.put("note", NOTE);
        String held = walk.held();
        walk.caller().post(held, details);
        addresses.add(walk.caller().path());
        walk.caller().post(held + "/confirm", Map.of("code", walk.code()));
        addresses.add(walk.caller().path());
        String booking = walk.caller().path();
        walk.caller().get(booking + "/data");
        walk.caller().get(booking + "/data.json");
        walk.caller().post("/booking", Map.of("reference", walk.reference(), "phone", PHONE));
        addresses.add(walk.caller().path());
        // What fails is logged, too.
        walk.caller().post(held + "/confirm", Map.of("code", PHONE));
        walk.caller().post("/book/talk", Map.of("slot", NAME));
    }

    /** A feedback and its answer, both of which name somebody. */
    private static void tellTheBureau(List<String> addresses) {
        Caller caller = new Caller(PORTAL.address());
        caller.get("/feedback/question");
        caller.post(
                "/feedback/question", Map.of("text", NAME + NOTE, "phone", PHONE, "consent", "yes", "publish", "yes"));
        addresses.add(caller.path());
        assertThat(caller.path()).startsWith("/feedback/status/");
        caller.post("/feedback/status", Map.of("reference", NAME, "code", PHONE));
        Caller manager = Staff.manager(PORTAL, DATABASE, "canary-feedback");
        String path = manager.get("/desk/feedback").html().select(".row a").attr("href");
        manager.get(path);
        manager.post(path, Map.of("version", "0", "state", "answered", "answer", NAME + "，" + NOTE));
        addresses.add(manager.path());
        assertThat(manager.get(path).body()).contains(NAME);
        manager.get(path + "/draft");
        manager.post(path + "/draft", Map.of("question", NAME, "answer", NOTE));
        caller.get(caller.path());
    }

    /** Applications that name somebody everywhere, and the desk's steps that do. */
    private static void apply(List<String> addresses) {
        Caller caller = new Caller(PORTAL.address());
        for (String kind : List.of("legal-aid", "mediation")) {
            Map<String, String> typed = new HashMap<>(Map.of(
                    "matter",
                    kind.equals("mediation") ? "neighbours" : "wages",
                    "place",
                    "东区",
                    "facts",
                    NOTE,
                    "other",
                    NAME,
                    "other-contact",
                    PHONE,
                    "means",
                    "hardship",
                    "name",
                    NAME,
                    "phone",
                    PHONE,
                    "truth",
                    "yes",
                    "consent",
                    "yes"));
            Reply brought = caller.post("/" + kind + "/apply/with", typed);
            assertThat(brought.body()).contains(NAME);
            typed.put("form", brought.html().select("input[name=form]").attr("value"));
            caller.post("/" + kind + "/apply", Map.of("name", NAME, "phone", PHONE + NAME));
            caller.post("/" + kind + "/apply", typed);
            addresses.add(caller.path());
            assertThat(caller.path()).startsWith("/application/");
        }
        String own = caller.path();
        Caller manager = Staff.manager(PORTAL, DATABASE, "canary-applications");
        for (String path :
                manager.get("/desk/applications").html().select(".row a").eachAttr("href")) {
            assertThat(manager.get(path).body()).contains(NAME, PHONE, NOTE);
            for (String to : List.of("note", "news", "refused")) {
                String version =
                        manager.get(path).html().select("input[name=version]").attr("value");
                manager.post(path, Map.of("version", version, "to", to, "text", NAME + NOTE));
                addresses.add(manager.path());
            }
        }
        assertThat(caller.get(own).body()).contains(NAME + NOTE);
        caller.post("/application", Map.of("reference", NAME, "code", PHONE));
        caller.post("/helper-link", Map.of("kind", "legal-aid", "phone", PHONE));
    }

    /** A check-up whose report names somebody. */
    private static void reportACheckUp(List<String> addresses) {
        BookingWalk walk = new BookingWalk(PORTAL.address(), SMS, "10000060607");
        walk.hold("visit", "west-centre@2026-11-26T09:30");
        Map<String, String> details = BookingWalk.details(walk.phone(), "合同");
        details.putAll(Map.of("company", NAME, "credit-code", "91350100M000100Y43", "size", "micro"));
        String held = walk.held();
        walk.caller().post(held, details);
        walk.caller().post(held + "/confirm", Map.of("code", walk.code()));
        String booking = walk.caller().path();
        Caller manager = Staff.manager(PORTAL, DATABASE, "canary-report");
        String path = manager.get("/desk/checkups").html().select(".row a").attr("href");
        manager.get(path);
        manager.post(path, Map.of("version", "-1", "action", "deliver", "summary", NAME, "point-0", NOTE));
        addresses.add(manager.path());
        assertThat(walk.caller().get(booking + "/report").body()).contains(NAME, NOTE);
        addresses.add(walk.caller().path());
    }

    /** The desk looks, notes and books for somebody of the same name. */
    private static void workAtTheDesk(List<String> addresses) {
        Caller desk = Staff.manager(PORTAL, DATABASE, "canary");
        String id =
                Sql.of(PORTAL).one(String.class, "SELECT CAST(id AS text) FROM booking WHERE reference IS NOT NULL");
        Reply page = desk.get("/desk/bookings/" + id);
        assertThat(page.body()).contains(NAME, PHONE, NOTE);
        String version = page.html().select("input[name=version]").attr("value");
        for (String seen : List.of("-1", version)) {
            desk.post("/desk/bookings/" + id + "/notes", Map.of("version", seen, "note", NOTE));
        }
        Map<String, String> walkIn = BookingWalk.details(PHONE, "借款");
        walkIn.putAll(Map.of("service", "talk", "slot", "east-2@2026-11-25T09:30", "name", NAME, "note", NOTE));
        assertThat(desk.post("/desk/walk-in", walkIn).texts("h1 .visitstate")).containsExactly("还没来");
        addresses.add(desk.path());
        desk.get("/desk/today?date=2026-11-25");
        desk.get("/desk/audit");
    }

    /** Every row of every table as text. */
    private static List<String> everything() {
        Sql postgres = Sql.of(PORTAL);
        return postgres.everyRow();
    }

    private static boolean tells(String text) {
        return text.contains(NAME) || text.contains(PHONE) || text.contains(NOTE);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final List<String> addresses = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap());
        }
    }
}
