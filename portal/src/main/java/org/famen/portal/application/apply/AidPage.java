package org.famen.portal.application.apply;

import java.util.List;
import java.util.Optional;
import org.famen.content.parameter.DatedParameter;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Matter;
import org.famen.portal.web.FieldErrors;

/**
 * What legal aid is, and the check.
 *
 * @param verdict empty before something is chosen
 * @param line the city's line of hardship; empty where none is announced
 */
public record AidPage(
        AidCheck check, FieldErrors errors, Optional<AidCheck.Verdict> verdict, Optional<DatedParameter> line) {
    public List<Matter> matters() {
        return Kind.LEGAL_AID.matters();
    }
}
