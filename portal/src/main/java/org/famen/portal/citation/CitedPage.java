package org.famen.portal.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.famen.content.index.ArticleDocument;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawView;
import org.famen.portal.library.LinkedBlock;

/**
 * Several provisions that one citation names.
 *
 * @param linked words of the provisions with links, by address
 */
public record CitedPage(CitedLaw cited, LawView view, DayNote day, Map<String, List<LinkedBlock>> linked) {
    public CitedPage {
        linked = Map.copyOf(linked);
    }

    public List<LinkedBlock> blocks(ArticleDocument article) {
        return linked.getOrDefault(article.address(), List.of());
    }

    /** The page of what was written, for today. */
    static String address(String written) {
        return "/cite?q=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
    }
}
