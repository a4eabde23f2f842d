package org.famen.content.investor;

import org.famen.content.frontmatter.Labelled;

/** What an article for investors is. */
public enum ArticleKind implements Labelled {
    KNOWLEDGE("投资知识"),
    RISK_WARNING("风险提示"),
    CASE("案例解读"),
    RIGHTS("维权指引");

    private final String label;

    ArticleKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
