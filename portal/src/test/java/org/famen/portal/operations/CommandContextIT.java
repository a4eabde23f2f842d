package org.famen.portal.operations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.famen.portal.Main;
import org.famen.portal.database.chain.AuditCommand;
import org.famen.portal.database.keys.ResealCommand;
import org.famen.portal.feedback.hotline.HotlineCommand;
import org.famen.portal.staff.account.InviteCommand;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command does what it is asked, and nothing else beside. */
class CommandContextIT {
    /** Longer than a portal waits before it sends what is due. */
    private static final int BUSY_MILLIS = 4_000;

    private static final Map<String, Command> COMMANDS = Map.of(
            AuditCommand.NAME, AuditCommand::run,
            InviteCommand.NAME, InviteCommand::run,
            ResealCommand.NAME, ResealCommand::run,
            HotlineCommand.NAME, HotlineCommand::run);

    private static final String DATABASE = TestPostgres.createDatabase();

    @TempDir
    Path folder;

    @BeforeAll
    static void makeSchema() {
        PortalUnderTest.startOn(DATABASE, Map.of()).close();
    }

    /** A job that reseals has neither gateway nor mail server: what it sent would be gone. */
    @Test
    void sendsNoMessagesHoweverLongItTakes() {
        Sql postgres = Sql.owner(DATABASE);
        postgres.run("""
                INSERT INTO outbox (event_key, channel, sealed, key_id, due_at, expires_at, created_at)
                VALUES ('test/1', 'SMS', '\\x00', 'test', now(), now() + interval '1 hour', now())
                """);

        int status = ResealCommand.run(List.of("--count"), Staff.settings(DATABASE), new SlowStream(), System.err);

        assertThat(status).isZero();
        assertThat(postgres.one(String.class, "SELECT state || attempts FROM outbox WHERE event_key = 'test/1'"))
                .isEqualTo("WAITING0");
    }

    /** It would start one more portal, as a job that never ends. */
    @ParameterizedTest
    @ValueSource(strings = {"resaal", "migrate more", ""})
    void whatIsNoCommandIsRefused(String typed) throws Exception {
        Path err = folder.resolve("err");
        Process process = process(Staff.settings(DATABASE), folder.resolve("out"), err, typed.split(" ", -1))
                .start();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(err)).contains("usage:", "reseal", "migrate");
    }

    /** Who types it is not to look for it in fifty lines of the program's own. */
    @ParameterizedTest
    @CsvSource({
        "famen.secrets.file, /nowhere, famen.secrets.file /nowhere can't be read",
        "datasources.default.url, jdbc:postgresql://127.0.0.1:1/none, Connection to 127.0.0.1:1 refused",
    })
    void whatIsWrongAroundItIsToldInALine(String name, String value, String told) throws Exception {
        Map<String, Object> settings = new HashMap<>(Staff.settings(DATABASE));
        settings.put(name, value);
        Path err = folder.resolve("err");

        Process process = process(
                        settings,
                        folder.resolve("out"),
                        err,
                        "staff-invite",
                        "--login",
                        "wang",
                        "--name",
                        "王某",
                        "--manager")
                .start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(err)).contains(told).doesNotContain("\tat ");
    }

    private static ProcessBuilder process(Map<String, Object> settings, Path out, Path err, String... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m"));
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit|",
                "audit|--after 5",
                "audit|--after|x",
                "audit|--after|5|abc",
                "staff-invite|--login|wang|--name|--manager",
                "staff-invite|--login|wang|--name|王某|--manager|--organisation|east",
                "staff-invite|--login|wang|--name|王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王|--manager",
                "reseal|--all",
                "hotline|import"
            })
    void otherWordsAreToldHowItIsUsed(String line) {
        List<String> words = List.of(line.split("\\|", -1));
        var err = new ByteArrayOutputStream();

        int status = requireNonNull(COMMANDS.get(words.getFirst()))
                .run(
                        words.subList(1, words.size()),
                        Staff.settings(DATABASE),
                        System.out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: " + words.getFirst());
        assertThat(Sql.owner(DATABASE).list(String.class, "SELECT login FROM staff_member"))
                .isEmpty();
    }

    /** In a shell of a job that has no locale, into a file. */
    @Test
    void printsNothingButWhatIsAskedInUtf8() throws Exception {
        Path tickets = Files.writeString(folder.resolve("t.csv"), "工单号,类别,内容\nGD-1,咨询,问一句\nGD-2,表扬,好\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = process(Staff.settings(DATABASE), out, err, "hotline", "import", tickets.toString());
        builder.environment().put("LC_ALL", "POSIX");

        assertThat(builder.start().waitFor()).as(err.toString()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(3).satisfies(lines -> {
            assertThat(lines.getFirst()).isEqualTo("\uFEFF工单号,结果,编号,答复期限,原因");
            assertThat(lines.get(1)).startsWith("GD-1,收到,");
            assertThat(lines.getLast()).startsWith("GD-2,没有收,");
        });
    }

    private interface Command {
        int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err);
    }

    private static final class SlowStream extends PrintStream {
        SlowStream() {
            super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public PrintStream printf(String format, Object... arguments) {
            try {
                Thread.sleep(BUSY_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return super.printf(format, arguments);
        }
    }
}
