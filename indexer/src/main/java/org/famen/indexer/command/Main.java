package org.famen.indexer.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code indexer}: reads what can be published, checks it and puts it into the index. */
@Command(
        name = "indexer",
        mixinStandardHelpOptions = true,
        version = "Famen indexer",
        description = "Reads law texts and the city's content, checks them and puts them into the index.",
        subcommands = {
            CheckCommand.class,
            LoadCommand.class,
            PreviewCommand.class,
            StatusCommand.class,
            RollbackCommand.class,
            IntegrityCommand.class,
            ReferencesCommand.class,
            KnownCommand.class,
            CitationsCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            LexiconCommand.class,
            RulesCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainErrors());
    }
}
