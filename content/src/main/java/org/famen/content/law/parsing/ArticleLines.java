package org.famen.content.law.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines of a scope begin an article. A line that begins with 第X条 does not where it only goes on with a
 * sentence (a reference that was wrapped there), and where it quotes another law while a quotation is open.
 */
final class ArticleLines {
    /** Words of a sentence that a line without its end breaks off. */
    private static final Pattern PROSE = Pattern.compile("(?s).*[，；、《：].*|.{25,}");

    private static final String ENDS = "。；：！？”’」』】）)…";
    /** How many numbers may be missing before an article that could also be a reference. */
    private static final int FARTHEST = 5;

    private final List<Line> lines;
    private final TreeMap<Integer, ArticleLabel> candidates = new TreeMap<>();
    private final boolean plain;
    private @Nullable ArticleNumber last;

    private ArticleLines(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!(lines.get(i) instanceof Line.Table)) {
                int index = i;
                ArticleLabel.of(lines.get(i).words())
                        .filter(label -> !label.isNamed())
                        .ifPresent(label -> candidates.put(index, label));
            }
        }
        plain = candidates.values().stream().allMatch(label -> label.parting() == ArticleLabel.Parting.NONE);
    }

    /** The label of each article by the index of its line; empty for a scope that has none. */
    static Map<Integer, ArticleLabel> find(List<Line> lines) {
        var found = new ArticleLines(lines);
        return found.candidates.isEmpty() || !found.hasOwn() ? Map.of() : found.chosen();
    }

    /**
     * Articles that are only quoted do not count, unless it is the first one: then a quotation was left open. Without a gap
     * behind its number an article is one only as the first or as one of two in a row.
     */
    private boolean hasOwn() {
        var quotation = new Quotation();
        ArticleNumber before = null;
        for (int i = 0; i <= candidates.lastKey(); i++) {
            ArticleLabel label = candidates.get(i);
            if (label != null) {
                boolean isFirst = label.number().main() == 1;
                boolean isApart = label.parting() != ArticleLabel.Parting.NONE;
                boolean isNext = before != null && label.number().follows(before);
                if (isFirst || (!quotation.isOpen() && (isApart || isNext))) {
                    return true;
                }
                before = label.number();
            }
            quotation.read(lines.get(i).words());
        }
        return false;
    }

    private Map<Integer, ArticleLabel> chosen() {
        Map<Integer, ArticleLabel> chosen = new HashMap<>();
        var quotation = new Quotation();
        for (int i = 0; i < lines.size(); i++) {
            ArticleLabel label = candidates.get(i);
            if (label != null && begins(i, label, quotation.isOpen())) {
                chosen.put(i, label);
                last = label.number();
                quotation.close();
            } else if (lines.get(i) instanceof Line.Heading) {
                quotation.close();
            }
            quotation.read(lines.get(i).words());
        }
        return chosen;
    }

    private boolean begins(int index, ArticleLabel label, boolean quoted) {
        ArticleNumber number = label.number();
        boolean next = last == null ? number.main() == 1 : number.follows(last);
        if (quoted && !next) {
            return false;
        }
        boolean broken = isBroken(index);
        return switch (label.parting()) {
            case GAP -> !broken || number.main() == 1 || ((next || isAhead(number)) && !comesLater(index, number));
            case SIGN -> next || (!broken && (last == null || number.compareTo(last) > 0));
            case NONE -> (next || (plain && !broken && isAhead(number))) && !comesLater(index, number);
        };
    }

    private boolean isAhead(ArticleNumber number) {
        return last == null || (number.compareTo(last) > 0 && number.main() - last.main() <= FARTHEST);
    }

    /** Whether the line before ends in the middle of a sentence. */
    private boolean isBroken(int index) {
        if (index == 0 || !(lines.get(index - 1) instanceof Line.Text before)) {
            return false;
        }
        String words = before.text();
        boolean labelOnly = ArticleLabel.of(words)
                .filter(label -> label.isBare() || ArticleLabel.isHeading(label.rest()))
                .isPresent();
        return ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && !labelOnly
                && !Labels.isPlainDivision(words)
                && PROSE.matcher(words).matches();
    }

    /** Whether a line further down begins the article of that number beyond doubt. */
    private boolean comesLater(int index, ArticleNumber number) {
        return candidates.tailMap(index, false).entrySet().stream()
                .anyMatch(later -> later.getValue().number().equals(number)
                        && (later.getValue().parting() != ArticleLabel.Parting.NONE || plain)
                        && !isBroken(later.getKey()));
    }
}
