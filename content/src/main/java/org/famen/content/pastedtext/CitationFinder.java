package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationParser;
import org.famen.content.citation.CitationResult;
import org.famen.content.citation.LawNames;
import org.famen.content.law.TitleEndings;
import org.famen.content.reference.Abbreviations;
import org.famen.content.reference.Names;

/**
 * Finds the citations of a text: a title between 《》 with or without provisions behind it, a name or document number right
 * before provisions, 该法第十条 after a law was named. An article without a law (本合同第三条) is none.
 */
public final class CitationFinder {
    /** 违反本办法第六条 speaks of a text that only its reader knows; 基本法 is another word. */
    private static final Pattern OWN =
            Pattern.compile(".*(?:(?<!基)本|该|此|上述|前述|有关|相关|其他)(?:法律|" + TitleEndings.CITED + ")");

    private static final String BOOK_END = "编";
    private static final int MAX_BOOK_LENGTH = 24;
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_CITATION_LENGTH = 400;

    private final Names running;
    private final CitationParser parser;

    /** @param names of all laws that are known */
    public CitationFinder(LawNames names) {
        this.running = new Names(name -> names.find(name).isPresent(), Abbreviations.NONE);
        this.parser = new CitationParser(names);
    }

    /** In the order of the text; they do not overlap. */
    public List<FoundCitation> find(String text) {
        var walk = new Walk(text);
        walk.go();
        return walk.found;
    }

    private final class Walk {
        private final String text;
        private final Quotations quotations;
        private final List<FoundCitation> found = new ArrayList<>();
        private final LawsNamed named = new LawsNamed();

        Walk(String text) {
            this.text = requireNonNull(text, "text is null");
            this.quotations = new Quotations(text);
        }

        void go() {
            Matcher begin = CitationForms.ANY.matcher(text);
            int from = 0;
            while (begin.find(from)) {
                from = Math.max(readAt(begin), begin.start() + 1);
            }
            quotations.assignTo(found);
        }

        /** @return where to go on */
        private int readAt(Matcher begin) {
            if (begin.group("titled") != null) {
                return add(
                        begin.start(), begin.end(), begin.group("title") + begin.group("gap") + begin.group("titled"));
            }
            if (begin.group("whole") != null) {
                return whole(begin.start(), begin.end(), begin.group("whole"));
            }
            if (begin.group("document") != null) {
                return add(begin.start(), begin.end(), begin.group("document") + begin.group("numbered"));
            }
            if (begin.group("same") != null) {
                return named.meant(begin.group("same"))
                        .map(law -> add(begin.start(), begin.end(), law + begin.group("again")))
                        .orElse(begin.end());
            }
            return bare(begin.start("bare"), begin.end("bare"), begin.group("bare"));
        }

        /** A title between marks with nothing behind it counts where it is surely that of a law. */
        private int whole(int start, int end, String title) {
            List<CitationResult> results = parser.read(title);
            if (results.size() == 1) {
                return add(start, end, results.getFirst());
            }
            return StatuteTitle.unknown(title)
                    .map(result -> add(start, end, result))
                    .orElse(end);
        }

        private int bare(int start, int end, String provisions) {
            int from = Math.max(behindTheLast(), start - MAX_NAME_LENGTH);
            Matcher gap = CitationForms.BEFORE_BARE.matcher(text.substring(from, start));
            int nameEnd = gap.find() ? from + gap.start() : start;
            Optional<String> name = running.atEnd(text.substring(from, nameEnd))
                    .or(() -> nameEnd < start ? running.atEnd(text.substring(from, start)) : Optional.empty());
            if (name.filter(OWN.asMatchPredicate()).isPresent()) {
                return end;
            }
            if (name.isPresent()) {
                int nameStart = text.substring(0, start).lastIndexOf(name.get());
                found.removeIf(inTheName -> inTheName.start() >= nameStart);
                return add(nameStart, end, text.substring(nameStart, start) + provisions);
            }
            return text.startsWith(BOOK_END, start - 1) ? book(from, start, end, provisions) : end;
        }

        /** A law between marks that is named alone may be a part of a longer name: 国务院实施《…法》若干规定. */
        private int behindTheLast() {
            return found.reversed().stream()
                    .filter(citation -> !(citation.result() instanceof CitationResult.Cited cited
                            && cited.citation().namesLawOnly()))
                    .findFirst()
                    .map(FoundCitation::end)
                    .orElse(0);
        }

        /** 婚姻家庭编第十条: the longest words before it that are a citation together with it. */
        private int book(int from, int start, int end, String provisions) {
            for (int begin = Math.max(from, start - MAX_BOOK_LENGTH); begin < start - 1; begin++) {
                List<CitationResult> results = parser.read(text.substring(begin, start) + provisions);
                if (results.size() == 1 && results.getFirst() instanceof CitationResult.Cited) {
                    return add(begin, end, results.getFirst());
                }
            }
            return end;
        }

        private int add(int start, int end, String written) {
            if (written.length() > MAX_CITATION_LENGTH) {
                return end;
            }
            List<CitationResult> results = parser.read(written);
            return results.size() == 1 ? add(start, end, results.getFirst()) : end;
        }

        private int add(int start, int end, CitationResult result) {
            if (result instanceof CitationResult.Refused refused && StatuteTitle.isOfAHouse(refused)) {
                return end;
            }
            found.add(new FoundCitation(start, end, result, Optional.empty()));
            named.add(
                    switch (result) {
                        case CitationResult.Cited cited -> cited.citation().lawId();
                        case CitationResult.Refused refused -> refused.name();
                    });
            return end;
        }
    }
}
