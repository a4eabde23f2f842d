package org.famen.portal;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.portal.database.SchemaStep;
import org.famen.portal.database.chain.AuditCommand;
import org.famen.portal.database.keys.ResealCommand;
import org.famen.portal.feedback.hotline.HotlineCommand;
import org.famen.portal.operations.CommandFailure;
import org.famen.portal.operations.LastLines;
import org.famen.portal.staff.account.InviteCommand;

/**
 * Starts the portal; with the argument {@code migrate} brings the database to its schema and ends, with {@code staff-invite}
 * prints a manager's one-time link and ends, with {@code reseal} seals what older keys sealed under the present one and ends, with {@code audit} prints the chained audit and ends, with {@code hotline} exchanges files with the city's hotline and ends.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Famen open API",
                        version = "1",
                        description =
                                "Search, laws and articles. No key is needed. Limits: 300 requests a minute from one address (an IPv6 "
                                        + "/64 counts as one), beyond that the answer is 429 with Retry-After; a search "
                                        + "text of 200 characters; 20 pages of results with ten groups each; a page "
                                        + "of CSV has as many; a feed has the newest page; the catalogue is at most "
                                        + "ten minutes old. Days are written 2020-01-31; another one is answered by 400."))
public final class Main {
    private static final String SCHEMA_STEP = "migrate";
    private static final int WRONG_ARGUMENTS = 2;
    private static final Map<String, Command> COMMANDS = Map.of(
            InviteCommand.NAME, InviteCommand::run,
            ResealCommand.NAME, ResealCommand::run,
            AuditCommand.NAME, AuditCommand::run,
            HotlineCommand.NAME, HotlineCommand::run);

    private Main() {}

    /** What is done once, with its arguments; its status. */
    @FunctionalInterface
    private interface Command {
        int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err);
    }

    public static void main(String[] arguments) {
        LastLines.writeBeforeEnd();
        if (List.of(arguments).equals(List.of(SCHEMA_STEP))) {
            SchemaStep.run(Map.of());
        } else if (arguments.length == 0 || arguments[0].startsWith("-")) {
            readRankingMeanwhile();
            Micronaut.build(arguments).mainClass(Main.class).banner(false).start();
        } else {
            System.exit(run(
                    COMMANDS.getOrDefault(arguments[0], Main::refuse),
                    List.of(arguments).subList(1, arguments.length)));
        }
    }

    /** A job with a slip of the pen would be one more portal, and never end. */
    private static int refuse(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        err.println("usage: no argument to serve, or " + SCHEMA_STEP + ", or one of "
                + COMMANDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        return WRONG_ARGUMENTS;
    }

    /** It takes seconds and needs nothing of the application, which is put together by one thread. */
    private static void readRankingMeanwhile() {
        Thread.ofPlatform().name("ranking").daemon().start(LearnedRanking::ofRelease);
    }

    /** What it prints is kept in files, so that it is UTF-8 whatever the locale, has no lines of the log in it, and is whole. */
    private static int run(Command command, List<String> arguments) {
        System.setProperty("LOG_TARGET", "System.err");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status;
        try {
            status = command.run(arguments, Map.of(), out, err);
        } catch (RuntimeException failure) {
            err.println(CommandFailure.reason(failure).orElseThrow(() -> failure));
            return 1;
        }
        if (out.checkError()) {
            err.println("What was printed could not be written");
            return 1;
        }
        return status;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
