package org.famen.content.law.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads one scope (a text without its annexes, or one annex) line by line. */
final class ScopeParser {
    /** Headings without a number lie below all numbered ones, in the order of their Markdown depth. */
    private static final int UNNUMBERED_RANK = 10;

    private final String file;
    private final Problems problems;
    private final Deque<OpenDivision> open = new ArrayDeque<>();
    private final List<Part> top = new ArrayList<>();
    private final Set<ArticleNumber> seen = new HashSet<>();
    private final Quotation quotation = new Quotation();
    private @Nullable OpenProvision provision;
    private @Nullable ArticleNumber lastNumber;
    private boolean hasArticles;
    private int topRank;

    ScopeParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Part> parse(List<Line> lines) {
        Map<Integer, ArticleLabel> articles = ArticleLines.find(lines);
        hasArticles = !articles.isEmpty();
        topRank = lines.stream()
                .flatMap(line -> divisionOf(line).stream())
                .mapToInt(division -> rank(division.unit()))
                .min()
                .orElse(rank("章"));
        for (int i = 0; i < lines.size(); i++) {
            ArticleLabel article = articles.get(i);
            if (article != null) {
                article(lines.get(i).number(), article);
            } else {
                read(lines.get(i));
            }
        }
        closeProvision();
        while (!open.isEmpty()) {
            closeDivision();
        }
        return List.copyOf(top);
    }

    private void read(Line line) {
        switch (line) {
            case Line.Heading heading -> heading(heading);
            case Line.Text text -> text(text);
            case Line.Table table ->
                provisionFor(table.number()).add(new Block.Table(table.number(), table.rows(), table.hasHead()));
        }
    }

    private static Optional<Labels.DivisionLabel> divisionOf(Line line) {
        return switch (line) {
            case Line.Heading heading -> Labels.division(heading.text());
            case Line.Text text ->
                Labels.isPlainDivision(text.text()) ? Labels.division(text.text()) : Optional.empty();
            case Line.Table table -> Optional.empty();
        };
    }

    /** Where articles are headings, their items may be so, too. */
    private void heading(Line.Heading line) {
        if (provision != null
                && provision.number != null
                && Labels.item(line.text()).isPresent()) {
            append(line.number(), line.text());
        } else {
            divide(line.number(), line.depth(), line.text());
        }
    }

    private void text(Line.Text line) {
        if (Labels.isPlainDivision(line.text()) && !quotation.isOpen()) {
            divide(line.number(), 0, line.text());
            return;
        }
        Optional<Labels.Labelled> section = hasArticles ? Optional.empty() : Labels.section(line.text());
        if (section.isPresent() && !quotation.isOpen()) {
            begin(new OpenProvision(line.number(), null, section.get().label()));
            append(line.number(), section.get().rest());
            return;
        }
        append(line.number(), line.text());
    }

    private void article(int line, ArticleLabel article) {
        if (!seen.add(article.number())) {
            problems.add(Problem.warning(file, line, "law.article.duplicate", article.label()));
        } else if (lastNumber != null && article.number().compareTo(lastNumber) < 0) {
            problems.add(Problem.warning(file, line, "law.article.order", article.label(), lastNumber.label()));
        } else if (lastNumber != null && !article.number().follows(lastNumber)) {
            problems.add(Problem.warning(file, line, "law.article.gap", article.label(), lastNumber.label()));
        }
        lastNumber = article.number();
        begin(new OpenProvision(line, article.number(), article.label()));
        if (!article.rest().isEmpty()) {
            append(line, article.rest());
        }
    }

    private void append(int line, String text) {
        provisionFor(line).add(block(line, text));
        quotation.read(text);
    }

    private static Block block(int line, String text) {
        Optional<Labels.Labelled> item = Labels.item(text);
        if (item.isPresent()) {
            return new Block.Item(line, item.get().label(), 1, item.get().rest());
        }
        return Labels.subitem(text)
                .<Block>map(sub -> new Block.Item(line, sub.label(), 2, sub.rest()))
                .orElseGet(() -> new Block.Paragraph(line, text));
    }

    private void divide(int line, int depth, String text) {
        closeProvision();
        quotation.close();
        Optional<Labels.DivisionLabel> division = Labels.division(text);
        int rank = division.map(found -> rank(found.unit()))
                .orElseGet(() -> Labels.isUnnumberedDivision(text) ? topRank : UNNUMBERED_RANK + depth);
        while (!open.isEmpty() && open.peek().rank >= rank) {
            closeDivision();
        }
        open.push(division.map(found -> new OpenDivision(line, rank, found.label(), found.title()))
                .orElseGet(() -> new OpenDivision(
                        line, rank, "", Labels.isUnnumberedDivision(text) ? Labels.compact(text) : text)));
    }

    private static int rank(String unit) {
        return switch (unit) {
            case "编" -> 1;
            case "分编" -> 2;
            case "章" -> 3;
            case "节" -> 4;
            default -> 5;
        };
    }

    private OpenProvision provisionFor(int line) {
        if (provision == null) {
            provision = new OpenProvision(line, null, "");
        }
        return provision;
    }

    private void begin(OpenProvision next) {
        closeProvision();
        quotation.close();
        provision = next;
    }

    private void closeProvision() {
        if (provision != null) {
            siblings().add(provision.toPart());
            provision = null;
        }
    }

    private void closeDivision() {
        Part closed = open.pop().toPart();
        siblings().add(closed);
    }

    private List<Part> siblings() {
        return open.isEmpty() ? top : open.peek().children;
    }

    private static final class OpenDivision {
        private final int line;
        private final int rank;
        private final String label;
        private final String title;
        private final List<Part> children = new ArrayList<>();

        OpenDivision(int line, int rank, String label, String title) {
            this.line = line;
            this.rank = rank;
            this.label = label;
            this.title = title;
        }

        Part toPart() {
            return new Part.Division(line, label, title, children);
        }
    }

    private static final class OpenProvision {
        private final int line;
        private final @Nullable ArticleNumber number;
        private final String label;
        private final List<Block> blocks = new ArrayList<>();

        OpenProvision(int line, @Nullable ArticleNumber number, String label) {
            this.line = line;
            this.number = number;
            this.label = label;
        }

        /** A heading in brackets on a line of its own, 【目的】, is no paragraph: it stands in front of the first one. */
        void add(Block block) {
            if (number != null
                    && blocks.size() == 1
                    && blocks.getFirst() instanceof Block.Paragraph first
                    && ArticleLabel.isHeading(first.text())
                    && block instanceof Block.Paragraph second) {
                blocks.set(0, new Block.Paragraph(first.line(), first.text() + second.text()));
            } else {
                blocks.add(block);
            }
        }

        Part toPart() {
            return number == null
                    ? new Part.Section(line, label, blocks)
                    : new Part.Article(line, number, label, blocks);
        }
    }
}
