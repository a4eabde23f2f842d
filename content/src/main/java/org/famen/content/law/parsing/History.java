package org.famen.content.law.parsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.HistoryEvent;

/**
 * The lines under a law's title: 2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过, 根据…修正, 2021年1月1日 施行.
 *
 * @param promulgatedOn newest day on which the text was adopted, promulgated, revised or amended
 * @param effectiveFrom newest day of effect that the lines name
 * @param issuer body that adopted it; empty where the lines do not say
 */
public record History(
        List<HistoryEvent> events,
        Optional<LocalDate> promulgatedOn,
        Optional<LocalDate> effectiveFrom,
        String issuer) {
    private static final Pattern ADOPTION = Pattern.compile("通过|通過|公布|公佈|发布|發布|發佈|修订|修訂|修正|修改|批准|印发|颁布|頒布|制定");
    private static final Pattern IN_FORCE = Pattern.compile("^[^，。；]{0,4}起?\\s*(施行|实施|生效|执行)");
    private static final Pattern PROMULGATED_IN_FORCE = Pattern.compile("(公布|发布)(之日起)?施行");
    private static final Pattern EVENT =
            Pattern.compile("(?s)^[（(]?(根据|依据|自|经)?\\s*" + ChineseDate.DATE.pattern() + ".*");
    private static final Pattern EVENT_WORDS =
            Pattern.compile("通过|通過|公布|公佈|发布|發布|發佈|修订|修訂|修正|修改|批准|印发|颁布|頒布|施行|实施|實施|生效|令第?|号|號|决定");
    private static final Pattern ISSUER =
            Pattern.compile("(全国人民代表大会常务委员会|全国人民代表大会|最高人民法院|最高人民检察院|国务院|[一-龥]{2,12}?人民代表大会常务委员会|"
                    + "[一-龥]{2,12}?人民代表大会|[一-龥]{2,14}?人民政府|[一-龥]{2,10}?(?:部|委员会|总局|署|局))");
    private static final Pattern SESSION = Pattern.compile("第[一二三四五六七八九十百\\d]+[届次号]");

    static final History NONE = new History(List.of(), Optional.empty(), Optional.empty(), "");

    /** Whether a line between title and body tells of adoption, amendment or effect. */
    public static boolean isEvent(String line) {
        return EVENT.matcher(line).matches() && EVENT_WORDS.matcher(line).find() && !line.startsWith("第");
    }

    static History of(List<String> lines) {
        List<HistoryEvent> events = new ArrayList<>();
        List<LocalDate> adopted = new ArrayList<>();
        List<LocalDate> effective = new ArrayList<>();
        String issuer = "";
        for (String line : lines) {
            List<ChineseDate.Found> dates = ChineseDate.findAll(line);
            events.add(
                    new HistoryEvent(dates.isEmpty() ? null : dates.getFirst().date(), line));
            for (int i = 0; i < dates.size(); i++) {
                int end = i + 1 < dates.size() ? dates.get(i + 1).start() : line.length();
                sort(dates.get(i), line.substring(dates.get(i).end(), end), adopted, effective);
            }
            issuer = issuer.isEmpty() ? issuerOf(line) : issuer;
        }
        return new History(
                List.copyOf(events),
                adopted.stream().max(Comparator.naturalOrder()),
                effective.stream().max(Comparator.naturalOrder()),
                issuer);
    }

    private static void sort(
            ChineseDate.Found found, String words, List<LocalDate> adopted, List<LocalDate> effective) {
        if (IN_FORCE.matcher(Blanks.strip(words)).find()) {
            effective.add(found.date());
            return;
        }
        if (PROMULGATED_IN_FORCE.matcher(words).find()) {
            effective.add(found.date());
        }
        if (ADOPTION.matcher(words).find()) {
            adopted.add(found.date());
        }
    }

    private static String issuerOf(String line) {
        String words =
                SESSION.matcher(ChineseDate.DATE.matcher(line).replaceAll(" ")).replaceAll("");
        Matcher matcher = ISSUER.matcher(words);
        return matcher.find() ? matcher.group(1).replaceFirst("^(根据|由|经|中华人民共和国)", "") : "";
    }
}
