package org.famen.content.law.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.format.HtmlLines;
import org.famen.content.law.format.JsonLaw;
import org.famen.content.law.format.MarkdownLines;
import org.famen.content.law.format.PlainLines;
import org.famen.content.law.format.SourceCheck;
import org.famen.content.law.format.TextFile;
import org.famen.content.law.format.word.DocLines;
import org.famen.content.law.format.word.DocxLines;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reads the files of one unit, each by what it is; the pages of the shape of just-laws are kept, because they may be parts of one law. */
final class FileReader {
    private static final Pattern HOME_PAGE = Pattern.compile("(?m)^(home|layout|pageLayout):");
    private static final Pattern FRONT_MATTER = Pattern.compile("^---\\h*\\R(?s:.*?)\\R---\\h*(?:\\R|$)");
    private static final Pattern MARKDOWN =
            Pattern.compile("(?s)(?:---\\h*\\R.*?\\R---\\h*\\R)?\\s*#{1,3} .*|.*<!-- INFO END -->.*");

    private final LawFiles unit;
    private final Problems problems;
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<JustLawsReader.Page> pages = new ArrayList<>();
    private int skipped;

    FileReader(LawFiles unit, Problems problems) {
        this.unit = unit;
        this.problems = problems;
    }

    List<SourceDocument> documents() {
        return documents;
    }

    List<JustLawsReader.Page> pages() {
        return pages;
    }

    /** Files that say themselves that they are no law text. */
    int skipped() {
        return skipped;
    }

    void read(Path file) {
        try {
            switch (FileKind.of(file)) {
                case MARKDOWN -> text(file).ifPresent(text -> markdown(file, text));
                case TEXT -> text(file).ifPresent(text -> plain(file, text));
                case DOCX -> lines(file, "docx", DocxLines.read(file, unit.name(file), problems));
                case HTML -> html(file);
                case DOC -> lines(file, "doc", DocLines.read(file, unit.name(file), problems));
                case JSON -> text(file).ifPresent(text -> json(file, text));
                case OTHER_DOCUMENT -> problems.add(Problem.error(unit.name(file), 0, "law.file.format"));
                case OTHER -> problems.add(Problem.warning(unit.name(file), 0, "law.file.other"));
            }
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Whatever a file holds, no other one is left unread because of it.
            problems.add(Problem.error(
                    unit.name(file),
                    0,
                    "file.unreadable",
                    Objects.requireNonNullElse(
                            unreadable.getMessage(), unreadable.getClass().getSimpleName())));
        }
    }

    /** Without those that have words, but no Chinese ones. */
    private Optional<String> text(Path file) {
        Optional<String> text = TextFile.read(file, unit.name(file), problems);
        if (text.isPresent()
                && ChineseCharacters.count(text.get()) == 0
                && !FRONT_MATTER.matcher(text.get()).find()
                && !Blanks.clean(text.get()).isEmpty()) {
            problems.add(Problem.warning(unit.name(file), 1, "law.none"));
            return Optional.empty();
        }
        return text;
    }

    private void html(Path file) throws IOException {
        if (!TextFile.LIMIT.allows(Files.size(file), unit.name(file), problems)) {
            return;
        }
        Optional<HtmlLines.Result> page = HtmlLines.ofBytes(Files.readAllBytes(file));
        if (page.isEmpty()) {
            problems.add(Problem.error(unit.name(file), 0, "file.encoding"));
            return;
        }
        SourceCheck.compare(unit.name(file), page.get().printed(), page.get().lines())
                .ifPresent(problems::add);
        lines(file, "html", Optional.of(page.get().lines()));
    }

    private void json(Path file, String text) {
        Optional<List<Line>> lines = JsonLaw.lines(text);
        if (lines.isEmpty()) {
            problems.add(Problem.error(unit.name(file), 0, "law.file.json"));
        }
        lines(file, "json", lines);
    }

    private void plain(Path file, String text) {
        if (MARKDOWN.matcher(text).matches()) {
            markdown(file, text);
        } else {
            List<Line> lines = PlainLines.of(text);
            SourceCheck.ofPlainText(unit.name(file), text, lines).ifPresent(problems::add);
            lines(file, PlainTextReader.SOURCE, Optional.of(lines));
        }
    }

    private void lines(Path file, String source, Optional<List<Line>> lines) {
        lines.flatMap(found -> PlainTextReader.read(unit, file, source, found, problems))
                .ifPresent(documents::add);
    }

    private void markdown(Path file, String text) {
        Matcher frontMatter = FRONT_MATTER.matcher(text);
        boolean hasFrontMatter = frontMatter.find();
        String fields = hasFrontMatter ? frontMatter.group() : "";
        if (HOME_PAGE.matcher(fields).find()) {
            skip(Problem.warning(unit.name(file), 1, "law.file.home"));
            return;
        }
        if (fields.contains("bookHidden: true")) {
            skip(Problem.warning(unit.name(file), 1, "law.file.hidden"));
            return;
        }
        MarkdownLines.Result markdown = MarkdownLines.read(unit.name(file), text, problems);
        SourceCheck.ofMarkdown(unit.name(file), text, markdown.lines()).ifPresent(problems::add);
        if (!markdown.infoEnds().isEmpty()) {
            documents.addAll(LawrefbookReader.read(unit, file, markdown, problems));
        } else if (markdown.lines().isEmpty() && hasFrontMatter) {
            skipped++;
        } else if (markdown.lines().isEmpty()) {
            problems.add(Problem.error(unit.name(file), 1, "law.body.missing"));
        } else {
            page(file, markdown.lines());
        }
    }

    private void skip(Problem why) {
        problems.add(why);
        skipped++;
    }

    private void page(Path file, List<Line> lines) {
        boolean isPart = lines.getFirst() instanceof Line.Heading first
                && first.depth() == 1
                && JustLawsReader.isPart(first.text());
        Optional<TitleLines> title = isPart
                ? Optional.of(new TitleLines(lines.getFirst().words(), 1, lines.subList(1, lines.size())))
                : TitleLines.of(file, lines);
        if (title.isEmpty()) {
            problems.add(UntitledText.problem(unit.name(file), lines));
        } else {
            pages.add(new JustLawsReader.Page(
                    file, title.get().words(), title.get().rest()));
        }
    }
}
