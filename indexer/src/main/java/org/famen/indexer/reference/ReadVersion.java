package org.famen.indexer.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;

/** A version as references see it: its provisions by address. */
final class ReadVersion {
    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改");
    private static final int MAX_RANGE_LENGTH = 60;

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
