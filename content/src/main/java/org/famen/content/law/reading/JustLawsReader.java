package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.Part;
import org.famen.content.law.parsing.BodyOrder;
import org.famen.content.law.parsing.BodyParser;
import org.famen.content.law.parsing.Labels;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads the shape of just-laws: {@code # title}, history lines, body; one folder a law. A folder whose README holds no
 * body is a cover: its other files are parts ({@code # 第三编　合同}), collections of amendments ({@code # 修正案} with one
 * {@code ##} each) or texts of their own.
 */
final class JustLawsReader {
    static final String SOURCE = "just-laws";
    private static final String AMENDMENTS = "修正案";

    private final LawFiles unit;
    private final String source;
    private final Problems problems;

    JustLawsReader(LawFiles unit, String source, Problems problems) {
        this.unit = unit;
        this.source = source;
        this.problems = problems;
    }

    /** A file with its Markdown taken off, and the lines behind its title. */
    record Page(Path file, String title, List<Line> behindTitle) {}

    List<SourceDocument> read(List<Page> pages) {
        List<SourceDocument> documents = new ArrayList<>();
        List<Page> parts = new ArrayList<>();
        Optional<Page> cover = Optional.empty();
        for (Page page : pages) {
            if (isPart(page.title())) {
                parts.add(page);
            } else if (isCollection(page)) {
                documents.addAll(amendments(page));
            } else if (pages.size() > 1 && isCover(page)) {
                cover = Optional.of(page);
            } else {
                document(page).ifPresent(documents::add);
            }
        }
        if (cover.isPresent()) {
            joined(cover.get(), parts).ifPresent(documents::add);
        } else {
            parts.forEach(part -> problems.add(Problem.error(unit.name(part.file()), 1, "law.part.no_cover")));
        }
        return documents;
    }

    static boolean isPart(String title) {
        return Labels.division(title).isPresent() || Labels.isUnnumberedDivision(title);
    }

    private static boolean isCollection(Page page) {
        return page.title().equals(AMENDMENTS)
                && !page.behindTitle().isEmpty()
                && page.behindTitle().getFirst() instanceof Line.Heading first
                && first.depth() == 2;
    }

    private static boolean isCover(Page page) {
        return page.file().getFileName().toString().equals("README.md");
    }

    private Optional<SourceDocument> document(Page page) {
        LawText text = LawText.parse(unit.name(page.file()), page.title(), page.behindTitle(), problems);
        return finish(page.file(), page.title(), text);
    }

    private Optional<SourceDocument> joined(Page cover, List<Page> parts) {
        List<Part> body = new ArrayList<>();
        LawText head = LawText.parse(unit.name(cover.file()), cover.title(), cover.behindTitle(), problems);
        body.addAll(head.body());
        for (Page part : parts) {
            body.addAll(new BodyParser(unit.name(part.file()), problems).parse(withTitle(part)));
        }
        return finish(
                cover.file(),
                cover.title(),
                new LawText(head.history(), head.printedContents(), BodyOrder.byFirstArticle(body)));
    }

    /** The title of a part is the heading of its division. */
    private static List<Line> withTitle(Page part) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Heading(1, 1, part.title()));
        lines.addAll(part.behindTitle());
        return lines;
    }

    private List<SourceDocument> amendments(Page page) {
        List<SourceDocument> documents = new ArrayList<>();
        List<Line> lines = page.behindTitle();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean boundary =
                    i == lines.size() || (lines.get(i) instanceof Line.Heading heading && heading.depth() == 2);
            if (boundary && lines.get(start) instanceof Line.Heading title) {
                LawText text =
                        LawText.parse(unit.name(page.file()), title.text(), lines.subList(start + 1, i), problems);
                finish(page.file(), title.text(), text).ifPresent(documents::add);
                start = i;
            }
        }
        return documents;
    }

    private Optional<SourceDocument> finish(Path file, String title, LawText text) {
        return SourceDocuments.of(source, unit, file, title, "", text, problems);
    }
}
