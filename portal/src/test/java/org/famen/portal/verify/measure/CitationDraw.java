package org.famen.portal.verify.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.Titles;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;

/**
 * Draws citations from law texts in place and puts faults into half of them; the same seed on the same texts draws the same.
 * Sentences around them are made up.
 */
final class CitationDraw {
    private static final Set<Level> NATIONAL =
            Set.of(Level.LAW, Level.ADMINISTRATIVE_REGULATION, Level.JUDICIAL_INTERPRETATION);
    private static final int FEWEST_ARTICLES = 10;
    private static final int SHORTEST_QUOTATION = 16;
    private static final int LONGEST_QUOTATION = 90;
    private static final Pattern QUOTABLE = Pattern.compile("[^“”‘’「」『』\"《》\\n]{" + SHORTEST_QUOTATION + ",}");
    private static final Pattern ENOUGH = Pattern.compile("(?:[\\p{IsHan}].*?){12,}");
    private static final String[] PLAIN = {
        "本院认为，依照%s之规定，原告的请求应予支持。",
        "根据%s，您可以先与对方协商，协商不成再申请处理。",
        "双方依据%s订立本合同，本合同第三条的约定优先。",
        "经查，你单位的行为违反了%s的规定，现责令改正。",
        "综上，%s是本案的请求权基础，“诚实信用”不必另外援引。",
        "（见%s）",
        "按照%s规定办理即可，一般十五日内答复。"
    };
    private static final String[] QUOTING = {"%s规定：“%s”", "依照%s，“%s”。", "%s明确：「%s」", "“%s”（%s）"};
    private static final String[] MADE_UP = {
        "网络主播行业", "宠物寄养服务", "共享庭院", "夜间路灯", "电子契约备案", "社区食堂", "二手家具流通", "无人配送车辆", "家庭菜园", "数字遗产"
    };
    private static final String[] MADE_UP_KINDS = {"管理条例", "促进法", "监督管理办法", "保护法", "暂行条例"};

    private final Random random;
    private final List<Source> sources;
    private final Set<String> names;

    /** A text that holds on the day, with articles whose numbers are single. */
    private record Source(Law law, List<Part.Article> articles) {}

    CitationDraw(List<Law> laws, LocalDate day, long seed) {
        this.random = new Random(seed);
        this.names = laws.stream().map(Law::id).collect(Collectors.toSet());
        this.sources = laws.stream()
                .filter(law -> NATIONAL.contains(law.level()))
                .flatMap(law -> law.at(day).filter(version -> holds(law, version, day)).stream()
                        .map(version -> new Source(law, single(version))))
                .filter(source -> source.articles().stream()
                                .filter(article -> !runs(article).isEmpty())
                                .count()
                        >= FEWEST_ARTICLES)
                .toList();
    }

    private static boolean holds(Law law, LawVersion version, LocalDate day) {
        Status status = Validity.of(law, version).on(day);
        return status == Status.IN_FORCE || status == Status.UNKNOWN;
    }

    private static List<Part.Article> single(LawVersion version) {
        List<Part.Article> articles = version.articles()
                .filter(article -> !article.blocks().isEmpty())
                .toList();
        long numbers = articles.stream().map(Part.Article::number).distinct().count();
        return numbers == articles.size() ? articles : List.of();
    }

    int sources() {
        return sources.size();
    }

    /** In an order that chance makes. */
    List<DrawnCitation> draw(int all, int faults) {
        List<DrawnCitation> drawn = new ArrayList<>();
        DrawnCitation.Fault[] kinds = DrawnCitation.Fault.values();
        for (int i = 0; i < all; i++) {
            drawn.add(draw(i < faults ? kinds[1 + i % (kinds.length - 1)] : DrawnCitation.Fault.NONE));
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private DrawnCitation draw(DrawnCitation.Fault fault) {
        Source source = any(sources);
        Part.Article article = any(source.articles());
        return switch (fault) {
            case NONE ->
                random.nextBoolean()
                        ? quoting(title(source.law()), quotation(source), fault)
                        : plain(title(source.law()) + label(article.number()) + part(article), fault);
            case NO_SUCH_ARTICLE -> plain(title(source.law()) + label(behindTheLast(source)), fault);
            case NO_SUCH_PART -> plain(title(source.law()) + label(article.number()) + noSuchPart(article), fault);
            case NO_SUCH_LAW -> plain("《" + madeUp() + "》" + label(article.number()), fault);
            case ALTERED_QUOTATION -> {
                Quoted quoted = quotation(source);
                yield quoting(
                        title(source.law()), new Quoted(quoted.article(), altered(quoted.words(), source)), fault);
            }
            case OTHER_ARTICLE -> {
                Quoted quoted = quotation(source);
                Part.Article other = any(source.articles().stream()
                        .filter(each -> !letters(each.text()).contains(letters(quoted.words())))
                        .toList());
                yield quoting(title(source.law()), new Quoted(other, quoted.words()), fault);
            }
        };
    }

    private record Quoted(Part.Article article, String words) {}

    private DrawnCitation plain(String citation, DrawnCitation.Fault fault) {
        return placed(any(PLAIN), citation, "", fault);
    }

    private DrawnCitation quoting(String title, Quoted quoted, DrawnCitation.Fault fault) {
        return placed(any(QUOTING), title + label(quoted.article().number()), quoted.words(), fault);
    }

    private static DrawnCitation placed(String pattern, String citation, String quotation, DrawnCitation.Fault fault) {
        boolean quotationFirst = pattern.startsWith("“");
        String sentence = quotation.isEmpty()
                ? pattern.formatted(citation)
                : quotationFirst ? pattern.formatted(quotation, citation) : pattern.formatted(citation, quotation);
        int start = quotationFirst ? sentence.lastIndexOf(citation) : sentence.indexOf(citation);
        return new DrawnCitation(sentence, start, start + citation.length(), fault);
    }

    private String title(Law law) {
        return "《" + (random.nextBoolean() ? law.title() : Titles.shortTitle(law.title())) + "》";
    }

    private String label(ArticleNumber number) {
        return random.nextBoolean() || number.sub() > 0 ? number.label() : "第" + number.main() + "条";
    }

    private ArticleNumber behindTheLast(Source source) {
        int last = source.articles().stream()
                .mapToInt(article -> article.number().main())
                .max()
                .orElseThrow();
        return new ArticleNumber(last + 1 + random.nextInt(40), 0);
    }

    private String part(Part.Article article) {
        long paragraphs = paragraphs(article);
        return random.nextBoolean() ? "" : "第" + (1 + random.nextInt((int) Math.max(1, paragraphs))) + "款";
    }

    private String noSuchPart(Part.Article article) {
        return "第" + (paragraphs(article) + 1 + random.nextInt(5)) + "款";
    }

    private static long paragraphs(Part.Article article) {
        return article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .count();
    }

    private String madeUp() {
        String name = any(MADE_UP) + any(MADE_UP_KINDS);
        String title = random.nextBoolean() ? "中华人民共和国" + name : name;
        return names.contains(name) ? madeUp() : title;
    }

    /** Some words of an article that nothing but their own marks would end. */
    private Quoted quotation(Source source) {
        List<Part.Article> quotable = source.articles().stream()
                .filter(article -> !runs(article).isEmpty())
                .toList();
        Part.Article article = any(quotable);
        String run = any(runs(article));
        return new Quoted(article, run.substring(0, Math.min(run.length(), LONGEST_QUOTATION)));
    }

    private static List<String> runs(Part.Article article) {
        return QUOTABLE.matcher(article.blocks().getFirst().text())
                .results()
                .map(found -> found.group())
                .filter(words -> ENOUGH.matcher(words).find())
                .toList();
    }

    /** One word other than it is, so that the law says it nowhere. */
    private String altered(String words, Source source) {
        String law = letters(source.articles().stream().map(Part.Article::text).collect(Collectors.joining()));
        while (true) {
            int at = random.nextInt(words.length());
            if (!Character.isIdeographic(words.charAt(at))) {
                continue;
            }
            String changed = switch (random.nextInt(3)) {
                case 0 -> words.substring(0, at) + any("不可应三百年月日元重轻上下".split("")) + words.substring(at + 1);
                case 1 -> words.substring(0, at) + any(List.of("不得", "可以", "全部", "二", "或者")) + words.substring(at);
                default -> words.substring(0, at) + words.substring(at + 1);
            };
            if (!law.contains(letters(changed))) {
                return changed;
            }
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private String any(String[] among) {
        return among[random.nextInt(among.length)];
    }
}
