package org.famen.portal.application.apply;

import org.famen.portal.application.Kind;

/**
 * What is done with the data of an application.
 *
 * @param keepDays after its end
 */
public record NoticePage(Kind kind, String version, int keepDays) {
    public boolean isAid() {
        return kind == Kind.LEGAL_AID;
    }
}
