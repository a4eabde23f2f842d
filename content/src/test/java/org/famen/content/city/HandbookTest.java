package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.paper.PaperBook;
import org.famen.content.paper.check.KnownNames;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.route.RouteCheck;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.check.RuleExampleCheck;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the editors' handbook, docs/content.zh.md, are together a city that can be published as it stands. */
class HandbookTest {
    private static final Path HANDBOOK = Path.of("../docs/content.zh.md");
    private static final Path ATTACHMENTS = Path.of("city/attachments");
    private static final Pattern EXAMPLE = Pattern.compile(
            "^文件 `(?<file>[^`]+)`：\n\n```[a-z]+\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 26);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyExamplePassesTheCheckAndEveryKindHasOne() throws IOException {
        writeExamples();
        copyAttachments();
        Problems problems = new Problems();

        Optional<CityContent> city = CityReader.read(folder, problems, TODAY);

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(city)
                .hasValueSatisfying(content -> assertThat(kinds(content)).noneMatch(List::isEmpty));
    }

    @Test
    void theExampleOfARuleIsReadAndComesOut() throws IOException {
        writeExamples();
        Problems problems = new Problems();
        ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());

        RuleBook book = new RuleBookReader(language, problems).read(folder.resolve("rules"));
        int good = new RuleExampleCheck(language, ParameterTable.NONE, problems)
                .check(book.rules().getFirst(), TODAY);

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(good).isEqualTo(2);
    }

    @Test
    void theExampleOfARouteIsReadAndItsCasesComeOut() throws IOException {
        writeExamples();
        Problems problems = new Problems();
        ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
        RuleBook rules = new RuleBookReader(language, problems).read(Path.of("rules"));

        RouteBook book = RouteBook.read(folder.resolve("routes"), rules, language, problems);
        int good = new RouteCheck(language, rules, ParameterTable.NONE, problems)
                .check(book.routes().getFirst(), TODAY);

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(good).isEqualTo(2);
    }

    @Test
    void theExampleOfADocumentIsReadAndComesOut() throws IOException {
        writeExamples();
        Problems problems = new Problems();
        ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
        RuleBook rules = new RuleBookReader(language, problems).read(Path.of("rules"));
        RouteBook routes = RouteBook.read(folder.resolve("routes"), rules, language, problems);

        PaperBook book = PaperBook.read(folder.resolve("papers"), language, problems);
        int good = new PaperCheck(language, new KnownNames(rules, routes), problems)
                .check(book.papers().getFirst(), TODAY);

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(good).isEqualTo(2);
    }

    private void writeExamples() throws IOException {
        for (var example : EXAMPLE.matcher(Files.readString(HANDBOOK)).results().toList()) {
            Path file = folder.resolve(example.group("file"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.group("text"));
        }
    }

    /** The files that the examples name are those of the demonstration city. */
    private void copyAttachments() throws IOException {
        try (Stream<Path> files = Files.walk(ATTACHMENTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("attachments").resolve(ATTACHMENTS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<List<?>> kinds(CityContent content) {
        return List.of(
                content.policies(),
                content.events(),
                content.organisations(),
                content.consultations(),
                content.guides(),
                content.cultureSites(),
                content.reportingBodies(),
                content.reports(),
                content.risks(),
                content.statistics(),
                content.investorArticles(),
                content.checkup(),
                content.desks(),
                content.services(),
                content.aboutPages(),
                content.bestBets(),
                content.parameters(),
                content.bureau().lines(),
                content.bureau().cases(),
                content.bureau().fileReviews(),
                content.bureau().inspections(),
                content.bureau().duties(),
                content.bureau().villages(),
                content.bureau().campaigns(),
                content.bureau().mechanism().stream().toList(),
                content.bureau().sessions(),
                content.bureau().indicators(),
                content.bureau().walks(),
                content.sections(),
                content.names());
    }
}
