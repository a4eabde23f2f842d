package org.famen.content.law.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.Block;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;

/**
 * Holds the lines of a scope against what was read from them: what looks like an article, a chapter, an item or a table
 * must be one, and no character may be missing. It looks more loosely than the parser, and uses none of its decisions.
 */
final class ScopeCheck {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\d{1,3}[.)]\\h)?[^\\p{L}\\p{N}“”\"「『《]{0,8}(?:(?:第|笫)[^\\p{IsHan}]{0,3}(" + Labels.NUMERAL
                    + ")[^\\p{IsHan}]{0,3}[条條][*_]*|(?i:art(?:icle|\\.))\\h*(\\d{1,4}|[IVXLC]{1,7})\\b)(?s:(.*))");
    /** Behind a number, this makes it a reference: 第九条、第十条的规定. Also an inserted article, whose own number follows. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?s)[\\h*_]*(?:[的之款项項中内、，,。；：:]?第|[的之款项項中内]|[规規]定|所[称列指规述]"
                    + "|[和与及或至到]|[、，。；]|[修改作列][改为為]|删去|[（(][一二三四五六七八九十\\d]+[）)]).*");

    private static final Pattern WITHIN_SENTENCE =
            Pattern.compile("(?s).*[，；、《].*[^。；：！？”’」』】）)…]|.*(?:依照|按照|根据|违反|本[法条规办细])");
    private static final Pattern DIVISION =
            Pattern.compile("\\W{0,4}第\\h*" + Labels.NUMERAL + "\\h*[编編章节節]\\h\\P{P}{1,30}");
    private static final Pattern ITEM = Pattern.compile("[（(〔]\\h*[一二三四五六七八九十百]{1,4}\\h*[）)〕](?s:.*)");

    private final List<Line> lines;
    private final List<Part> parts;
    private final List<Block> blocks;
    private final Set<Integer> quoted;
    private final List<Problem> problems = new ArrayList<>();

    ScopeCheck(List<Line> lines, List<Part> parts) {
        this.lines = lines;
        this.parts = parts.stream().flatMap(Part::descend).toList();
        this.blocks = this.parts.stream()
                .filter(Part.Provision.class::isInstance)
                .flatMap(part -> ((Part.Provision) part).blocks().stream())
                .toList();
        this.quoted = quoted(lines, linesOf(part -> true));
    }

    List<Problem> problems(String file) {
        articles(file);
        Set<Integer> headings = linesOf(part -> !(part instanceof Part.Section));
        headings.addAll(items());
        expect(file, "law.divisions.lost", this::isDivision, headings);
        expect(file, "law.items.lost", ScopeCheck::isItem, items());
        expect(
                file,
                "law.tables.lost",
                Line.Table.class::isInstance,
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block::line)
                        .collect(Collectors.toSet()));
        characters(file);
        return problems;
    }

    private Set<Integer> items() {
        return blocks.stream()
                .filter(Block.Item.class::isInstance)
                .map(Block::line)
                .collect(Collectors.toSet());
    }

    /** A number that is found as an article elsewhere is a reference that was wrapped; one inside quotes is another law's. */
    private void articles(String file) {
        Set<Integer> found = linesOf(Part.Article.class::isInstance);
        Set<String> numbers = parts.stream()
                .filter(Part.Article.class::isInstance)
                .map(part -> number(((Part.Article) part).label()))
                .collect(Collectors.toSet());
        List<Line> lost = lines.stream()
                .filter(line ->
                        line instanceof Line.Text && !found.contains(line.number()) && !quoted.contains(line.number()))
                .filter(line -> looksLikeArticle(line.words(), numbers))
                .filter(line -> !goesOn(line))
                .toList();
        if (!lost.isEmpty()) {
            add(file, "law.articles.lost", lost.getFirst(), found.size() + lost.size(), found.size());
        }
    }

    /** A reference to another law that was wrapped: the line before ends within a sentence. */
    private boolean goesOn(Line line) {
        int index = lines.indexOf(line);
        return index > 0
                && lines.get(index - 1) instanceof Line.Text before
                && WITHIN_SENTENCE.matcher(before.text()).matches();
    }

    /** Lines inside a quotation that is open over several lines; a part of the text's own ends it. */
    private static Set<Integer> quoted(List<Line> lines, Set<Integer> own) {
        Set<Integer> quoted = new HashSet<>();
        var quotation = new Quotation();
        for (Line line : lines) {
            if (own.contains(line.number())) {
                quotation.close();
            } else if (quotation.isOpen()) {
                quoted.add(line.number());
            }
            quotation.read(line.words());
        }
        return quoted;
    }

    private static boolean looksLikeArticle(String words, Set<String> numbers) {
        Matcher article = ARTICLE.matcher(words);
        return article.matches()
                && !REFERENCE.matcher(article.group(3)).matches()
                && !numbers.contains(number(article.group()));
    }

    private static String number(String label) {
        Matcher article = ARTICLE.matcher(label);
        return article.matches() ? Labels.compact(article.group(1) == null ? article.group(2) : article.group(1)) : "";
    }

    private boolean isDivision(Line line) {
        return line instanceof Line.Heading
                || (line instanceof Line.Text text
                        && !quoted.contains(line.number())
                        && DIVISION.matcher(text.text()).matches());
    }

    private static boolean isItem(Line line) {
        return line instanceof Line.Text text && ITEM.matcher(text.text()).matches();
    }

    private void expect(String file, String code, Predicate<Line> looksLike, Set<Integer> found) {
        List<Line> marked = lines.stream().filter(looksLike).toList();
        List<Line> lost =
                marked.stream().filter(line -> !found.contains(line.number())).toList();
        if (!lost.isEmpty()) {
            add(file, code, lost.getFirst(), marked.size(), marked.size() - lost.size());
        }
    }

    private void characters(String file) {
        int printed = lines.stream()
                .map(Line::words)
                .mapToInt(ChineseCharacters::count)
                .sum();
        int read = parts.stream()
                .flatMap(ScopeCheck::words)
                .mapToInt(ChineseCharacters::count)
                .sum();
        if (printed != read) {
            add(file, "law.characters.lost", lines.getFirst(), printed, read);
        }
    }

    private static Stream<String> words(Part part) {
        return switch (part) {
            case Part.Division division -> Stream.of(division.label(), division.title());
            case Part.Annex annex -> Stream.of(annex.label(), annex.title());
            case Part.Provision provision -> Stream.of(provision.label(), provision.text());
        };
    }

    private Set<Integer> linesOf(Predicate<Part> kind) {
        return parts.stream().filter(kind).map(Part::line).collect(Collectors.toCollection(HashSet::new));
    }

    private void add(String file, String code, Line line, int printed, int read) {
        String words = line.words();
        problems.add(Problem.error(
                file,
                line.number(),
                code,
                Integer.toString(printed),
                Integer.toString(read),
                words.length() > 20 ? words.substring(0, 20) + "…" : words));
    }
}
