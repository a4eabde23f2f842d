package org.famen.indexer.city;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.policy.Audience;
import org.famen.content.risk.RiskItem;

/** The page of a risk. */
final class RiskPage {
    private RiskPage() {}

    static PageDocument of(RiskItem risk) {
        return new PageBuilder(PageKind.RISK, risk, risk.trade() + "：" + risk.conduct())
                .subkind(risk.trade())
                .summary(risk.penalty())
                .fact("行业", risk.trade())
                .fact("风险行为", risk.conduct())
                .fact(
                        "依据",
                        String.join(
                                "、",
                                risk.basis().stream()
                                        .map(WrittenCitation::written)
                                        .toList()))
                .fact("处罚", risk.penalty())
                .fact("怎样避免", risk.avoidance())
                .fact("执法机关", risk.enforcer())
                .fact("更新日期", risk.updatedOn().map(Days::say))
                .issuer(risk.enforcer())
                .audiences(List.of(Audience.BUSINESS))
                .date(risk.updatedOn().orElse(null))
                .cites(risk.basis())
                .build();
    }
}
