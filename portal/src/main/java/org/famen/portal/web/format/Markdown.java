package org.famen.portal.web.format;

import jakarta.inject.Singleton;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown of editors as HTML that can do no harm: only text, lists, tables and links survive, and the first rank of
 * headings is left to the page's own.
 */
@Singleton
public class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "br",
                    "hr",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel")
            .toFactory();

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    public String toHtml(String markdown) {
        return HARMLESS.sanitize(renderer.render(parser.parse(markdown)));
    }
}
