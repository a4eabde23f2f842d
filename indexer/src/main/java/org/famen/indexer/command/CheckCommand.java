package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.city.City;
import org.famen.content.city.CityReader;
import org.famen.content.danger.DangerCatalogue;
import org.famen.content.danger.ExampleCheck;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.catalogue.MetadataCheck;
import org.famen.content.law.reading.LawReader;
import org.famen.content.law.reading.LawReading;
import org.famen.content.lexicon.LayWords;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.lexicon.UnrelatedQueries;
import org.famen.content.naming.NameCheck;
import org.famen.content.naming.NamedThing;
import org.famen.content.naming.Names;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.paper.check.KnownNames;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.problem.Severity;
import org.famen.content.question.TypicalQuestion;
import org.famen.content.question.TypicalQuestionReader;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.RouteCheck;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.check.RuleExampleCheck;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.indexer.city.CityCitations;
import org.famen.indexer.law.NameCollisions;
import org.famen.indexer.law.ProvisionTexts;
import org.famen.indexer.law.QuestionProvisions;
import org.famen.indexer.rule.RuleTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code indexer check}: reads everything, changes nothing, and says what it found. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads law texts or a city's content and lists what a person should look at.",
            "Ends with 1 when anything had to be left out."
        })
final class CheckCommand implements Callable<Integer> {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PAPERS = "papers";
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Law texts: folders, files, .zip or .tar.gz archives, https addresses of archives."
                            + " A folder with city.yaml is read as the city's content, one with lay-words.csv as the lexicon, one with parameters.csv as rules that can be reckoned, with the routes and the documents to fill in beside it, one called questions as what people typically ask."
                            + " Given laws too, what the city cites, what the rules rest on and what answers questions is looked up in them.")
    private List<String> paths = List.of();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Override
    public Integer call() throws IOException {
        List<Path> laws = new ArrayList<>();
        Map<Path, City> cities = new LinkedHashMap<>();
        List<RuleBook> books = new ArrayList<>();
        List<RouteBook> routes = new ArrayList<>();
        List<Sourced<NamedThing>> named = new ArrayList<>();
        List<Sourced<TypicalQuestion>> questions = new ArrayList<>();
        var problems = new Problems();
        PrintWriter out = spec.commandLine().getOut();
        for (Path path : fetching.fetch(paths, ConsoleProgress.on(out))) {
            if (Files.exists(path.resolve("city.yaml"))) {
                CityReader.read(path, problems, LocalDate.now(ZONE)).ifPresent(content -> {
                    CheckTable.print(content, out);
                    checkExamples(content.dangers(), problems, out);
                    cities.put(path, content.city());
                    named.addAll(content.names());
                });
            } else if (Files.exists(path.resolve(LayWords.FILE))) {
                LayWords words = LayWords.read(path.resolve(LayWords.FILE), LayWords.FILE, problems);
                Set<String> terms = LegalTerms.read(path.resolve(LegalTerms.FILE), LegalTerms.FILE, problems);
                List<String> unrelated =
                        UnrelatedQueries.read(path.resolve(UnrelatedQueries.FILE), UnrelatedQueries.FILE, problems);
                out.printf("日常说法 %d 条，法律用语 %d 个，与法律无关的查询 %d 条%n", words.all().size(), terms.size(), unrelated.size());
            } else if (Files.exists(path.resolve(RuleBookReader.PARAMETERS))) {
                RuleBook book = new RuleBookReader(LANGUAGE, problems).read(path);
                checkRuleExamples(book, problems, out);
                RouteBook ways = RouteBook.read(RouteBook.beside(path), book, LANGUAGE, problems);
                checkRoutes(ways, book, problems, out);
                checkPapers(path.toAbsolutePath().resolveSibling(PAPERS), new KnownNames(book, ways), problems, out);
                books.add(book);
                routes.add(ways);
            } else if (TypicalQuestionReader.isFolderOfQuestions(path)) {
                List<Sourced<TypicalQuestion>> read = new TypicalQuestionReader(problems).read(path);
                out.printf("常见问法 %d 条%n", read.size());
                questions.addAll(read);
            } else {
                laws.add(path);
            }
        }
        checkNames(books, routes, named, problems);
        if (!laws.isEmpty()) {
            LawReading reading = LawReader.read(laws);
            problems.addAll(reading.problems());
            checkAgainst(reading, new CitingContent(cities, books, routes, questions), problems);
            CheckTable.print(reading, out);
        }
        List<Problem> all = problems.all();
        all.forEach(problem -> out.println(ProblemMessages.line(problem)));
        if (laws.isEmpty() && !books.isEmpty()) {
            out.println("没有给出法律文本，规则依据的条文没有核对。");
        }
        long errors = errors(all);
        out.printf("%d 处已跳过，%d 处请留意。%n", errors, all.size() - errors);
        return errors > 0 ? 1 : 0;
    }

    static long errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private static void checkRoutes(RouteBook book, RuleBook rules, Problems problems, PrintWriter out) {
        RouteCheck check = new RouteCheck(LANGUAGE, rules, new ParameterTable(rules.announced()), problems);
        int good = 0;
        int all = 0;
        for (Route route : book.routes()) {
            good += check.check(route, LocalDate.now(ZONE));
            all += route.examples().size();
        }
        out.printf("路径 %d 条，例子 %d 个，走对 %d 个%n", book.routes().size(), all, good);
    }

    private static void checkPapers(Path folder, KnownNames names, Problems problems, PrintWriter out) {
        PaperBook book = PaperBook.read(folder, LANGUAGE, problems);
        PaperCheck check = new PaperCheck(LANGUAGE, names, problems);
        int good = 0;
        int all = 0;
        for (Paper paper : book.papers()) {
            good += check.check(paper, LocalDate.now(ZONE));
            all += paper.examples().size();
        }
        out.printf("文书 %d 种，例子 %d 个，写对 %d 个%n", book.papers().size(), all, good);
    }

    private static void checkRuleExamples(RuleBook book, Problems problems, PrintWriter out) {
        RuleExampleCheck check = new RuleExampleCheck(LANGUAGE, new ParameterTable(book.announced()), problems);
        int good = 0;
        int all = 0;
        for (Rule rule : book.rules()) {
            good += check.check(rule, LocalDate.now(ZONE));
            all += rule.examples().size();
        }
        out.printf("规则 %d 条，例子 %d 个，算对 %d 个%n", book.rules().size(), all, good);
    }

    /** Names of tools and routes among each other and against those of cities. */
    private static void checkNames(
            List<RuleBook> books, List<RouteBook> routes, List<Sourced<NamedThing>> city, Problems problems) {
        NameCheck check = new NameCheck(problems);
        books.stream()
                .flatMap(book -> book.newest().stream())
                .forEach(rule -> check.check(List.of(named(rule.file(), "tools/" + rule.id(), rule.words()))));
        routes.stream()
                .flatMap(book -> book.routes().stream())
                .forEach(route -> check.check(List.of(named(route.file(), "route/" + route.id(), route.words()))));
        check.checkAgainst(city);
    }

    private static Sourced<NamedThing> named(String file, String page, List<String> words) {
        return new Sourced<>(file, 1, new NamedThing(page, new Names(words, List.of())));
    }

    private static void checkExamples(DangerCatalogue dangers, Problems problems, PrintWriter out) {
        if (dangers.dangers().isEmpty()) {
            return;
        }
        try (TextEncoder encoder = SentenceEncoder.open()) {
            new ExampleCheck(dangers, encoder).check(problems);
        } catch (IOException unusable) {
            out.println("危险提示的例句没有试：" + unusable.getMessage());
        }
    }

    /** What names provisions that can be looked up. */
    private record CitingContent(
            Map<Path, City> cities,
            List<RuleBook> books,
            List<RouteBook> routes,
            List<Sourced<TypicalQuestion>> questions) {}

    /** Names of laws among each other, and what cities cite of them. */
    private static void checkAgainst(LawReading reading, CitingContent content, Problems problems) throws IOException {
        Path file = Checkout.resolve(SourceOptions.CATALOGUE);
        Catalogue catalogue = Catalogue.readWithNeighbours(file);
        List<Law> laws = new LawAssembler(catalogue).assemble(reading.documents());
        Set<String> ids = laws.stream().map(Law::id).collect(Collectors.toSet());
        List<Catalogue.Entry> unread = catalogue.entries().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .toList();
        problems.addAll(NameCollisions.find(laws, unread));
        problems.addAll(MetadataCheck.find(laws));
        var citations = new CityCitations(laws, unread, LocalDate.now(ZONE));
        RuleTexts texts = new RuleTexts(laws, LocalDate.now(ZONE));
        content.books().forEach(book -> texts.check(book, problems));
        content.routes().forEach(book -> texts.check(book, problems));
        new QuestionProvisions(new ProvisionTexts(laws, LocalDate.now(ZONE)), problems).check(content.questions());
        content.cities().forEach((folder, city) -> {
            citations.check(folder, city, problems);
            if (Files.isDirectory(RouteBook.beside(folder))) {
                citations.check(RouteBook.beside(folder), city, problems);
            }
        });
    }
}
