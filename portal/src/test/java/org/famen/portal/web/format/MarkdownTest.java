package org.famen.portal.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void keepsTextListsTablesAndLinks() {
        Document html = Jsoup.parse(markdown.toHtml("""
                一段话，**要紧**。

                - 带身份证
                - 带合同

                | 时间 | 地点 |
                | --- | --- |
                | 上午 | 广场 |

                [法规](/laws/路灯法) [热线](tel:12348) [外面](https://example.org/)
                """));

        assertThat(html.select("strong").text()).isEqualTo("要紧");
        assertThat(html.select("li").eachText()).containsExactly("带身份证", "带合同");
        assertThat(html.select("th").eachText()).containsExactly("时间", "地点");
        assertThat(html.select("a").eachAttr("href")).containsExactly("/laws/路灯法", "tel:12348", "https://example.org/");
    }

    @Test
    void theFirstRankOfHeadingsIsThePagesOwn() {
        Document html = Jsoup.parse(markdown.toHtml("# 一\n\n## 二\n\n### 三\n\n#### 四\n"));

        assertThat(html.body().children().stream().map(Element::outerHtml))
                .containsExactly("<h2>一</h2>", "<h2>二</h2>", "<h3>三</h3>", "<h4>四</h4>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](<javascript:alert(1)>)",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](x)",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "[x](https://example.org 'a\" onclick=\"alert(1)')",
                "<a href=\"/\" onclick=\"alert(1)\">x</a>",
                "<a href=\"/\" style=\"background:url(javascript:alert(1))\">x</a>",
                "<style>body{background:url(javascript:alert(1))}</style>",
                "<form action=\"https://example.org\"><input name=q></form>",
                "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
                "<base href=\"https://example.org/\">",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "</div></main><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |"
            })
    void nothingThatAnEditorWritesCanDoHarm(String text) {
        Document html = Jsoup.parse(markdown.toHtml(text), "https://portal.example/");

        assertThat(html.select("script, img, svg, math, iframe, object, embed, style, form, input, meta, base, link"))
                .isEmpty();
        assertThat(html.body().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allMatch(attribute -> attribute.getKey().equals("href")
                                || attribute.getKey().equals("rel")
                                || attribute.getKey().equals("start")));
        assertThat(html.select("a[href]")).allSatisfy(MarkdownTest::leadsSomewhereHarmless);
    }

    private static void leadsSomewhereHarmless(Element link) {
        assertThat(link.absUrl("href")).matches("(https?|mailto|tel):.*");
    }
}
