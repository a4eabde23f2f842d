package org.famen.portal.application.desk;

import java.util.List;
import org.famen.portal.application.Kind;
import org.famen.portal.web.FieldErrors;

/**
 * Making a link for a helper.
 *
 * @param link that was made; empty before
 * @param days that it is good for
 */
public record LinkPage(String link, int days, FieldErrors errors) {
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
