package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Matter;
import org.famen.portal.application.NewApplication;
import org.famen.portal.application.ToldBuilder;
import org.famen.portal.booking.waitlist.WaitRequest;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.feedback.Feedbacks;
import org.famen.portal.feedback.Kind;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.testing.Reply;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One record of a list whose seal does not open: its row says so, and all others are there as ever. */
class UnreadableRowsIT {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final String UNREADABLE = "（读不出）";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @ParameterizedTest
    @CsvSource({
        "booking, /desk/today?date=2026-11-25, 王**",
        "booking, /desk/calendar?date=2026-11-25, 王**",
        "waitlist_entry, /desk/waitlist, 王**",
        "feedback, /desk/feedback, 灯不亮",
        "application, /desk/applications, 王**"
    })
    void oneThatDoesNotOpenTakesNoneOfTheOthersAway(String table, String list, String other) {
        make(1);
        make(2);
        WORLD.owner()
                .run("UPDATE " + table + " SET sealed = decode('00ff', 'hex') WHERE id = (SELECT id FROM " + table
                        + " WHERE sealed IS NOT NULL ORDER BY id LIMIT 1)");

        Reply page = WORLD.manager().get(list);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(UNREADABLE, other);
    }

    @ParameterizedTest
    @CsvSource({"booking, /desk/bookings/", "feedback, /desk/feedback/", "application, /desk/applications/"})
    void itsOwnPageSaysWhyItIsNotThere(String table, String address) {
        make(1);
        UUID id = WORLD.owner()
                .list(
                        UUID.class,
                        "UPDATE " + table + " SET sealed = decode('00ff', 'hex') WHERE sealed IS NOT NULL RETURNING id")
                .getFirst();

        Reply page = WORLD.manager().get(address + id);

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).contains("这条记录打不开", "系统管理员").doesNotContain("请稍后再试");
    }

    private static void make(int number) {
        var portal = WORLD.portal();
        String phone = "1000008000" + number;
        WORLD.book("talk", "east-1", "2026-11-25T09:%02d".formatted(30 * (number - 1)));
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 25);
        Waitlist waitlist = portal.bean(Waitlist.class);
        // At a place where nothing ever comes free.
        waitlist.begin(waitlist.join(
                        new WaitRequest(service, Optional.of("nowhere"), day, day.plusDays(5)),
                        new PersonalData(DeskWorld.NAME, phone, null, "", null, null, null, List.of()),
                        "借款",
                        "1")
                .id());
        portal.bean(Feedbacks.class)
                .take(UUID.randomUUID(), Kind.QUESTION, new FeedbackContent("灯不亮", "", "", null, false), () -> {});
        portal.bean(Applications.class)
                .receive(
                        new Visitor("v" + UUID.randomUUID()),
                        "form",
                        new NewApplication(
                                Matter.WAGES,
                                "东区",
                                "",
                                ToldBuilder.stagedBuilder()
                                        .name(DeskWorld.NAME)
                                        .phone(phone)
                                        .facts("欠薪")
                                        .other("")
                                        .otherContact("")
                                        .means("")
                                        .migrant(false)
                                        .urgent(false)
                                        .helper("")
                                        .relation("")
                                        .build(),
                                null,
                                () -> true),
                        Applications.Linked.NOTHING);
    }
}
