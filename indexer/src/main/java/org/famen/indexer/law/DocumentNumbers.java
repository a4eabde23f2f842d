package org.famen.indexer.law;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.catalogue.KnownNumbers;

/**
 * Gathers under which document numbers laws were published, from what is printed under their titles and from texts that name
 * them with their number: 《…的解释》（法释〔2020〕26号）. A decision that changes another law has its number for itself.
 */
final class DocumentNumbers {
    private static final String NUMBER = "(?:国务院令|主席令)\\s?第?\\s?[0-9０-９零〇一二三四五六七八九十百千]{1,9}\\s?号"
            + "|(?:法释|法发|高检发释字|高检释|国发|国办发)\\s?[〔\\[（(][12][0-9]{3}[〕\\]）)]\\s?第?[0-9]{1,4}号";
    private static final Pattern ANY = Pattern.compile(NUMBER);
    /** Printed under a title: how it was published, and how it was changed by a decree that carries the whole text. */
    private static final Pattern OF_ANOTHER = Pattern.compile("根据[^，。；]{0,40}《[^》]{0,120}》[^，。；根]{0,10}(?:修正|修订|修改)?");

    private static final Pattern NAMED = Pattern.compile(
            "《(?<title>(?:[^《》]|《[^《》]*》){4,100})》\\s*[（(][^（）()]{0,12}(?<number>" + NUMBER + ")[^（）()]{0,20}[）)]");

    private static final Pattern DECISION = Pattern.compile("关于修改.*等.{1,6}件.*的决定");
    private static final Pattern CHANGED = Pattern.compile("(?m)^.{0,8}修改《((?:[^《》]|《[^《》]*》){4,100})》");

    private DocumentNumbers() {}

    /**
     * Numbers by the id of the law.
     *
     * @param known what no text prints
     */
    static Map<String, Set<String>> of(List<Law> laws, List<KnownNumbers.Entry> known) {
        Map<String, Set<String>> numbers = new HashMap<>();
        LawNames names = PublishedNames.of(laws, List.of());
        known.forEach(entry -> names.find(entry.title()).ifPresent(law -> add(numbers, law, entry.number())));
        for (Law law : laws) {
            for (LawVersion version : law.versions()) {
                printedAbove(version).forEach(number -> add(numbers, law.id(), number));
                version.provisions().forEach(provision -> namedIn(provision.text(), names, numbers));
            }
        }
        laws.forEach(law -> changedBy(law, names)
                .forEach(changed -> List.copyOf(numbers.getOrDefault(law.id(), Set.of()))
                        .forEach(number -> add(numbers, changed, number))));
        return numbers;
    }

    /** A decision that changes many texts and publishes them anew gives its number to all of them. */
    private static List<String> changedBy(Law law, LawNames names) {
        return !DECISION.matcher(law.title()).find()
                ? List.of()
                : law.newest()
                        .provisions()
                        .flatMap(provision -> CHANGED.matcher(provision.text()).results())
                        .flatMap(found -> names.find(found.group(1)).stream())
                        .distinct()
                        .toList();
    }

    private static void add(Map<String, Set<String>> numbers, String lawId, String number) {
        numbers.computeIfAbsent(lawId, key -> new LinkedHashSet<>()).add(number.replaceAll("\\s", ""));
    }

    private static Stream<String> printedAbove(LawVersion version) {
        Stream<String> history = version.history().stream().map(HistoryEvent::text);
        Stream<String> before = version.provisions()
                .takeWhile(provision -> provision instanceof Part.Section)
                .limit(1)
                .filter(provision -> provision.text().length() < 200)
                .map(Part.Provision::text);
        return Stream.concat(history, before)
                .map(line -> OF_ANOTHER.matcher(line).replaceAll(""))
                .flatMap(line -> ANY.matcher(line).results().map(found -> found.group()));
    }

    private static void namedIn(String text, LawNames names, Map<String, Set<String>> numbers) {
        if (!text.contains("号")) {
            return;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            names.find(named.group("title")).ifPresent(law -> add(numbers, law, named.group("number")));
        }
    }
}
