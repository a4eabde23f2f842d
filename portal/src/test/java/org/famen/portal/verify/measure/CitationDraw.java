package org.famen.portal.verify.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.portal.verify.measure.DrawnCitation.Fault;

/**
 * Draws citations from law texts in place, writes them as people do and puts faults into half of them; the same seed on the
 * same texts draws the same.
 */
final class CitationDraw {
    private static final Set<Level> NATIONAL =
            Set.of(Level.LAW, Level.ADMINISTRATIVE_REGULATION, Level.JUDICIAL_INTERPRETATION);
    private static final int FEWEST_ARTICLES = 10;
    private static final int SHORTEST_QUOTATION = 16;
    private static final int LONGEST_QUOTATION = 90;
    private static final Pattern QUOTABLE = Pattern.compile("[^“”‘’「」『』\"《》\\n]{" + SHORTEST_QUOTATION + ",}");
    private static final Pattern ENOUGH = Pattern.compile("(?:[\\p{IsHan}].*?){12,}");

    private final Random random;
    private final Handwriting writing;
    private final List<Source> sources;
    private final List<Catalogue.Entry> ended;
    private final List<Catalogue.Entry> absent;

    /** A text that holds on the day, with articles whose numbers are single. */
    private record Source(Law law, List<Part.Article> articles) {}

    CitationDraw(List<Law> laws, Catalogue catalogue, LocalDate day, long seed) {
        this.random = new Random(seed);
        this.writing = new Handwriting(random, laws, catalogue);
        this.sources = laws.stream()
                .filter(law -> NATIONAL.contains(law.level()))
                .flatMap(law -> law.at(day).filter(version -> holds(law, version, day)).stream()
                        .map(version -> new Source(law, single(version))))
                .filter(source -> source.articles().stream()
                                .filter(article -> !runs(article).isEmpty())
                                .count()
                        >= FEWEST_ARTICLES)
                .toList();
        Set<String> held = laws.stream().map(Law::id).collect(Collectors.toSet());
        List<Catalogue.Entry> others = catalogue.entries().stream()
                .filter(known -> !held.contains(known.id()) && known.facts().sure())
                .filter(known -> known.title().matches(".*(?:法|条例|办法|规定|解释)"))
                .toList();
        this.ended = others.stream()
                .filter(known -> known.facts().endedOn() != null
                        && !day.isBefore(known.facts().endedOn()))
                .toList();
        this.absent =
                others.stream().filter(known -> known.facts().endedOn() == null).toList();
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
        Fault[] kinds = Fault.values();
        for (int i = 0; i < all; i++) {
            drawn.add(draw(i < faults ? kinds[1 + i % (kinds.length - 1)] : Fault.NONE));
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private DrawnCitation draw(Fault fault) {
        Source source = any(sources);
        Part.Article article = any(source.articles());
        return switch (fault) {
            case NONE ->
                random.nextBoolean()
                        ? quoting(source.law(), quotation(source), fault)
                        : plain(source, article(article) + part(article), fault);
            case NO_SUCH_ARTICLE -> plain(source, writing.article(behindTheLast(source)), fault);
            case NO_SUCH_PART -> plain(source, article(article) + noSuchPart(article), fault);
            case NO_SUCH_LAW -> alone(madeUp() + article(article), Set.of(), fault);
            case REPEALED_LAW -> known(any(ended), article, fault);
            case LAW_NOT_HELD -> known(any(absent), article, fault);
            case ALTERED_QUOTATION -> {
                Quoted quoted = quotation(source);
                yield quoting(source.law(), new Quoted(quoted.article(), altered(quoted.words(), source)), fault);
            }
            case OTHER_ARTICLE -> {
                Quoted quoted = quotation(source);
                Part.Article other = any(source.articles().stream()
                        .filter(each -> !letters(each.text()).contains(letters(quoted.words())))
                        .toList());
                yield quoting(source.law(), new Quoted(other, quoted.words()), fault);
            }
        };
    }

    private record Quoted(Part.Article article, String words) {}

    /** The provision alone, among others of the law, behind another law's, or where the law was named before. */
    private DrawnCitation plain(Source source, String provision, Fault fault) {
        String name = name(source.law());
        String other = article(any(source.articles()));
        return switch (random.nextInt(6)) {
            case 0 -> alone(name + other + "、" + provision, Set.of(source.law().id()), fault);
            case 1 -> alone(name + provision + "和" + other, Set.of(source.law().id()), fault);
            case 2 -> {
                Source before = any(sources);
                String both = name(before.law()) + article(any(before.articles())) + "、" + name + provision;
                yield alone(both, Set.of(before.law().id(), source.law().id()), fault);
            }
            case 3 -> again(source, name + other, provision, fault);
            default -> alone(name + provision, Set.of(source.law().id()), fault);
        };
    }

    private DrawnCitation again(Source source, String named, String provision, Fault fault) {
        String sentence = random.nextBoolean()
                ? Sentences.AGAIN[0].formatted(named, provision)
                : Sentences.AGAIN[1].formatted(named, kind(source.law().title()), provision);
        int start = sentence.indexOf(named);
        return new DrawnCitation(
                sentence,
                start,
                sentence.lastIndexOf(provision) + provision.length(),
                fault,
                Set.of(source.law().id()));
    }

    /** 法, 条例, 规定, 解释: what a title ends with is what people call the law. */
    private static String kind(String title) {
        Matcher kind = Pattern.compile("(条例|规定|办法|解释|规则|细则)(?:[（(].*[）)])?$").matcher(title);
        return kind.find() ? kind.group(1) : "法";
    }

    private DrawnCitation known(Catalogue.Entry law, Part.Article article, Fault fault) {
        String before = fault == Fault.REPEALED_LAW && random.nextBoolean() ? "原" : "";
        String name = writing.name(law.id(), law.title(), law.shortNames());
        return alone(before + name + article(article), Set.of(law.id()), fault);
    }

    private DrawnCitation alone(String citation, Set<String> laws, Fault fault) {
        return placed(any(Sentences.PLAIN), citation, "", laws, fault);
    }

    private DrawnCitation quoting(Law law, Quoted quoted, Fault fault) {
        String citation = name(law) + article(quoted.article());
        return placed(any(Sentences.QUOTING), citation, quoted.words(), Set.of(law.id()), fault);
    }

    private static DrawnCitation placed(
            String pattern, String citation, String quotation, Set<String> laws, Fault fault) {
        boolean quotationFirst = pattern.startsWith("“");
        String sentence = quotation.isEmpty()
                ? pattern.formatted(citation)
                : quotationFirst ? pattern.formatted(quotation, citation) : pattern.formatted(citation, quotation);
        int start = quotationFirst ? sentence.lastIndexOf(citation) : sentence.indexOf(citation);
        return new DrawnCitation(sentence, start, start + citation.length(), fault, laws);
    }

    private String name(Law law) {
        return writing.name(law.id(), law.title(), law.aliases());
    }

    private String article(Part.Article article) {
        return writing.article(article.number());
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
        return random.nextBoolean() ? "" : writing.paragraph(1 + random.nextInt((int) Math.max(1, paragraphs)));
    }

    private String noSuchPart(Part.Article article) {
        return writing.paragraph(paragraphs(article) + 1 + random.nextInt(5));
    }

    private static long paragraphs(Part.Article article) {
        return article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .count();
    }

    private String madeUp() {
        boolean marked = random.nextBoolean();
        String[] kinds = marked
                ? Stream.of(Sentences.MADE_UP_KINDS, Sentences.MADE_UP_RULES)
                        .flatMap(Stream::of)
                        .toArray(String[]::new)
                : Sentences.MADE_UP_KINDS;
        String name = any(Sentences.MADE_UP) + any(kinds);
        String title = random.nextBoolean() ? "中华人民共和国" + name : name;
        if (writing.isKnown(Titles.canonical(name))) {
            return madeUp();
        }
        return marked ? "《" + title + "》" : title;
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
