package org.famen.indexer.city;

import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorRoute;
import org.famen.content.investor.InvestorSituation;
import org.famen.content.investor.Term;
import org.famen.content.policy.Audience;

/** The pages of articles for investors, and of what can happen to them. */
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

    static PageDocument situation(InvestorSituation situation) {
        return new PageBuilder(PageKind.REMEDY, situation, situation.name() + "：有哪些办法")
                .subkind("维权途径")
                .summary(situation.signs())
                .fact("表现", situation.signs())
                .fact(
                        "途径",
                        String.join(
                                "、",
                                situation.routes().stream()
                                        .map(InvestorRoute::name)
                                        .toList()))
                .words(situation.evidence())
                .words(situation.warnings())
                .words(situation.routes().stream()
                        .flatMap(route -> route.steps().stream())
                        .toList())
                .topics(List.of(situation.name()))
                .audiences(List.of(Audience.INVESTOR))
                .cites(situation.basis())
                .build();
    }

    private static String inWords(Term term) {
        return term.word() + "：" + term.meaning();
    }
}
