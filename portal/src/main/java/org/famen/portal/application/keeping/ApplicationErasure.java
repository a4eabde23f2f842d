package org.famen.portal.application.keeping;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.application.Applications;
import org.famen.portal.personal.Erasable;

/** An application whose person had it erased. */
@Singleton
class ApplicationErasure implements Erasable {
    private final Applications applications;

    ApplicationErasure(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return Applications.KIND;
    }

    @Override
    public void eraseAgain(UUID id) {
        applications.eraseAgain(id);
    }
}
