package org.famen.indexer.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command line answered, run in this JVM. */
record CommandRun(int exitCode, String output, String errors) {
    static CommandRun of(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
        int exitCode = command.execute(arguments);
        return new CommandRun(exitCode, output.toString(), errors.toString());
    }
}
