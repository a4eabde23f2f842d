package org.famen.portal.investor;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.Term;

/** Every word that an article explains, in the order of a dictionary. */
public record GlossaryPage(List<Entry> entries) {

    /** @param article that explains it */
    public record Entry(Term term, InvestorArticle article) {}

    static GlossaryPage of(List<InvestorArticle> articles) {
        return new GlossaryPage(articles.stream()
                .flatMap(article -> article.terms().stream().map(term -> new Entry(term, article)))
                .sorted(Comparator.comparing(
                        entry -> entry.term().word(), Collator.getInstance(Locale.SIMPLIFIED_CHINESE)))
                .toList());
    }
}
