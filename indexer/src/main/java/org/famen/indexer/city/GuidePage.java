package org.famen.indexer.city;

import org.famen.content.guide.Guide;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;

/** The page of a guide. */
final class GuidePage {
    private GuidePage() {}

    static PageDocument of(Guide guide) {
        return new PageBuilder(PageKind.GUIDE, guide, guide.title())
                .subkind(guide.kind().label())
                .body(guide.body())
                .summary(guide.body().isEmpty() ? String.join("；", guide.conditions()) : "")
                .fact("办理机关", guide.basics().authority())
                .fact("服务对象", guide.basics().applicants())
                .fact("办理时限", guide.timeLimit())
                .fact("收费", guide.fee())
                .fact("办理地点", String.join("；", guide.places()))
                .fact("咨询电话", String.join("、", guide.advicePhones()))
                .fact("更新日期", Days.say(guide.updatedOn()))
                .words(guide.conditions())
                .words(guide.materials())
                .words(guide.steps())
                .words(guide.advice().words())
                .issuer(guide.basics().authority())
                .topics(guide.topics())
                .audiences(guide.audiences())
                .date(guide.updatedOn())
                .cites(guide.legalBasis())
                .showsBasis(guide.advice().basis())
                .build();
    }
}
