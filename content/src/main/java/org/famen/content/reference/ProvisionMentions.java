package org.famen.content.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.TitleEndings;
import org.famen.content.numeral.ChineseNumeral;

/** Reads the blocks of one provision; what an earlier block has named, a later one may mean. Not for several threads. */
public final class ProvisionMentions {
    private static final String NUMBER = "[0-9０-９零〇○一二三四五六七八九十百千两]{1,9}";

    /** What a reference begins with; the order decides where several fit. */
    private static final Pattern BEGIN = Pattern.compile("(?<title>《(?:[^《》]|《[^《》]*》){2,80}》)"
            + "|(?:本(?:" + TitleEndings.ALL
            + ")(?:的|所附的?)?)?(?<annex>附(?:件|录|表)(?:\\s?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}))?)"
            + "|本(?<own>" + TitleEndings.ALL + ")(?=\\s?第)"
            + "|(?:该|上述|前述|(?<!合)同)(?<same>" + TitleEndings.ALL + ")(?=\\s?第)"
            + "|(?<here>本条)(?=\\s?第)"
            + "|(?<![以之此目提事年日])前(?<many>[一二两三四五六])?(?<unit>款(?!项|额|式)|条(?!件|例|约|文)|项(?!目))"
            + "|(?<rest>第\\s?[（(]?" + NUMBER + "[）)]?\\s?(?:、第?[一二三四五六七八九十]{1,3})?[条款项])"
            + "|(?:依照|依据|根据|按照|适用|违反|参照|触犯|符合)(?=(?<name>[\\p{IsHan}（）()]{2,40}))");

    /** Every character that {@link #BEGIN} can begin with: all others are passed over without asking it. */
    private static final BitSet FIRST = "《本该上前同第依根按适违参触符附".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Between a title and its articles: its abbreviation, its document number, 中. */
    private static final Pattern GAP = Pattern.compile("(?:\\s*[（(〔][^（）()〔〕]{0,60}[）)〕])?(?:中的?|的|之)?\\s*(?=第)");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；：:;]");

    private final Names names;
    private final boolean interpretation;
    private Optional<Subject> lastNamed = Optional.empty();
    private Optional<Mention> lastArticle = Optional.empty();
    private String text = "";
    private List<Mention> mentions = new ArrayList<>();

    ProvisionMentions(Names names, boolean interpretation) {
        this.names = requireNonNull(names, "names is null");
        this.interpretation = interpretation;
    }

    /** Mentions of the next block in the order of its text; they do not overlap. */
    public List<Mention> read(String block) {
        text = block;
        mentions = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (from < text.length()) {
            boolean begins = FIRST.get(text.charAt(from))
                    && begin.region(from, text.length()).lookingAt();
            from = begins ? Math.max(readAt(begin), from + 1) : from + 1;
        }
        return List.copyOf(mentions);
    }

    /** @return where to go on */
    private int readAt(Matcher begin) {
        int start = begin.start();
        int end = begin.end();
        if (begin.group("title") != null) {
            return titled(start, end, begin.group("title"));
        }
        if (begin.group("annex") != null) {
            // The label of the annex itself.
            return start == 0 ? end : whole(start, end, new Subject.Annex(begin.group("annex")));
        }
        if (begin.group("own") != null) {
            return divisionOrList(start, end, new Subject.ThisLaw());
        }
        if (begin.group("same") != null) {
            return lastNamed.map(law -> list(start, end, law)).orElse(end);
        }
        if (begin.group("here") != null) {
            return list(start, end, new Subject.ThisArticle());
        }
        if (begin.group("unit") != null) {
            return before(start, end, begin.group("unit"), begin.group("many"));
        }
        return begin.group("rest") != null ? bare(start, end) : wholeLaw(end, begin.group("name"));
    }

    private int titled(int start, int end, String quoted) {
        Subject law = name(quoted.substring(1, quoted.length() - 1));
        Matcher gap = GAP.matcher(text).region(end, text.length());
        int before = mentions.size();
        int after = divisionOrList(start, gap.lookingAt() ? gap.end() : end, law);
        return mentions.size() > before ? after : whole(start, end, law);
    }

    /** 本法第二章第三节, or articles. */
    private int divisionOrList(int start, int from, Subject law) {
        var cursor = new Cursor(text, from);
        List<String> labels = cursor.divisions();
        return labels.isEmpty() ? list(start, from, law) : whole(start, cursor.at(), new Subject.Division(law, labels));
    }

    private Subject name(String name) {
        Subject law = names.named(name);
        lastNamed = Optional.of(law);
        return law;
    }

    private int whole(int start, int end, Subject law) {
        mentions.add(new Mention(start, end, law, null, null, 0, 0));
        return end;
    }

    /** 第十条 or 第二款 with a law's name right before it, or without. */
    private int bare(int start, int end) {
        if (isHeading(start, end)) {
            return end;
        }
        int from = mentions.isEmpty() ? 0 : mentions.getLast().end();
        Optional<String> written = names.atEnd(text.substring(from, start));
        if (written.isPresent()) {
            return list(start - written.get().length(), start, name(written.get()));
        }
        if (new Cursor(text, start).article().isPresent()) {
            return list(start, start, isOfTheLawBefore(start) ? lastNamed.orElseThrow() : new Subject.ThisLaw());
        }
        // 违反第五项规定 in a rule of penalties goes on about the article that was named before.
        return lastArticle.isPresent() && text.startsWith("违反", start - 2)
                ? partsOf(lastArticle.get(), start)
                : list(start, start, new Subject.ThisArticle());
    }

    /** A line of a badly broken source that begins an article of its own. */
    private boolean isHeading(int start, int end) {
        boolean apart = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        return apart && end < text.length() && Character.isWhitespace(text.charAt(end));
    }

    private boolean isOfTheLawBefore(int start) {
        return interpretation
                && lastNamed.isPresent()
                && !mentions.isEmpty()
                && mentions.getLast().subject().equals(lastNamed.get())
                && !SENTENCE_END
                        .matcher(text.substring(mentions.getLast().end(), start))
                        .find();
    }

    private int partsOf(Mention article, int start) {
        var cursor = new Cursor(text, start);
        int paragraph = cursor.paragraph();
        int item = cursor.item();
        if (cursor.at() == start) {
            return start;
        }
        mentions.add(new Mention(
                start,
                cursor.at(),
                article.subject(),
                article.first(),
                article.last(),
                paragraph > 0 ? paragraph : article.paragraph(),
                item));
        return cursor.at();
    }

    /** 依照刑法的规定: a law that is named without quotation marks and without articles. */
    private int wholeLaw(int start, String words) {
        Optional<String> written = names.atBegin(words);
        int end = start + written.map(String::length).orElse(0);
        return written.isEmpty() || text.startsWith("第", end) ? start : whole(start, end, name(written.get()));
    }

    private int before(int start, int end, String unit, String many) {
        if (!mentions.isEmpty() && mentions.getLast().end() == start) {
            // 第三款前三项 are the first three of it.
            return end;
        }
        int back = many == null ? 1 : ChineseNumeral.parse(many).orElse(1);
        var cursor = new Cursor(text, end);
        int paragraph = unit.equals("条") ? cursor.paragraph() : 0;
        int item = unit.equals("项") ? 0 : cursor.item();
        Subject subject = switch (unit) {
            case "款" -> new Subject.ParagraphBefore(back);
            case "条" -> new Subject.ArticleBefore();
            default -> new Subject.ItemBefore(back);
        };
        mentions.add(new Mention(start, cursor.at(), subject, null, null, paragraph, item));
        return cursor.at();
    }

    /** 第十条、第十二条至第十四条和第二十条第一款第二项: one mention for each. */
    private int list(int start, int from, Subject first) {
        var cursor = new Cursor(text, from);
        Subject subject = first;
        Optional<ArticleNumber> article = Optional.empty();
        int paragraph = 0;
        int begin = start;
        int end = from;
        do {
            begin = end == from ? start : cursor.at();
            Optional<ArticleNumber> number = cursor.article();
            Optional<ArticleNumber> last = number.flatMap(found -> cursor.rangeEnd());
            if (number.isPresent()) {
                article = number;
                paragraph = 0;
                subject = subject instanceof Subject.ThisArticle ? new Subject.ThisLaw() : subject;
            }
            boolean canHaveParts = last.isEmpty() && (article.isPresent() || subject instanceof Subject.ThisArticle);
            int written = canHaveParts ? cursor.paragraph() : 0;
            int item = canHaveParts ? cursor.item() : 0;
            if (number.isEmpty() && written == 0 && item == 0) {
                return end;
            }
            paragraph = written > 0 ? written : paragraph;
            end = cursor.at();
            Optional<ArticleNumber> only = article;
            mentions.add(new Mention(
                    begin,
                    end,
                    subject,
                    article.orElse(null),
                    last.or(() -> only).orElse(null),
                    paragraph,
                    item));
            lastArticle = article.map(found -> mentions.getLast());
            article = last.isPresent() ? Optional.empty() : article;
        } while (cursor.separator());
        return end;
    }
}
