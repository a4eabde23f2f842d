package org.famen.portal.database.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.famen.content.service.Service;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Step;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Written;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.booking.waitlist.WaitRequest;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSecrets;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.Test;

/** A new data key takes over, the old one goes, and nobody is locked out. */
class ResealIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final String NEW_KEY = "new:" + key('n', 32);
    private static final Map<String, Object> BOTH =
            Map.of("famen.secrets.data-keys", NEW_KEY + "," + TestSecrets.DATA_KEY);
    private static final Map<String, Object> NEW_ALONE = Map.of("famen.secrets.data-keys", NEW_KEY);

    private static final String SM4_KEY = "national:sm4:" + key('s', 16);
    private static final Map<String, Object> BY_SM3 = Map.of("famen.secrets.hash-key", "sm3:" + TestSecrets.HASH_KEY);

    private String secret = "";
    private int signIns;

    @Test
    void everyColumnOfTheSchemaThatNamesAKeyIsCovered() {
        try (PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of())) {
            assertThat(SealedColumn.ALL.stream().map(column -> column.table() + "." + column.keyId()))
                    .containsExactlyInAnyOrderElementsOf(Sql.of(portal).list(String.class, """
                                    SELECT table_name || '.' || column_name FROM information_schema.columns
                                    WHERE table_schema = 'public' AND column_name LIKE '%key\\_id'
                                    """));
        }
    }

    /** With files in lots of four, a table that is read from its beginning for each would take the square of its length. */
    @Test
    void noLotReadsOrSortsAWholeTable() {
        String database = TestPostgres.createDatabase();
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, Map.of())) {
            for (SealedColumn column : SealedColumn.ALL) {
                String next = column.next()
                        .replaceFirst("\\?", "'new'")
                        .replaceFirst("\\?", "'" + column.row().before() + "'")
                        .replaceFirst("\\?", "4");
                String update = column.update()
                        .replaceFirst("\\?", "''")
                        .replaceFirst("\\?", "'new'")
                        .replaceFirst("\\?", "'" + column.row().before() + "'");
                assertThat(plan(database, next) + plan(database, update))
                        .as(column.name())
                        .contains("Index Cond")
                        .doesNotContain("Seq Scan", "Sort");
            }
        }
    }

    /** As it is where there is much, and reading all of it costs most. */
    private static String plan(String database, String sql) {
        return Sql.owner(database).with(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String way : List.of("seqscan", "bitmapscan", "sort")) {
                    statement.execute("SET enable_" + way + " = off");
                }
                StringBuilder plan = new StringBuilder();
                try (ResultSet lines = statement.executeQuery("EXPLAIN " + sql)) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        });
    }

    /** Who has a row of a table and then writes to it would wait for who has the table and wants the row. */
    @Test
    void whoWritesMeanwhileGoesFirst() throws Exception {
        String database = TestPostgres.createDatabase();
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, Map.of())) {
            fill(portal, database, Map.of());
        }
        CompletableFuture<String> resealing = Sql.owner(database).with(portal -> {
            portal.setAutoCommit(false);
            try (Statement statement = portal.createStatement()) {
                statement.execute("SELECT id FROM waitlist_entry FOR UPDATE");
                CompletableFuture<String> begun = CompletableFuture.supplyAsync(() -> command(database, BOTH));
                awaitsTheRow(database);
                statement.execute("UPDATE waitlist_entry SET category = '其他'");
                portal.commit();
                return begun;
            }
        });

        assertThat(resealing.get()).contains("waitlist_entry.sealed: 1 resealed, 0 can't");
        assertThat(Sql.owner(database).one(String.class, "SELECT category || key_id FROM waitlist_entry"))
                .isEqualTo("其他new");
    }

    private static void awaitsTheRow(String database) {
        for (int tries = 0; tries < 3_000; tries++) {
            if (Sql.owner(database).one(Integer.class, """
                            SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'
                                AND datname = current_database() AND query LIKE 'UPDATE waitlist_entry%'
                            """) > 0) {
                return;
            }
        }
        throw new IllegalStateException("it never came to that table");
    }

    /** Of the portal's own 512 MB. */
    @Test
    void aLotOfTheLargestFilesFitsIntoMemory() {
        assertThat(SealedColumn.ALL)
                .filteredOn(column -> column.table().equals("application_attachment"))
                .singleElement()
                .satisfies(column -> assertThat(2L * column.lot() * (4 << 20)).isLessThan(64 << 20));
    }

    @Test
    void theOldKeyGoesAndEverybodyGetsInAsBefore() throws Exception {
        List<Integer> versions;
        int audited;
        try (PortalUnderTest portal = PortalUnderTest.startOn(DATABASE, Map.of())) {
            fill(portal, DATABASE, Map.of());
            versions = Sql.of(portal).list(Integer.class, "SELECT version FROM booking ORDER BY id");
            audited = Sql.of(portal)
                    .list(Integer.class, "SELECT count(*) FROM audit_event")
                    .getFirst();
        }
        assertThat(command(NEW_ALONE, "--count")).contains("key test", "NOT among the data keys");
        assertEndsAndSaysWhy();

        String done = command(BOTH);
        assertThat(done)
                .contains(
                        "booking.sealed: 1 resealed, 0 can't",
                        "waitlist_entry.sealed: 1 resealed",
                        "staff_member.sealed: 1 resealed",
                        "staff_invitation.sealed: 1 resealed",
                        "feedback.sealed: 1 resealed",
                        "application.sealed: 1 resealed",
                        "application_step.sealed: 1 resealed")
                .doesNotContain("outbox.sealed: 0 resealed");
        assertThat(command(BOTH)).doesNotContainPattern("[1-9]\\d* resealed");
        assertThat(command(NEW_ALONE, "--count")).doesNotContain("NOT");

        try (PortalUnderTest portal = PortalUnderTest.startOn(DATABASE, NEW_ALONE)) {
            assertThat(Sql.of(portal).list(Integer.class, "SELECT version FROM booking ORDER BY id"))
                    .isEqualTo(versions);
            assertThat(Sql.of(portal)
                            .list(Integer.class, "SELECT count(*) FROM audit_event WHERE action = 'booking.changed'"))
                    .hasSize(1);
            assertThat(Sql.of(portal)
                            .list(Integer.class, "SELECT count(*) FROM audit_event")
                            .getFirst())
                    .isGreaterThanOrEqualTo(audited);
            assertThat(noteOfTheBooking(portal)).contains("想问借条");
            portal.clock().advance(Duration.ofMinutes(2L * ++signIns));
            Staff.signIn(portal, "chief", secret);
        }
    }

    @Test
    void fromAesToSm4AndBackAgain() throws Exception {
        String database = TestPostgres.createDatabase();
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, BY_SM3)) {
            fill(portal, database, BY_SM3);
        }
        assertThat(command(database, with(SM4_KEY + "," + TestSecrets.DATA_KEY)))
                .contains("booking.sealed: 1 resealed, 0 can't", "feedback.sealed: 1 resealed, 0 can't")
                .doesNotContainPattern("[1-9]\\d* can't");
        assertThat(command(database, with(SM4_KEY), "--count"))
                .contains("booking.sealed: key national, 1 rows")
                .doesNotContain("NOT");
        assertReadsAndSignsIn(database, with(SM4_KEY));

        assertThat(command(database, with(TestSecrets.DATA_KEY + "," + SM4_KEY)))
                .contains("booking.sealed: 1 resealed, 0 can't")
                .doesNotContainPattern("[1-9]\\d* can't");
        assertReadsAndSignsIn(database, with(TestSecrets.DATA_KEY));
    }

    @Test
    void whatIsSealedBySm4AndChangedIsNotOpened() {
        String database = TestPostgres.createDatabase();
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, with(SM4_KEY))) {
            FieldEncryptor encryptor = portal.bean(FieldEncryptor.class);
            byte[] told = "想问借条".getBytes(StandardCharsets.UTF_8);
            EncryptedData sealed = encryptor.encryptBytes("booking/1", told);
            assertThat(sealed.keyId()).isEqualTo("national");
            assertThat(encryptor.decryptBytes("booking/1", sealed)).isEqualTo(told);
            assertThatThrownBy(() -> encryptor.decryptBytes("booking/2", sealed))
                    .isInstanceOf(IllegalStateException.class);
            byte[] changed = sealed.bytes().clone();
            changed[changed.length - 1] ^= 1;
            assertThatThrownBy(() -> encryptor.decryptBytes("booking/1", new EncryptedData("national", changed)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    /** Each time two minutes later, because no code is taken twice. */
    private void assertReadsAndSignsIn(String database, Map<String, Object> keys) {
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, keys)) {
            assertThat(noteOfTheBooking(portal)).contains("想问借条");
            portal.clock().advance(Duration.ofMinutes(2L * ++signIns));
            Staff.signIn(portal, "chief", secret);
        }
    }

    private static Optional<String> noteOfTheBooking(PortalUnderTest portal) {
        UUID booking = Sql.of(portal)
                .list(UUID.class, "SELECT id FROM booking WHERE state = 'CONFIRMED'")
                .getFirst();
        Bookings bookings = portal.bean(Bookings.class);
        return bookings.person(bookings.find(booking).orElseThrow()).map(PersonalData::note);
    }

    private static Map<String, Object> with(String dataKeys) {
        Map<String, Object> keys = new HashMap<>(BY_SM3);
        keys.put("famen.secrets.data-keys", dataKeys);
        return keys;
    }

    private static void assertEndsAndSaysWhy() throws Exception {
        Path log = Path.of("target", "portal-without-key.log");
        try (PortalProcess portal = PortalProcess.startOn(
                DATABASE, NEW_ALONE, List.of("-Xmx256m"), ProcessBuilder.Redirect.to(log.toFile()))) {
            for (int tries = 0; tries < 300 && portal.get("/health/liveness").isPresent(); tries++) {
                Thread.sleep(200);
            }
            assertThat(portal.get("/health/liveness")).isEmpty();
        }
        assertThat(log).content().contains("famen.secrets lacks data keys: ", "test (1 rows of booking.sealed)");
    }

    private void fill(PortalUnderTest portal, String database, Map<String, Object> keys) {
        secret = Staff.welcome(portal, Staff.link(database, "chief", keys));
        Staff.link(database, "invited", keys);
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        LocalDate today = LocalDate.ofInstant(portal.clock().instant(), ZoneId.of("Asia/Shanghai"));
        FreeSlot slot = portal.bean(SlotFinder.class)
                .all(new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(10)))
                .getLast();
        var person = new PersonalData("测试人", "10000050001", null, "想问借条", null, null, null, List.of());
        Visitor visitor = new Visitor("v");
        Holds holds = portal.bean(Holds.class);
        UUID id = ((HoldOutcome.Held) holds.take(
                        visitor,
                        Somewhere.inTheCity(),
                        service,
                        slot.at(),
                        slot.time().startsAt()))
                .booking()
                .id();
        holds.describe(visitor, id, person, "借款");
        holds.verify(id, person.phoneNumber());
        assertThat(portal.bean(Bookings.class).confirm(visitor, id, "1")).isInstanceOf(ConfirmOutcome.Confirmed.class);
        portal.bean(Waitlist.class)
                .join(new WaitRequest(service, Optional.empty(), today, today.plusDays(9)), person, "借款", "1");
        Caller caller = new Caller(portal.address());
        String form = caller.get("/feedback/question")
                .html()
                .select("input[name=form]")
                .attr("value");
        caller.post("/feedback/question", Map.of("text", "路灯坏了找谁？", "consent", "yes", "form", form));
        caller.get("/mediation/apply");
        caller.post(
                "/mediation/apply",
                Map.of(
                        "matter",
                        "neighbours",
                        "place",
                        "东区",
                        "facts",
                        "灯太亮",
                        "other",
                        "邻居",
                        "name",
                        "王测试",
                        "phone",
                        "10000070704",
                        "consent",
                        "yes",
                        "form",
                        "1"));
        Applications applications = portal.bean(Applications.class);
        Application application = applications
                .find(UUID.fromString(Sql.of(portal).one(String.class, "SELECT CAST(id AS text) FROM application")))
                .orElseThrow();
        portal.bean(Steps.class).write(application, 0, Step.What.NOTE, Written.of("看过现场"), null, "system");
    }

    private static String command(Map<String, Object> keys, String... arguments) {
        return command(DATABASE, keys, arguments);
    }

    private static String command(String database, Map<String, Object> keys, String... arguments) {
        var out = new ByteArrayOutputStream();
        Map<String, Object> settings = new HashMap<>(Staff.settings(database));
        settings.putAll(keys);
        ResealCommand.run(List.of(arguments), settings, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String key(char each, int length) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) each);
        return Base64.getEncoder().encodeToString(key);
    }
}
