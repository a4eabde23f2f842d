package org.famen.indexer.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;
import org.famen.content.numeral.ChineseNumeral;

/** A version as references see it: its provisions by address. */
final class ReadVersion {
    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改");
    private static final int MAX_RANGE_LENGTH = 60;
    private static final Pattern IN_ANNEX = Pattern.compile("a\\d+\\.");
    private static final Pattern ANNEX_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}");

    private final String id;
    private final LawVersion version;
    private final List<Provisions.Located> provisions;
    private final Map<String, Provisions.Located> byAddress = new LinkedHashMap<>();

    ReadVersion(String id, LawVersion version) {
        this.id = id;
        this.version = version;
        this.provisions = Provisions.of(version);
        provisions.forEach(located -> byAddress.put(located.address(), located));
    }

    String id() {
        return id;
    }

    LawVersion version() {
        return version;
    }

    List<Provisions.Located> provisions() {
        return provisions;
    }

    boolean hasArticles() {
        return version.articles().findAny().isPresent();
    }

    /** Whether its history tells of earlier texts, so that its numbers need not be theirs. */
    boolean wasAmended() {
        return version.history().stream()
                .anyMatch(event -> AMENDED.matcher(event.text()).find());
    }

    /** Addresses of a range that exist; in the annex that speaks first, if it has articles of its own. */
    List<String> addresses(ArticleNumber first, ArticleNumber last, String speaking) {
        int annex = speaking.lastIndexOf('.');
        List<String> inAnnex =
                annex < 0 ? List.of() : addresses(first, last, speaking.substring(0, annex + 1), provisions);
        return inAnnex.isEmpty() ? addresses(first, last, "", provisions) : inAnnex;
    }

    /**
     * Addresses of a 编, chapter or 节. Where several are called so, as the second chapters of a code's books, the one that the
     * speaking provision stands in is meant.
     *
     * @param labels outermost first
     * @param speaking address of the provision that speaks; empty for one of another law
     * @return empty where there is none, or no single one
     */
    List<String> division(List<String> labels, String speaking) {
        Map<List<String>, List<String>> paths = new LinkedHashMap<>();
        for (Provisions.Located located : provisions) {
            List<String> path = path(located.headings(), labels);
            if (!path.isEmpty()) {
                paths.computeIfAbsent(path, key -> new ArrayList<>()).add(located.address());
            }
        }
        if (paths.size() > 1) {
            List<String> own = Optional.ofNullable(byAddress.get(speaking))
                    .map(Provisions.Located::headings)
                    .orElse(List.of());
            paths.keySet().removeIf(path -> own.isEmpty() || !path.getFirst().equals(own.getFirst()));
        }
        return paths.size() == 1 ? limited(paths.values().iterator().next()) : List.of();
    }

    /** The headings down to the one with the last label; empty where one of the labels is missing. */
    private static List<String> path(List<String> headings, List<String> labels) {
        int found = 0;
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            String label = labels.get(found);
            boolean same = heading.equals(label) || heading.startsWith(label + " ");
            found += same ? 1 : 0;
            if (found == labels.size()) {
                return headings.subList(0, i + 1);
            }
        }
        return List.of();
    }

    /** Addresses of an annex; one without a number is meant where there is one annex only. */
    List<String> annex(String label) {
        Map<String, List<String>> annexes = new LinkedHashMap<>();
        for (Provisions.Located located : provisions) {
            Matcher number = IN_ANNEX.matcher(located.address());
            if (number.lookingAt()) {
                annexes.computeIfAbsent(number.group(), key -> new ArrayList<>())
                        .add(located.address());
            }
        }
        Matcher wanted = ANNEX_NUMBER.matcher(label);
        if (!wanted.find()) {
            return annexes.size() == 1 ? limited(annexes.values().iterator().next()) : List.of();
        }
        int number = ChineseNumeral.parse(wanted.group()).orElse(0);
        List<String> addresses = annexes.getOrDefault("a" + number + ".", List.of());
        boolean calledSo = addresses.stream()
                .limit(1)
                .flatMap(address -> Stream.ofNullable(byAddress.get(address)))
                .flatMap(located -> located.headings().stream())
                .anyMatch(heading -> isCalled(heading, label.substring(0, 2), number));
        return calledSo ? limited(addresses) : List.of();
    }

    /** 附件1：…, 附件一 …, where 附件 and 1 are wanted. */
    private static boolean isCalled(String heading, String kind, int number) {
        Matcher printed = ANNEX_NUMBER.matcher(heading);
        return heading.startsWith(kind)
                && printed.find()
                && ChineseNumeral.parse(printed.group()).orElse(0) == number;
    }

    private static List<String> limited(List<String> addresses) {
        return addresses.stream().limit(MAX_RANGE_LENGTH).toList();
    }

    private List<String> addresses(
            ArticleNumber first, ArticleNumber last, String prefix, List<Provisions.Located> among) {
        if (first.equals(last)) {
            String address = prefix + first.address();
            return byAddress.containsKey(address) ? List.of(address) : List.of();
        }
        return among.stream()
                .map(Provisions.Located::address)
                .filter(address -> address.startsWith(prefix))
                .filter(address -> ArticleNumber.ofAddress(address.substring(prefix.length()))
                        .filter(number -> first.compareTo(number) <= 0 && number.compareTo(last) <= 0)
                        .isPresent())
                .limit(MAX_RANGE_LENGTH)
                .toList();
    }

    /** Whether the provision has that 款 and that 项. */
    boolean hasPart(String address, int paragraph, int item) {
        return (paragraph == 0 && item == 0)
                || Optional.ofNullable(byAddress.get(address))
                        .filter(located ->
                                !CitedLines.of(blocks(located), paragraph, item).isEmpty())
                        .isPresent();
    }

    static List<BlockDocument> blocks(Provisions.Located located) {
        return located.provision().blocks().stream().map(BlockDocument::of).toList();
    }

    /** Day from which the version counts. */
    LocalDate begin() {
        return Law.begin(version);
    }
}
