package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.rule.ProvisionReadings;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.indexer.rule.RuleTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer rules}: whether rules still rest on what their provisions read, and that somebody has looked. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the provisions behind the rules that can be reckoned against the law texts.",
            "With --confirm, writes down that a rule has been held against the texts as they are now.",
            "Ends with 1 when a provision reads otherwise than when its rule was confirmed."
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LawTextOptions texts = new LawTextOptions();

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Folder of the rules. Default: " + SourceOptions.RULES)
    private @Nullable Path folder;

    @Option(
            names = "--confirm",
            paramLabel = "RULE",
            split = ",",
            description = "Ids of rules that you have read against the texts; all for every one.")
    private List<String> confirmed = List.of();

    @Override
    public Integer call() throws IOException {
        Path rules = folder == null ? Checkout.resolve(SourceOptions.RULES) : folder;
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        RuleBook book = new RuleBookReader(new ExpressionLanguage(WorkdayCalendar.china()), problems).read(rules);
        RuleTexts now = new RuleTexts(
                texts.read(ConsoleProgress.on(spec.commandLine().getErr())).laws(), LocalDate.now(CheckCommand.ZONE));
        if (!confirmed.isEmpty()) {
            Map<ProvisionReadings.Reading, String> read = new TreeMap<>();
            for (Rule rule : book.rules()) {
                if (confirmed.contains("all") || confirmed.contains(rule.id())) {
                    read.putAll(now.read(rule));
                }
            }
            book = new RuleBook(book.rules(), book.announced(), book.readings().with(read));
            write(rules.resolve(RuleBookReader.READINGS), book.readings());
            out.printf("%d provisions confirmed.%n", read.size());
        }
        now.check(book, problems);
        problems.all().forEach(problem -> out.println(ProblemMessages.line(problem)));
        return CheckCommand.errors(problems.all()) > 0 ? 1 : 0;
    }

    private static void write(Path file, ProvisionReadings readings) throws IOException {
        try (var rows = new CSVPrinter(
                Files.newBufferedWriter(file),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            rows.printRecord(RuleBookReader.READING_COLUMNS.required());
            for (Map.Entry<ProvisionReadings.Reading, String> reading : new TreeMap<>(readings.hashes()).entrySet()) {
                rows.printRecord(reading.getKey().rule(), reading.getKey().provision(), reading.getValue());
            }
        }
    }
}
