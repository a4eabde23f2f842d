package org.famen.portal.application.follow;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.guard.Passes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/** Which applications a browser may see. */
@Singleton
class OwnApplications {
    private static final Visitor NOBODY = new Visitor("");
    private static final UUID NOTHING = new UUID(0, 0);

    private final Applications applications;
    private final Passes passes;
    private final Visitors visitors;

    OwnApplications(Applications applications, Passes passes, Visitors visitors) {
        this.applications = applications;
        this.passes = passes;
        this.visitors = visitors;
    }

    /** Asks the database also about nothing, so that the time does not tell. */
    Optional<Application> find(HttpRequest<?> request, String reference) {
        Optional<Application> application = ReferenceNumber.parse(reference).flatMap(applications::find);
        Visitor visitor = visitors.find(request).orElse(NOBODY);
        return passes.has(visitor, application.map(Application::id).orElse(NOTHING)) ? application : Optional.empty();
    }

    void open(HttpRequest<?> request, Application application) {
        passes.grant(visitors.of(request), application.id());
    }

    void leave(HttpRequest<?> request, Application application) {
        passes.revoke(visitors.of(request), application.id());
    }
}
