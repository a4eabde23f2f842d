package org.famen.portal.application.apply;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.famen.portal.application.Application;
import org.famen.portal.application.ApplicationNotice;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Matter;
import org.famen.portal.application.NewApplication;
import org.famen.portal.application.Offices;
import org.famen.portal.application.Told;
import org.famen.portal.application.TransitionStore;
import org.famen.portal.application.flood.CrowdedException;
import org.famen.portal.application.flood.PlaceLimits;
import org.famen.portal.application.link.HelperLinks;
import org.famen.portal.application.link.LinkGoneException;
import org.famen.portal.guard.CodeBudgets;
import org.famen.portal.guard.Passes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/** Where forms are handed in. */
@Singleton
class Counter {
    private final Applications applications;
    private final TransitionStore transitions;
    private final Offices offices;
    private final HelperLinks links;
    private final Passes passes;
    private final Visitors visitors;
    private final CodeBudgets budgets;
    private final Addresses addresses;
    private final PlaceLimits limits;
    private final Clock clock;

    Counter(
            Applications applications,
            TransitionStore transitions,
            Offices offices,
            HelperLinks links,
            Passes passes,
            Visitors visitors,
            CodeBudgets budgets,
            Addresses addresses,
            PlaceLimits limits,
            Clock clock) {
        this.applications = applications;
        this.transitions = transitions;
        this.offices = offices;
        this.links = links;
        this.passes = passes;
        this.visitors = visitors;
        this.budgets = budgets;
        this.addresses = addresses;
        this.limits = limits;
        this.clock = clock;
    }

    /** With what is wrong in it. */
    ApplyPage page(Kind kind, ApplyForm form) {
        return page(kind, form, form.errors(kind, places()));
    }

    ApplyPage page(Kind kind, ApplyForm form, FieldErrors errors) {
        LocalDate due = LocalDate.now(clock).plusDays(transitions.first(kind));
        String notice = ApplicationNotice.version(kind);
        return new ApplyPage(kind, form, errors, offices.places(), due, notice, false, "", Optional.empty());
    }

    /**
     * Nobody has shown that the phone is theirs. Where its messages, or those of the place from which it comes, are spent, an
     * application is taken all the same, and its page alone says how it is found again.
     *
     * @param page whose form has no errors
     */
    Receipt receive(HttpRequest<?> request, ApplyPage page) {
        ApplyForm form = page.form();
        Visitor visitor = visitors.of(request);
        Matter matter = page.kind().matter(form.matter()).orElseThrow();
        Optional<UUID> before = before(visitor, form.continues()).map(Application::id);
        Told told = form.told();
        var wanted = new NewApplication(
                matter,
                form.district(),
                form.township(),
                told,
                before.orElse(null),
                () -> budgets.allow("receipt", addresses.block(request), told.phoneNumber()));
        Applications.Linked link =
                form.isByHelper() ? id -> links.use(form.link(), id) : id -> limits.takeApplication(request);
        try {
            Optional<Application> received = applications.receive(visitor, form.id(), wanted, link);
            received.ifPresent(application -> passes.grant(visitor, application.id()));
            return new Receipt(received, received.isPresent() ? "" : "few");
        } catch (LinkGoneException gone) {
            return new Receipt(Optional.empty(), "link_gone");
        } catch (CrowdedException crowded) {
            return new Receipt(Optional.empty(), "crowded");
        }
    }

    /** Empty when this browser may not see it, or it is erased. */
    Optional<ApplyForm> continued(HttpRequest<?> request, String reference) {
        return before(visitors.of(request), reference)
                .flatMap(before -> applications.told(before).map(told -> ApplyForm.of(before, told)));
    }

    /** What this browser may see. */
    private Optional<Application> before(Visitor visitor, String reference) {
        return ReferenceNumber.parse(reference)
                .flatMap(applications::find)
                .filter(application -> passes.has(visitor, application.id()));
    }

    private List<String> places() {
        return offices.places().entrySet().stream()
                .flatMap(district -> Stream.concat(
                        Stream.of(district.getKey()),
                        district.getValue().stream().map(township -> district.getKey() + " " + township)))
                .toList();
    }
}
