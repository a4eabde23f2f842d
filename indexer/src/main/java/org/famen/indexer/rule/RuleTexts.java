package org.famen.indexer.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.index.BlockDocument;
import org.famen.content.law.Law;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.BoundText;
import org.famen.content.rule.ProvisionReadings;
import org.famen.content.rule.RuleBook;

/** What the provisions of rules and routes read now, in the texts that were read. */
public final class RuleTexts {
    private final Map<String, Law> laws;
    private final LocalDate today;

    public RuleTexts(List<Law> laws, LocalDate today) {
        this.laws = laws.stream().collect(Collectors.toMap(Law::id, Function.identity()));
        this.today = today;
    }

    public void check(RuleBook book, Problems problems) {
        check(book.rules(), book.readings(), problems);
    }

    public void check(RouteBook book, Problems problems) {
        check(book.routes(), book.readings(), problems);
    }

    /**
     * Reports every provision that reads otherwise than when its rule was written, or that nobody has confirmed, and of each rule
     * how many were not at hand.
     */
    private void check(List<? extends BoundText> bound, ProvisionReadings readings, Problems problems) {
        for (BoundText rule : bound) {
            List<WrittenCitation> absent = new ArrayList<>();
            for (WrittenCitation provision : rule.provisions()) {
                Optional<String> now = hash(rule, provision);
                Optional<String> then = readings.of(rule.id(), provision);
                if (now.isEmpty()) {
                    absent.add(provision);
                } else if (then.isEmpty()) {
                    problems.add(Problem.warning(
                            rule.file(), 0, rule.problems() + ".unconfirmed", rule.name(), provision.written()));
                } else if (!then.equals(now)) {
                    problems.add(Problem.error(
                            rule.file(), 0, rule.problems() + ".changed", rule.name(), provision.written()));
                }
            }
            if (!absent.isEmpty()) {
                problems.add(Problem.warning(
                        rule.file(),
                        0,
                        rule.problems() + ".absent",
                        rule.name(),
                        absent.getFirst().written(),
                        Integer.toString(absent.size())));
            }
        }
    }

    /** The hashes of all provisions of a rule that are at hand. */
    public Map<ProvisionReadings.Reading, String> read(BoundText rule) {
        Map<ProvisionReadings.Reading, String> hashes = new TreeMap<>();
        for (WrittenCitation provision : rule.provisions()) {
            hash(rule, provision)
                    .ifPresent(hash -> hashes.put(new ProvisionReadings.Reading(rule.id(), provision.written()), hash));
        }
        return hashes;
    }

    private Optional<String> hash(BoundText rule, WrittenCitation provision) {
        return Optional.ofNullable(laws.get(provision.lawId()))
                .flatMap(law -> law.at(rule.textDay(today)))
                .flatMap(version -> version.articles()
                        .filter(article -> article.number().equals(provision.article()))
                        .findFirst())
                .map(article -> article.blocks().stream().map(BlockDocument::of).toList())
                .flatMap(blocks -> ProvisionReadings.hash(blocks, provision));
    }
}
