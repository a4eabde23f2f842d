package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.famen.portal.timetable.Blocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to one organisation stays there, whatever the staff of another asks for. */
class DeskPlacesIT {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final String WEST_DESK = "西一窗口";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private final Booking west = afresh();

    private static Booking afresh() {
        WORLD.startAfresh();
        return WORLD.book("talk", "west-1", "2026-11-25T09:00");
    }

    private static Caller east(String role) {
        return WORLD.colleague("east-" + role, role, DeskWorld.EAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception", "lawyer", "manager"})
    void noPageOfTheEastShowsABookingOfTheWest(String role) {
        Caller caller = east(role);
        String reference = west.findReference().orElseThrow().text();

        assertThat(caller.get("/desk/today?date=2026-11-25").texts(".roster__row"))
                .isEmpty();
        assertThat(caller.get("/desk/today?date=2026-11-25&organisation=west-centre")
                        .texts(".roster__row"))
                .isEmpty();
        for (String asked : List.of(reference, DeskWorld.NAME)) {
            assertThat(caller.send("/desk/today/find", Map.of("asked", asked)).status())
                    .isEqualTo(422);
        }
        assertThat(caller.get(page()).status()).isEqualTo(404);
        assertThat(caller.get("/desk/calendar?date=2026-11-25&organisation=west-centre")
                        .body())
                .doesNotContain(west.id().toString(), WEST_DESK);
        assertThat(WORLD.count(
                        "SELECT count(*) FROM audit_event WHERE action = 'booking.read' AND subject = ?",
                        "booking/" + west.id()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception", "manager"})
    void nobodyOfTheEastChangesIt(String role) {
        Caller caller = east(role);
        caller.get("/desk/today");
        String version = WORLD.version(west);
        WORLD.setClock("2026-11-25T09:05");
        List<Reply> answers = List.of(
                caller.send(page() + "/state", Map.of("version", version, "state", "arrived")),
                caller.send(page() + "/state", Map.of("version", version, "state", "missed")),
                caller.send(page() + "/notes", Map.of("version", version, "note", "x")),
                caller.send(page() + "/move", Map.of("version", version, "slot", "east-1@2026-11-26T09:00")),
                caller.send(page() + "/cancel", Map.of("version", version)));

        assertThat(answers).extracting(Reply::status).containsOnly(404);
        assertThat(WORLD.find(west.id()).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(WORLD.version(west)).isEqualTo(version);
        assertThat(WORLD.count("SELECT count(*) FROM booking_note")).isZero();
    }

    @Test
    void theEastMovesBooksAndBlocksNothingAtDesksOfTheWest() {
        Caller caller = east("reception");
        Booking own = WORLD.book("talk", "east-2", "2026-11-25T09:00");
        UUID block = WORLD.portal()
                .bean(Blocks.class)
                .add("west-1", null, DeskWorld.at("2026-12-02T09:00"), DeskWorld.at("2026-12-02T12:00"), "培训", "test");
        caller.get("/desk/today");

        Reply moved = caller.send(
                "/desk/bookings/" + own.id() + "/move",
                Map.of("version", WORLD.version(own), "slot", "west-1@2026-11-26T09:00"));
        Reply booked = caller.send(
                "/desk/walk-in",
                Map.of(
                        "service", "talk",
                        "slot", "west-1@2026-11-26T09:00",
                        "name", "李测试",
                        "phone", "10000091234",
                        "category", "借款",
                        "consent", "yes"));
        Reply blocked = caller.send(
                "/desk/blocks",
                Map.of(
                        "desk", "west-1",
                        "from", "2026-12-01T09:00",
                        "until", "2026-12-01T12:00",
                        "reason", "培训"));
        Reply removed = caller.send("/desk/blocks/" + block + "/remove", Map.of());

        assertThat(List.of(moved, booked, blocked)).extracting(Reply::status).containsOnly(422);
        assertThat(removed.header("location")).isEqualTo("/desk/blocks?done=gone");
        assertThat(WORLD.count("SELECT count(*) FROM block")).isEqualTo(1);
        assertThat(caller.get("/desk/blocks").body()).doesNotContain(WEST_DESK);
    }

    @Test
    void figuresExportAndAuditAreOfOnesOwnOrganisation() {
        Caller caller = east("manager");
        WORLD.book("talk", "east-2", "2026-11-25T09:00");
        WORLD.setClock("2026-11-26T09:00");
        String span = "from=2026-11-01&until=2026-11-30";

        assertThat(caller.get("/desk/figures?" + span + "&organisation=west-centre")
                        .texts("tbody td"))
                .startsWith("0", "0", "1");
        assertThat(caller.get("/desk/export.csv?" + span + "&organisation=west-centre")
                        .body()
                        .lines())
                .hasSize(2)
                .noneMatch(line -> line.contains(WEST_DESK));
        Reply audit = caller.get("/desk/audit?from=2025-12-01&until=2026-11-30&reference="
                + west.findReference().orElseThrow().text());
        assertThat(audit.texts(".audited")).isEmpty();
    }

    @Test
    void aLawyersLeaveCountsOthersBookingsWithoutShowingThem() {
        Caller caller = east("reception");
        caller.get("/desk/blocks");
        Reply page = caller.post(
                "/desk/blocks",
                Map.of(
                        "lawyer", "zhao",
                        "from", "2026-11-25T08:00",
                        "until", "2026-11-25T18:00",
                        "reason", "年假"));

        assertThat(page.texts(".panel--warn").getLast()).contains("还有 1 个预约受影响");
        assertThat(page.texts(".conflicts li")).isEmpty();
        Caller there = WORLD.colleague("west-reception", "reception", DeskWorld.WEST);
        assertThat(there.get("/desk/blocks").texts(".conflicts li")).hasSize(1);
    }

    private String page() {
        return "/desk/bookings/" + west.id();
    }

    /** From behind the gateway of an operator come people of both. */
    @Test
    void aManagerOfTheEastStopsNobodyInTheWest() {
        AddressBlock gateway = AddressBlock.of("192.0.2.78");
        for (int hour = 14; hour < 16; hour++) {
            assertThat(WORLD.hold(gateway, "east-1", "2026-11-24T%d:00".formatted(hour)))
                    .isInstanceOf(HoldOutcome.Held.class);
        }
        assertThat(WORLD.hold(gateway, "west-1", "2026-11-26T09:00")).isInstanceOf(HoldOutcome.Held.class);
        Caller manager = east("manager");
        String key = manager.get("/desk/holds")
                .html()
                .select("input[name=key]")
                .getFirst()
                .attr("value");

        Reply ended = manager.post("/desk/holds/end", Map.of("key", key));

        assertThat(ended.texts("main .row").getFirst()).contains("现在占着 0 个", "已经停止");
        assertThat(WORLD.hold(gateway, "east-1", "2026-11-24T14:00")).isInstanceOf(HoldOutcome.Crowded.class);
        assertThat(WORLD.hold(gateway, "west-1", "2026-11-26T10:00")).isInstanceOf(HoldOutcome.Held.class);
        assertThat(WORLD.count("SELECT count(*) FROM booking WHERE state = 'HELD'"))
                .isEqualTo(2);
    }
}
