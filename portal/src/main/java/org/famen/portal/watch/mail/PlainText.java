package org.famen.portal.watch.mail;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail in HTML: a line a block, links behind their words, an empty line before headings and tables. */
final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

    private PlainText() {}

    static String of(String html) {
        Writer writer = new Writer();
        Jsoup.parse(html).body().traverse(writer);
        return writer.text
                        .toString()
                        .replaceAll(" *\n *", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "h1", "h2", "h3", "table" -> text.append("\n\n");
                    case "li" -> text.append("\n- ");
                    case "br" -> text.append('\n');
                    default -> text.append(element.isBlock() ? "\n" : "");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a") && !element.text().equals(element.attr("href"))) {
                    text.append(" ").append(element.attr("href")).append(" ");
                }
                text.append(element.isBlock() ? "\n" : "");
            }
        }
    }
}
