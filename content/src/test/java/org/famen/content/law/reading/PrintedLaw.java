package org.famen.content.law.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.famen.content.law.ArticleNumber;
import org.famen.content.numeral.ChineseNumeral;

/** A law in a mixture of shapes that files have: how numbers are printed, what parts them from the text, format, encoding. */
final class PrintedLaw {
    private static final String[] GAPS = {
        "\u3000", " ", "\t", "\u00a0", "\u2003", "\u2002\u2002", "：", ":", "、", "\n", ""
    };
    private static final String[] INDENTS = {"", "", "\u3000\u3000", "\u2003\u2003", "\u00a0\u00a0", "  "};
    private static final String[] NUMBERS = {
        "chinese", "chinese", "arabic", "full-width", "spaced", "traditional", "unseen"
    };
    private static final String[] FORMATS = {
        "txt",
        "txt",
        "wrapped.txt",
        "md",
        "bold.md",
        "dash.md",
        "heading.md",
        "lawrefbook.md",
        "html",
        "br.html",
        "table.html",
        "docx",
        "breaks.docx",
        "numbered.docx",
        "layout.docx",
        "box.docx",
        "json"
    };
    private static final String[] ENCODINGS = {"UTF-8", "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};
    private static final int WIDTH = 24;

    private final GeneratedLaw law;
    private final Random random;
    final String format;
    final String gap;
    final String number;
    private final String indent;
    private final String brackets;
    private final boolean hasContents;
    private final boolean isNamedByItself;

    PrintedLaw(GeneratedLaw law, Random random) {
        this.law = law;
        this.random = random;
        format = one(FORMATS);
        gap = one(GAPS);
        number = one(NUMBERS);
        indent = one(INDENTS);
        brackets = random.nextBoolean() ? "【】" : "（）";
        hasContents = !law.chapters().getFirst().title().isEmpty() && random.nextInt(3) == 0;
        isNamedByItself = format.startsWith("lawrefbook") || random.nextInt(4) > 0;
    }

    /** The title is the name where the text does not say it. */
    String fileName() {
        return isNamedByItself ? "law." + format : law.title() + "." + format.replaceFirst(".*\\.", "");
    }

    byte[] bytes() throws IOException {
        return switch (format) {
            case "docx" -> docx(lines().stream().map(PrintedLaw::docxParagraph).collect(Collectors.joining()));
            case "breaks.docx" ->
                docx("<w:p><w:r><w:t>" + String.join("</w:t><w:br/><w:t>", flat(lines())) + "</w:t></w:r></w:p>");
            case "layout.docx" ->
                docx("<w:tbl><w:tr><w:tc>"
                        + lines().stream().map(PrintedLaw::docxParagraph).collect(Collectors.joining())
                        + "</w:tc></w:tr></w:tbl>");
            case "box.docx" ->
                docx("<w:p><w:r><w:pict><w:txbxContent>"
                        + lines().stream().map(PrintedLaw::docxParagraph).collect(Collectors.joining())
                        + "</w:txbxContent></w:pict></w:r></w:p>");
            case "numbered.docx" -> numberedDocx();
            case "json" -> json().getBytes(StandardCharsets.UTF_8);
            case "html" -> encoded("<html><body><p>" + String.join("</p>\n<p>", flat(lines())) + "</p></body></html>");
            case "br.html" ->
                encoded("<html><body><div>" + String.join("<br>\n", flat(lines())) + "</div></body></html>");
            case "table.html" ->
                encoded("<html><body><table><tr><td><p>" + String.join("</p><p>", flat(lines()))
                        + "</p></td></tr></table></body></html>");
            case "wrapped.txt" ->
                encoded(String.join("\n\n", lines().stream().map(this::wrapped).toList()));
            case "txt" -> encoded(String.join(random.nextBoolean() ? "\n" : "\n\n", lines()));
            default -> encoded(String.join("\n\n", lines()));
        };
    }

    private byte[] encoded(String text) {
        String eol = random.nextInt(3) == 0 ? text.replace("\n", "\r\n") : text;
        String charset = one(ENCODINGS);
        boolean hasMark = charset.startsWith("UTF") && random.nextBoolean();
        return ((hasMark ? "\ufeff" : "") + eol).getBytes(Charset.forName(charset));
    }

    /** The title, the history, the contents and the body; a line break inside a line is one of the file. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean isMarkdown = format.endsWith("md");
        if (isNamedByItself) {
            lines.add((isMarkdown ? "# " : "") + law.title());
        }
        lines.add(law.history());
        if (format.startsWith("lawrefbook")) {
            lines.add("<!-- INFO END -->");
        }
        if (hasContents) {
            lines.add("目　录");
            law.chapters().forEach(chapter -> lines.add(heading(chapter) + (random.nextBoolean() ? "" : "………1")));
        }
        for (GeneratedLaw.Chapter chapter : law.chapters()) {
            if (!chapter.title().isEmpty()) {
                lines.add((isMarkdown && !format.equals("md") ? "## " : "") + heading(chapter));
            }
            chapter.articles().forEach(article -> add(article, lines));
        }
        return lines;
    }

    private static String heading(GeneratedLaw.Chapter chapter) {
        return "第" + ChineseNumeral.format(chapter.number()) + "章　" + chapter.title();
    }

    private void add(GeneratedLaw.Article article, List<String> lines) {
        String heading = article.heading().isEmpty() ? "" : brackets.charAt(0) + article.heading() + brackets.charAt(1);
        String label = label(article.number());
        String marked = switch (format) {
            case "bold.md" -> "**" + label + "**";
            case "dash.md" -> "- " + label;
            case "heading.md" -> "### " + label;
            default -> indent + label;
        };
        boolean isOwnLine = gap.equals("\n");
        String first = article.paragraphs().getFirst();
        if (isOwnLine) {
            lines.add(marked + heading);
            lines.add(indent + first);
        } else {
            lines.add(marked + gap + heading + first);
        }
        article.paragraphs().stream().skip(1).forEach(paragraph -> lines.add(indent + paragraph));
        article.items().forEach(item -> lines.add(indent + item));
        if (!article.table().isEmpty()) {
            lines.add(article.table().stream()
                    .map(row -> "|" + String.join("|", row) + "|")
                    .collect(Collectors.joining("\n")));
        }
    }

    private String label(ArticleNumber of) {
        String chinese = of.label();
        return switch (number) {
            case "arabic" -> "第" + of.main() + "条" + (of.sub() == 0 ? "" : "之一");
            case "full-width" ->
                "第"
                        + Integer.toString(of.main())
                                .chars()
                                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                                .collect(Collectors.joining())
                        + "条" + (of.sub() == 0 ? "" : "之一");
            case "spaced" -> String.join(" ", chinese.split(""));
            case "traditional" -> chinese.replace('条', '條');
            case "unseen" -> String.join("\u200b", chinese.split(""));
            default -> chinese;
        };
    }

    /** Broken at the width of a page, as text from a PDF is; the lines of one paragraph stand without a gap. */
    private String wrapped(String line) {
        if (line.contains("|") || line.contains("\n") || line.length() <= WIDTH + 6) {
            return line;
        }
        return line.substring(0, WIDTH) + "\n" + wrapped(line.substring(WIDTH));
    }

    private static List<String> flat(List<String> lines) {
        return lines.stream()
                .flatMap(String::lines)
                .map(line -> line.replace("&", "&amp;"))
                .toList();
    }

    private static String docxParagraph(String line) {
        return line.lines().map(TestDocx::paragraph).collect(Collectors.joining());
    }

    private static byte[] docx(String body) throws IOException {
        return TestDocx.ofBody(body, Map.of());
    }

    /** Word counts articles itself; an inserted article has its number typed. */
    private byte[] numberedDocx() throws IOException {
        var body = new StringBuilder();
        if (isNamedByItself) {
            body.append(TestDocx.paragraph(law.title()));
        }
        body.append(TestDocx.paragraph(law.history()));
        for (GeneratedLaw.Article article : law.articles()) {
            String first = article.paragraphs().getFirst();
            body.append(
                    article.number().sub() == 0
                            ? TestDocx.numbered(0, first)
                            : TestDocx.paragraph(article.number().label() + "　" + first));
            article.paragraphs().stream().skip(1).forEach(paragraph -> body.append(TestDocx.paragraph(paragraph)));
            // A number that was typed does not begin the list of its items anew.
            article.items()
                    .forEach(item -> body.append(
                            article.number().sub() == 0
                                    ? TestDocx.numbered(1, item.substring("（一）".length()))
                                    : TestDocx.paragraph(item)));
        }
        int start = law.articles().getFirst().number().main();
        String levels = TestDocx.level(0, "chineseCountingThousand", "第%1条")
                        .replace("w:start w:val=\"1\"", "w:start w:val=\"" + start + "\"")
                + TestDocx.level(1, "chineseCounting", "（%2）");
        return TestDocx.ofBody(body.toString(), Map.of("word/numbering.xml", TestDocx.numbering(levels)));
    }

    private String json() {
        String articles = law.articles().stream()
                .map(article -> "{\"article\":\"" + article.number().label() + "\",\"content\":\""
                        + String.join("\\n", article.paragraphs())
                        + (article.items().isEmpty() ? "" : "\\n")
                        + String.join("\\n", article.items()) + "\"}")
                .collect(Collectors.joining(","));
        return "{" + (isNamedByItself ? "\"title\":\"" + law.title() + "\"," : "")
                + "\"publish\":\"2020-05-06\",\"articles\":[" + articles + "]}";
    }

    /** Whether the format has places for chapters, headings and tables. */
    boolean keepsAll() {
        return !format.equals("json") && !format.equals("numbered.docx");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
