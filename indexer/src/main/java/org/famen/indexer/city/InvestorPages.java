package org.famen.indexer.city;

import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.Term;
import org.famen.content.policy.Audience;

/** The pages of articles for investors. */
final class InvestorPages {
    private InvestorPages() {}

    static PageDocument article(InvestorArticle article) {
        return new PageBuilder(PageKind.INVESTOR, article, article.title())
                .subkind(article.kind().label())
                .body(article.body())
                .fact("发布日期", Days.say(article.publishedOn()))
                .words(article.warnings())
                .words(article.terms().stream().map(InvestorPages::inWords).toList())
                .topics(article.topics())
                .audiences(List.of(Audience.INVESTOR))
                .date(article.publishedOn())
                .cites(article.citations())
                .build();
    }

    private static String inWords(Term term) {
        return term.word() + "：" + term.meaning();
    }
}
