package org.famen.content.line;

import org.famen.content.frontmatter.Labelled;

/** As whom, or in which need, people look for a line; in the order in which they are shown. */
public enum LineGroup implements Labelled {
    DISPUTES("遇到纠纷，找人调解"),
    HELP("请律师、要援助、办公证"),
    BUSINESS("开公司、做生意"),
    INVESTING("炒股理财、买基金"),
    VILLAGE("我们村、我们社区"),
    LEARNING("学法普法、看法治文化"),
    OVERSIGHT("监督执法、看政府怎么做");

    private final String label;

    LineGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
