package org.famen.portal.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.famen.content.service.Service;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Matter;
import org.famen.portal.application.NewApplication;
import org.famen.portal.application.Told;
import org.famen.portal.application.ToldBuilder;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.booking.BookingErasure;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.booking.waitlist.WaitRequest;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistErasure;
import org.famen.portal.database.Database;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody had erased stays so when a backup from before is brought back. */
class ErasureJournalIT {
    @TempDir
    Path folder;

    @Test
    void aBackupThatIsBroughtBackIsErasedAnew() throws Exception {
        String database = TestPostgres.createDatabase();
        Map<String, Object> settings =
                Map.of("famen.erasures.journal", folder.resolve("erased").toString());
        UUID booking;
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            booking = book(portal);
        }
        String backup = backup(database);
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            int version =
                    portal.bean(Bookings.class).find(booking).orElseThrow().version();
            assertThat(portal.bean(BookingErasure.class).erase(booking, version))
                    .isInstanceOf(ChangeOutcome.Changed.class);
        }
        assertThat(Files.readString(folder.resolve("erased"))).contains(" booking/" + booking + "\n");

        assertThat(named(backup, booking)).isEqualTo(1);
        PortalUnderTest.startOn(backup, settings).close();
        assertThat(named(backup, booking)).isZero();
        assertThat(Sql.owner(backup).one(String.class, "SELECT state FROM booking WHERE id = ?", booking))
                .isEqualTo("CANCELLED");
    }

    /** PostgreSQL may have it or not by then; its person has asked for it. */
    @Test
    void aPortalThatEndsAtTheCommitHasTheLine() throws Exception {
        String database = TestPostgres.createDatabase();
        Map<String, Object> settings =
                Map.of("famen.erasures.journal", folder.resolve("erased").toString());
        Sql owner = Sql.owner(database);
        UUID booking;
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            booking = book(portal);
            int version =
                    portal.bean(Bookings.class).find(booking).orElseThrow().version();
            owner.run("""
                    CREATE FUNCTION ends_here() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'at the commit'; END $$
                    """);
            owner.run("""
                    CREATE CONSTRAINT TRIGGER ends_here AFTER UPDATE ON booking DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION ends_here()
                    """);
            assertThatThrownBy(() -> portal.bean(BookingErasure.class).erase(booking, version))
                    .hasStackTraceContaining("at the commit");
            owner.run("DROP TRIGGER ends_here ON booking");
        }
        assertThat(named(database, booking)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("erased"))).contains(" booking/" + booking + "\n");

        PortalUnderTest.startOn(database, settings).close();
        assertThat(named(database, booking)).isZero();
        assertThat(owner.list(String.class, "SELECT event_key FROM outbox WHERE event_key LIKE '%cancelled%'"))
                .as("else they would stand before a closed door, or somebody before theirs")
                .isNotEmpty();
    }

    /** A volume that hangs: what is written to a pipe that nobody reads waits for ever. */
    @Test
    void aJournalThatHangsKeepsOneOfAllWhoEraseWaiting() throws Exception {
        Path pipe = folder.resolve("erased");
        try (PortalUnderTest portal = PortalUnderTest.startOn(
                        TestPostgres.createDatabase(), Map.of("famen.erasures.journal", pipe.toString()));
                ExecutorService people = Executors.newFixedThreadPool(6)) {
            // Not before it has started, which reads it.
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Database database = portal.bean(Database.class);
            ErasureJournal journal = portal.bean(ErasureJournal.class);
            List<Future<?>> erasures = new ArrayList<>();
            for (int person = 0; person < 6; person++) {
                erasures.add(people.submit(() -> database.transact(() -> {
                    journal.add("booking", UUID.randomUUID());
                    return true;
                })));
            }
            Thread.sleep(3_000);
            assertThat(erasures.stream().filter(Future::isDone)).hasSize(5);
            // Let the last one go as well.
            assertThat(Files.readString(pipe)).contains(" booking/");
        }
    }

    /** So that nobody writes it when it is too late. */
    @Test
    void nothingIsNotedOutsideOfATransaction() {
        try (PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of())) {
            ErasureJournal journal = portal.bean(ErasureJournal.class);
            assertThatThrownBy(() -> journal.add("booking", UUID.randomUUID()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFileThatWasTakenBackStaysAwayToo() throws Exception {
        String database = TestPostgres.createDatabase();
        Map<String, Object> settings =
                Map.of("famen.erasures.journal", folder.resolve("erased").toString());
        Application application;
        UUID file;
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            application = apply(portal);
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
            Attachments attachments = portal.bean(Attachments.class);
            assertThat(attachments.add(application, picture.toByteArray())).isEmpty();
            file = attachments.of(application).getFirst().id();
        }
        String backup = backup(database);
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            assertThat(portal.bean(Attachments.class).erase(application, file)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("erased"))).contains(" attachment/" + file + "\n");

        try (PortalUnderTest portal = PortalUnderTest.startOn(backup, settings)) {
            assertThat(portal.bean(Attachments.class).of(application)).isEmpty();
            assertThat(portal.bean(Applications.class).told(application)).isPresent();
        }
    }

    @Test
    void whoLeftTheWaitingListIsNotPutBackOnIt() throws Exception {
        String database = TestPostgres.createDatabase();
        Map<String, Object> settings =
                Map.of("famen.erasures.journal", folder.resolve("erased").toString());
        UUID entry;
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            entry = join(portal);
        }
        String backup = backup(database);
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings)) {
            portal.bean(WaitlistErasure.class)
                    .erase(portal.bean(Waitlist.class).find(entry).orElseThrow());
        }
        assertThat(Files.readString(folder.resolve("erased"))).contains(" waitlist/" + entry + "\n");

        PortalUnderTest.startOn(backup, settings).close();
        assertThat(Sql.owner(backup)
                        .one(String.class, "SELECT state FROM waitlist_entry WHERE id = ? AND sealed IS NULL", entry))
                .isEqualTo("WITHDRAWN");
    }

    private static UUID join(PortalUnderTest portal) {
        LocalDate today = LocalDate.ofInstant(portal.clock().instant(), ZoneId.of("Asia/Shanghai"));
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        Waitlist waitlist = portal.bean(Waitlist.class);
        var person = new PersonalData("测试人", "10000050004", null, "借条", null, null, null, List.of());
        // At a place where nothing ever comes free.
        var wish = new WaitRequest(service, Optional.of("nowhere"), today, today.plusDays(20));
        return waitlist.begin(waitlist.join(wish, person, "借款", "1").id()).id();
    }

    /** @return address of a copy of it as it is now */
    private static String backup(String database) {
        String name = Sql.owner(database).one(String.class, "SELECT current_database()");
        Sql.owner(TestPostgres.createDatabase()).run("CREATE DATABASE " + name + "_backup TEMPLATE " + name);
        return database.replaceFirst(name + "(?=\\?|$)", name + "_backup");
    }

    private static Application apply(PortalUnderTest portal) {
        Told told = ToldBuilder.stagedBuilder()
                .name("王测试")
                .phone("10000050003")
                .facts("欠薪")
                .other("")
                .otherContact("")
                .means("")
                .migrant(false)
                .urgent(false)
                .helper("")
                .relation("")
                .build();
        return portal.bean(Applications.class)
                .receive(
                        new Visitor("v"),
                        "form",
                        new NewApplication(Matter.WAGES, "东区", "", told, null, () -> true),
                        Applications.Linked.NOTHING)
                .orElseThrow();
    }

    private static int named(String database, UUID booking) {
        return Sql.owner(database)
                .one(Integer.class, "SELECT count(*) FROM booking WHERE id = ? AND sealed IS NOT NULL", booking);
    }

    private static UUID book(PortalUnderTest portal) {
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        LocalDate today = LocalDate.ofInstant(portal.clock().instant(), ZoneId.of("Asia/Shanghai"));
        FreeSlot slot = portal.bean(SlotFinder.class)
                .all(new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(10)))
                .getLast();
        Visitor visitor = new Visitor("v");
        Holds holds = portal.bean(Holds.class);
        HoldOutcome held = holds.take(
                visitor, Somewhere.inTheCity(), service, slot.at(), slot.time().startsAt());
        UUID id = ((HoldOutcome.Held) held).booking().id();
        var person = new PersonalData("测试人", "10000050002", null, "借条", null, null, null, List.of());
        holds.describe(visitor, id, person, "借款");
        holds.verify(id, person.phoneNumber());
        portal.bean(Bookings.class).confirm(visitor, id, "1");
        return id;
    }
}
