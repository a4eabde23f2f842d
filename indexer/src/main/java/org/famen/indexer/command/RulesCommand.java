package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.BoundText;
import org.famen.content.rule.ProvisionReadings;
import org.famen.content.rule.ReadingsFile;
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
            "Holds the provisions behind the rules that can be reckoned, and behind the routes beside them, against the law texts.",
            "With --confirm, writes down that a rule has been held against the texts as they are now.",
            "Ends with 1 when a provision reads otherwise than when its rule was confirmed."
        })
final class RulesCommand implements Callable<Integer> {
    private static final String ROUTE = "route/";
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());

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
            description =
                    "Ids of rules, and of routes as route/wages, that you have read against the texts; all for every one.")
    private List<String> confirmed = List.of();

    @Override
    public Integer call() throws IOException {
        Path rules = folder == null ? Checkout.resolve(SourceOptions.RULES) : folder;
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        Path routes = RouteBook.beside(rules);
        RuleBook book = new RuleBookReader(LANGUAGE, problems).read(rules);
        RouteBook ways = RouteBook.read(routes, book, LANGUAGE, problems);
        RuleTexts now = new RuleTexts(
                texts.read(ConsoleProgress.on(spec.commandLine().getErr())).laws(), LocalDate.now(CheckCommand.ZONE));
        if (!confirmed.isEmpty()) {
            Map<ProvisionReadings.Reading, String> ofRules = read(now, book.rules(), "");
            Map<ProvisionReadings.Reading, String> ofRoutes = read(now, ways.routes(), ROUTE);
            book = new RuleBook(book.rules(), book.announced(), book.readings().with(ofRules));
            ways = new RouteBook(ways.routes(), ways.readings().with(ofRoutes));
            if (!ofRules.isEmpty()) {
                ReadingsFile.write(rules, book.readings());
            }
            if (!ofRoutes.isEmpty()) {
                ReadingsFile.write(routes, ways.readings());
            }
            out.printf("%d provisions confirmed.%n", ofRules.size() + ofRoutes.size());
        }
        now.check(book, problems);
        now.check(ways, problems);
        problems.all().forEach(problem -> out.println(ProblemMessages.line(problem)));
        return CheckCommand.errors(problems.all()) > 0 ? 1 : 0;
    }

    /** @param prefix before the id, because a rule and a route may have the same */
    private Map<ProvisionReadings.Reading, String> read(RuleTexts now, List<? extends BoundText> bound, String prefix) {
        Map<ProvisionReadings.Reading, String> read = new TreeMap<>();
        bound.stream()
                .filter(rule -> confirmed.contains("all") || confirmed.contains(prefix + rule.id()))
                .forEach(rule -> read.putAll(now.read(rule)));
        return read;
    }
}
