package org.famen.local.launch;

import java.util.Map;
import picocli.CommandLine;

/** The launcher behind {@code ./run}; the system property {@code famen.root} names the repository's root. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // The PostgreSQL library logs; a line about a missing log provider is of no use to anybody.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int exitCode = commandLine(System.getenv()).execute(arguments);
        System.exit(exitCode);
    }

    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new RunCommand(environment)).setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        if (exception instanceof LaunchException) {
            commandLine.getErr().println(exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw exception;
    }
}
