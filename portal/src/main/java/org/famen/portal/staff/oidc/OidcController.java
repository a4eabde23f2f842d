package org.famen.portal.staff.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.LocalPath;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.OidcSettings;
import org.famen.portal.staff.Role;
import org.famen.portal.staff.Sessions;
import org.famen.portal.staff.SignIn;
import org.famen.portal.staff.SignInPaths;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** To the city's identity service and back from it. */
@Hidden
@Controller(SignInPaths.IDENTITY)
class OidcController {
    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String ACCOUNT = "/desk/account";

    private final OidcSettings settings;
    private final OidcClient client;
    private final SignInStates states;
    private final Identities identities;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Visitors visitors;
    private final HttpHostResolver hosts;
    private final Forms forms;

    OidcController(
            OidcSettings settings,
            OidcClient client,
            SignInStates states,
            Identities identities,
            SignIn signIn,
            Sessions sessions,
            Visitors visitors,
            HttpHostResolver hosts,
            Forms forms) {
        this.settings = settings;
        this.client = client;
        this.states = states;
        this.identities = identities;
        this.signIn = signIn;
        this.sessions = sessions;
        this.visitors = visitors;
        this.hosts = hosts;
        this.forms = forms;
    }

    /** A GET, because a form may lead nowhere else (form-action of the Content-Security-Policy), and nothing is changed. */
    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> go(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
        return leave(request, LocalPath.of(next), Optional.empty());
    }

    /** The session's cookie comes with no request of another site, so nobody is brought here unasked. */
    @Get("/link")
    @Produces(Html.UTF_8)
    @ForStaff({Role.RECEPTION, Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
    @Blocking
    HttpResponse<?> link(HttpRequest<?> request, Member member) {
        return leave(request, ACCOUNT, Optional.of(new SignInState.Linking(member.id(), sessions.name(request))));
    }

    /** Who has signed out here signs out at the service too, where it offers that (RP-Initiated Logout 1.0). */
    @Get("/end")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> end(HttpRequest<?> request) {
        assertEnabled();
        URI back = URI.create(hosts.resolve(request) + SignInPaths.SIGN_IN);
        return HttpResponse.seeOther(client.end(back).orElse(back));
    }

    @Get("/back")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> back(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String code,
            @QueryValue(defaultValue = "") String iss) {
        assertEnabled();
        try {
            Visitor visitor = visitors.find(request).orElseThrow(() -> foreign("no visitor"));
            SignInState begun = states.find(visitor, state).orElseThrow(() -> foreign("another state"));
            if (begun.linking().filter(this::isOver).isPresent()) {
                throw foreign("whoever links an account has signed out");
            }
            if (!client.isIssuer(iss)) {
                throw new IdentityException(IdentityException.Reason.TOKEN, "another issuer answers");
            }
            if (code.isEmpty()) {
                throw new IdentityException(IdentityException.Reason.DECLINED, "no code came back");
            }
            Identity identity = client.identify(
                    code, backAddress(request), states.nonce(visitor, begun), states.verifier(visitor, begun));
            return arrive(request, begun, identity);
        } catch (IdentityException refused) {
            LOG.warn("Sign-in by identity service: {}", refused.getMessage());
            return refuse(request, refused);
        }
    }

    /** The session's cookie does not come along from another site, so that it is asked for by name. */
    private boolean isOver(SignInState.Linking linking) {
        return !sessions.isOpen(linking.session(), linking.member());
    }

    private HttpResponse<?> leave(HttpRequest<?> request, String next, Optional<SignInState.Linking> linking) {
        assertEnabled();
        Visitor visitor = visitors.of(request);
        SignInState state = states.begin(next, linking);
        try {
            MutableHttpResponse<?> response = HttpResponse.seeOther(client.authorisation(
                    backAddress(request),
                    states.parameter(visitor, state),
                    states.nonce(visitor, state),
                    states.verifier(visitor, state)));
            visitors.remember(request, response);
            return response;
        } catch (IdentityException away) {
            LOG.warn("Sign-in by identity service: {}", away.getMessage());
            return page(request, HttpStatus.SERVICE_UNAVAILABLE, key(away));
        }
    }

    private HttpResponse<?> arrive(HttpRequest<?> request, SignInState begun, Identity identity) {
        Optional<SignInState.Linking> linking = begun.linking();
        IdentityOutcome outcome = linking.map(begunBy -> identities.link(identity, begunBy.member()))
                .orElseGet(() -> identities.signIn(identity));
        return switch (outcome) {
            case IdentityOutcome.Refused refused -> page(request, HttpStatus.FORBIDDEN, refused.reason());
            case IdentityOutcome.Known known -> {
                MutableHttpResponse<String> response =
                        forms.page(request, "staff/arrived", new ArrivedPage(begun.next(), linking.isPresent()));
                if (linking.isEmpty()) {
                    sessions.remember(
                            request,
                            response,
                            signIn.openByIdentity(request, known.member()).token());
                }
                yield response;
            }
        };
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, IdentityException refused) {
        return switch (refused.reason()) {
            case AWAY -> page(request, HttpStatus.SERVICE_UNAVAILABLE, key(refused));
            case TOKEN -> {
                identities.refused();
                yield page(request, HttpStatus.FORBIDDEN, key(refused));
            }
            case STATE, DECLINED -> page(request, HttpStatus.FORBIDDEN, key(refused));
        };
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String reason) {
        return forms.page(status, request, "staff/refused", reason);
    }

    private URI backAddress(HttpRequest<?> request) {
        return URI.create(hosts.resolve(request) + SignInPaths.IDENTITY_BACK);
    }

    private void assertEnabled() {
        if (!settings.enabled()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "no identity service");
        }
    }

    private static IdentityException foreign(String message) {
        return new IdentityException(IdentityException.Reason.STATE, message);
    }

    private static String key(IdentityException refused) {
        return refused.reason().name().toLowerCase(Locale.ROOT);
    }
}
