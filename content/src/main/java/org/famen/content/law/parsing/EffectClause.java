package org.famen.content.law.parsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the closing articles say about time: since when the text applies and which laws it ends
 * ({@code 本法自…起施行，《…法》同时废止}).
 *
 * <p>An amended text keeps the original date in its last article. A date before the version's promulgation is therefore
 * never its effective date.
 */
public final class EffectClause {
    private static final int CLOSING_PROVISIONS = 4;
    private static final Pattern FROM_DATE =
            Pattern.compile("自\\s*" + ChineseDate.DATE.pattern() + "\\s*起\\s*(?:正式)?(?:施行|实施|生效|执行)");
    private static final Pattern FROM_PROMULGATION = Pattern.compile("自(?:公布|发布|印发|颁布)之日起(?:正式)?(?:施行|实施|生效|执行)");
    /** No title is longer; a mark that is never closed would otherwise have its whole text on the stack. */
    private static final Pattern QUOTED_TITLE = Pattern.compile("《((?:[^《》]|《[^《》]{0,300}》){1,300})》");

    private static final Pattern PART_BEHIND = Pattern.compile("(?:[（(][^）)]*[）)])?(?:第.{1,9}条|中(?:的|有关|关于|涉及|与|对|第))");

    private EffectClause() {}

    static Optional<LocalDate> effectiveFrom(List<Part> body, @Nullable LocalDate promulgatedOn, History history) {
        for (Part.Provision provision : closing(body)) {
            Matcher dated = FROM_DATE.matcher(provision.text());
            if (dated.find()) {
                return ChineseDate.findAll(dated.group()).stream()
                        .map(ChineseDate.Found::date)
                        .filter(date -> promulgatedOn == null || !date.isBefore(promulgatedOn))
                        .findFirst();
            }
            if (FROM_PROMULGATION.matcher(provision.text()).find() && wasNeverAmended(history)) {
                return Optional.ofNullable(promulgatedOn);
            }
        }
        return Optional.empty();
    }

    /**
     * Titles of laws that the text declares repealed, with the day: the one that the clause names, or null when it names
     * none.
     */
    public static Map<String, @Nullable LocalDate> repeals(List<Part> body) {
        Map<String, @Nullable LocalDate> repeals = new LinkedHashMap<>();
        for (Part.Provision provision : closing(body)) {
            String text = provision.text();
            if (!text.contains("废止")) {
                continue;
            }
            Matcher dated = FROM_DATE.matcher(text);
            LocalDate day = dated.find()
                    ? ChineseDate.findAll(dated.group()).stream()
                            .map(ChineseDate.Found::date)
                            .findFirst()
                            .orElse(null)
                    : null;
            for (String sentence : text.split("[。\n]")) {
                int end = sentence.lastIndexOf("废止");
                if (end >= 0 && !sentence.contains("部分废止")) {
                    titles(sentence.substring(0, end)).forEach(title -> repeals.put(title, day));
                }
            }
        }
        return repeals;
    }

    private static List<String> titles(String text) {
        List<String> titles = new ArrayList<>();
        Matcher matcher = QUOTED_TITLE.matcher(text);
        while (matcher.find()) {
            // "《…法》第三条同时废止" ends an article, "《…法》中有关看守所的规定即行废止" a part, neither the law.
            if (!PART_BEHIND.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                titles.add(matcher.group(1));
            }
        }
        return titles;
    }

    private static boolean wasNeverAmended(History history) {
        return history.events().stream().noneMatch(event -> event.text().matches(".*(修正|修订|修改).*"));
    }

    private static List<Part.Provision> closing(List<Part> body) {
        List<Part.Provision> provisions = body.stream()
                .filter(part -> !(part instanceof Part.Annex))
                .flatMap(Part::descend)
                .filter(Part.Provision.class::isInstance)
                .map(Part.Provision.class::cast)
                .toList();
        return provisions
                .subList(Math.max(0, provisions.size() - CLOSING_PROVISIONS), provisions.size())
                .reversed();
    }
}
