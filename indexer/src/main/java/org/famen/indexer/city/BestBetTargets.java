package org.famen.indexer.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.bestbet.BestBet;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.law.Law;
import org.famen.content.law.Provisions;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.problem.Problem;

/** Whether the laws and articles that best bets lead to are there. */
public final class BestBetTargets {
    private BestBetTargets() {}

    /**
     * One warning for each that leads nowhere.
     *
     * @param unread laws of which only the catalogue knows; they have a page, but no articles
     */
    public static List<Problem> missing(List<Sourced<BestBet>> bets, List<Law> laws, List<Catalogue.Entry> unread) {
        Map<String, Law> read = laws.stream().collect(Collectors.toMap(Law::id, Function.identity()));
        Set<String> known = unread.stream().map(Catalogue.Entry::id).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Sourced<BestBet> bet : bets) {
            BestBet told = bet.value();
            Law law = read.get(told.lawId());
            if (told.isLaw() && law == null && !known.contains(told.lawId())) {
                problems.add(Problem.warning(bet.file(), bet.line(), "bestbet.law", told.target()));
            } else if (law != null && !told.article().isEmpty() && !has(law, told.article())) {
                problems.add(Problem.warning(bet.file(), bet.line(), "bestbet.article", told.target()));
            }
        }
        return problems;
    }

    private static boolean has(Law law, String address) {
        return Provisions.of(law.newest()).stream()
                .anyMatch(located -> located.address().equals(address));
    }
}
