package org.famen.portal.law;

import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;
import org.famen.portal.library.LawAddress;

/**
 * Laws of one rank in the order of their ids.
 *
 * @param levels to choose from, with the chosen one
 * @param next id after which the next page begins; empty on the last
 */
public record LawListPage(List<LevelLink> levels, String levelLabel, List<LawDocument> laws, String next) {
    public LawListPage {
        levels = List.copyOf(levels);
        laws = List.copyOf(laws);
    }

    public record LevelLink(Level level, String address, boolean current) {
        public String label() {
            return level.label();
        }
    }

    public String link(LawDocument law) {
        return LawAddress.of(law.id());
    }
}
