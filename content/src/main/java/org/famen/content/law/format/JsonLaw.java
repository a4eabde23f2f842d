package org.famen.content.law.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.ArticleLabel;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.Labels;
import org.famen.content.law.parsing.Line;
import org.famen.content.numeral.ChineseNumeral;

/**
 * A law in JSON whose shape is plain: a list of articles (texts, or objects with a number and a text), alone or beside a
 * title and dates, also inside chapters; the answer of the national database (flk.npc.gov.cn) with its tree of chapters and
 * articles. Field names in English, in pinyin as that database has them, or in Chinese.
 */
public final class JsonLaw {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TITLES =
            Set.of("title", "name", "bt", "lawname", "law_name", "flmc", "标题", "名称", "法律名称", "法规名称", "题名");
    private static final Set<String> PROMULGATED = Set.of(
            "publish",
            "published",
            "publishdate",
            "publish_date",
            "promulgated",
            "promulgatedon",
            "promulgated_on",
            "gbrq",
            "date",
            "公布日期",
            "发布日期",
            "颁布日期",
            "通过日期");
    private static final Set<String> EFFECTIVE = Set.of(
            "expiry",
            "effective",
            "effectivedate",
            "effective_date",
            "effectivefrom",
            "effective_from",
            "sxrq",
            "施行日期",
            "生效日期",
            "实施日期");
    private static final Set<String> ISSUERS =
            Set.of("office", "issuer", "zdjgname", "zdjg", "authority", "制定机关", "发布机关", "发布部门", "颁布机关");
    private static final Set<String> NUMBERS = Set.of(
            "number",
            "no",
            "num",
            "article",
            "article_no",
            "articleno",
            "articlenumber",
            "article_number",
            "label",
            "heading",
            "chapter",
            "section",
            "条",
            "条号",
            "条款",
            "序号",
            "章",
            "节",
            "编",
            "章节",
            "章名");
    private static final Set<String> TEXTS = Set.of(
            "content", "text", "body", "value", "articletext", "nr", "paragraphs", "内容", "条文", "条文内容", "正文", "文本");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}).*");
    private static final int DEEPEST = 12;
    private static final int LONG_TEXT = 30;

    private final Lines lines = new Lines();

    private JsonLaw() {}

    /** The lines of the law, title and history first; empty where the JSON is broken or holds no article. */
    public static Optional<List<Line>> lines(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        var law = new JsonLaw();
        JsonNode answer = unwrapped(root);
        law.head(answer);
        law.walk(answer, 0);
        List<Line> lines = law.lines.all();
        if (!law.holdsAll(answer)) {
            return Optional.empty();
        }
        return lines.stream().anyMatch(line -> ArticleLabel.of(line.words()).isPresent())
                ? Optional.of(lines)
                : Optional.empty();
    }

    /** Whether no text of some length is missing; short ones say what kind of law it is. */
    private boolean holdsAll(JsonNode answer) {
        String read = Labels.compact(
                String.join("", lines.all().stream().map(Line::words).toList()));
        return texts(answer).stream()
                .filter(text -> ChineseCharacters.count(text) >= LONG_TEXT)
                .flatMap(text -> (isHtml(text) ? words(text) : text).lines())
                .allMatch(line -> read.contains(Labels.compact(Blanks.clean(line))));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    /** An answer of a service keeps what was asked for below data or result; one law alone may lie in a list. */
    private static JsonNode unwrapped(JsonNode root) {
        JsonNode node = root;
        for (String wrapper : List.of("data", "result", "law")) {
            if (node.path(wrapper).isContainerNode()) {
                node = node.path(wrapper);
            }
        }
        boolean isOneLaw = node.isArray()
                && node.size() == 1
                && !text(node.get(0), TITLES).isEmpty()
                && node.get(0).properties().stream()
                        .anyMatch(field -> field.getValue().isContainerNode());
        return isOneLaw ? node.get(0) : node;
    }

    private void head(JsonNode law) {
        String title = text(law, TITLES);
        if (!title.isEmpty()) {
            lines.heading(1, 1, title);
        }
        String promulgated = day(text(law, PROMULGATED));
        if (!promulgated.isEmpty()) {
            lines.text(1, promulgated + text(law, ISSUERS) + "公布");
        }
        String effective = day(text(law, EFFECTIVE));
        if (!effective.isEmpty()) {
            lines.text(1, effective + "起施行");
        }
    }

    /** Everything below the head, in its order; what it says is what {@link Lines} reads of any text. */
    private void walk(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isTextual()) {
            add(node.asText());
        } else if (node.isArray()) {
            node.forEach(child -> walk(child, depth + 1));
        } else if (node.isObject()) {
            object(node, depth);
        }
    }

    private void object(JsonNode node, int depth) {
        String number = depth == 0 ? "" : number(node);
        String heading = depth == 0 ? "" : text(node, TITLES);
        String text = text(node, TEXTS);
        String label = heading.isEmpty() || heading.equals(number) || number.isEmpty() || heading.startsWith(number)
                ? (heading.isEmpty() ? number : heading)
                : number + "\u3000" + heading;
        boolean repeats = !label.isEmpty() && text.startsWith(number.isEmpty() ? label : number);
        if (!text.isEmpty()) {
            boolean isArticle = ArticleLabel.of(label).isPresent();
            String named = isArticle && !heading.isEmpty() && !heading.startsWith("第")
                    ? number + "【" + heading + "】"
                    : label + "\u3000";
            add(repeats || label.isEmpty() ? text : isArticle ? named + text : label + "\n" + text);
        } else if (!label.isEmpty()) {
            add(label);
        }
        node.properties().forEach(field -> {
            if (field.getValue().isContainerNode()) {
                keyed(field.getKey(), field.getValue(), depth);
            } else if (ArticleLabel.of(field.getKey()).isPresent()) {
                add(field.getKey() + "\u3000" + field.getValue().asText());
            }
        });
    }

    /** {@code {"第一条": "…"}} and {@code {"第一章 总则": […]}}. */
    private void keyed(String key, JsonNode value, int depth) {
        if (key.startsWith("第")) {
            add(key);
        }
        walk(value, depth + 1);
    }

    private void add(String text) {
        String plain = isHtml(text) ? words(text) : text;
        for (String line : plain.split("\\R")) {
            lines.text(lines.size() + 1, line);
        }
    }

    private static boolean isHtml(String text) {
        return text.contains("</") || text.contains("<br");
    }

    private static String words(String html) {
        return String.join(
                "\n", HtmlLines.of(html).lines().stream().map(Line::words).toList());
    }

    private static String number(JsonNode node) {
        for (var field : node.properties()) {
            if (NUMBERS.contains(field.getKey().toLowerCase(Locale.ROOT))
                    && field.getValue().isValueNode()) {
                String number = field.getValue().asText();
                return number.matches("\\d{1,4}")
                        ? "第" + ChineseNumeral.format(Integer.parseInt(number)) + "条"
                        : number;
            }
        }
        return "";
    }

    private static String text(JsonNode node, Set<String> names) {
        for (var field : node.properties()) {
            if (names.contains(field.getKey().toLowerCase(Locale.ROOT))
                    && field.getValue().isTextual()) {
                return field.getValue().asText();
            }
        }
        return "";
    }

    /** 2024-05-06 as 2024年5月6日. */
    private static String day(String text) {
        var day = DAY.matcher(text);
        return day.matches()
                ? day.group(1) + "年" + Integer.parseInt(day.group(2)) + "月" + Integer.parseInt(day.group(3)) + "日"
                : "";
    }
}
