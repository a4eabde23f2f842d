package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("famen.root"));

    @Test
    void startsEverythingOnPort8080InTheCheckoutByDefault() {
        LaunchPlan plan = plan();

        assertThat(plan.port()).isEqualTo(8080);
        assertThat(plan.data()).isEqualTo(ROOT.resolve(".famen"));
        assertThat(plan.elasticsearch()).isEmpty();
        assertThat(plan.postgres()).isEmpty();
    }

    @Test
    void takesServersThatRunAlready() {
        LaunchPlan plan = plan("--elasticsearch", "http://search:9200", "--postgres", "jdbc:postgresql://db/famen");

        assertThat(plan.elasticsearch()).contains(URI.create("http://search:9200"));
        assertThat(plan.postgres()).contains(new Database("jdbc:postgresql://db/famen", "clerk", "secret"));
        assertThat(plan).asString().doesNotContain("secret");
    }

    @Test
    void takesLawsFromSeveralPlaces() {
        LaunchPlan plan = plan("--laws", ROOT.toString(), "--laws", "https://example.org/laws.zip");

        assertThat(plan.laws()).containsExactly(ROOT.toString(), "https://example.org/laws.zip");
    }

    @Test
    void showsAFolderThatIsBeingEditedInsteadOfTheCitysOwn() {
        Path draft = ROOT.resolve("portal/src/test/city");

        assertThat(plan("--preview", draft.toString()).city()).isEqualTo(draft);
        assertThat(plan().city()).isEqualTo(ROOT.resolve("content/city"));
    }

    @Test
    void takesPlainHttpOnlyWhenAllowed() {
        String file = ROOT.resolve("pom.xml").toString();

        assertThat(plan("--laws", file, "--laws", "http://office/laws.zip", "--allow-private-addresses"))
                .satisfies(plan -> assertThat(plan.laws()).containsExactly(file, "http://office/laws.zip"))
                .satisfies(plan -> assertThat(plan.allowPrivateAddresses()).isTrue());
        assertThatThrownBy(() -> plan("--laws", "http://office/laws.zip"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("--allow-private-addresses");
    }

    @Test
    void saysWhichLawsAreMissing() {
        assertThatThrownBy(() -> plan("--laws", "/no/such/laws"))
                .isInstanceOf(LaunchException.class)
                .hasMessage("--laws: there is no /no/such/laws.");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 70000",
        "--port, eighty",
        "--preview, /no/such/city",
        "--elasticsearch, search",
        "--postgres, postgresql://db/famen",
        "--unknown, option"
    })
    void refusesWhatItCantUseWithExitCode2(String option, String value) {
        StringWriter messages = new StringWriter();
        CommandLine commandLine = Main.commandLine(Map.of()).setErr(new PrintWriter(messages));

        assertThat(commandLine.execute(option, value)).isEqualTo(2);
        assertThat(messages.toString()).contains(option);
    }

    @Test
    void explainsItself() {
        StringWriter help = new StringWriter();

        assertThat(Main.commandLine(Map.of()).setOut(new PrintWriter(help)).execute("--help"))
                .isZero();
        assertThat(help.toString()).contains("--laws", "--port", "--data", "--elasticsearch", "--postgres");
    }

    private static LaunchPlan plan(String... arguments) {
        RunCommand command = new RunCommand(Map.of("POSTGRES_USER", "clerk", "POSTGRES_PASSWORD", "secret"));
        new CommandLine(command).parseArgs(arguments);
        return command.plan();
    }
}
