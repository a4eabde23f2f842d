package org.famen.portal.staff;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.DeskFrame;
import org.famen.portal.web.Pages;
import org.famen.portal.web.Visitors;
import org.jspecify.annotations.Nullable;

/** The one place that enforces {@link ForStaff}. What lies below {@code /desk} and says nothing stays shut. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class AuthorizationFilter implements Ordered {
    static final String MEMBER = "famen.member";
    private static final int AFTER_LIMITS = HIGHEST_PRECEDENCE + 10;
    private static final Set<String> OPEN = Set.of(
            SignInPaths.SIGN_IN,
            SignInPaths.CODE,
            SignInPaths.IDENTITY,
            SignInPaths.IDENTITY_BACK,
            SignInPaths.IDENTITY_END,
            SignInPaths.WELCOME,
            SignInPaths.WELCOME_PASSWORD);

    private final Sessions sessions;
    private final DeskEntries entries;
    private final DeskWork work;
    private final Pages pages;
    private final Visitors visitors;

    AuthorizationFilter(Sessions sessions, DeskEntries entries, DeskWork work, Pages pages, Visitors visitors) {
        this.sessions = sessions;
        this.entries = entries;
        this.work = work;
        this.pages = pages;
        this.visitors = visitors;
    }

    @Override
    public int getOrder() {
        return AFTER_LIMITS;
    }

    @RequestFilter
    @Blocking
    @Nullable
    HttpResponse<?> admit(HttpRequest<?> request) {
        Optional<List<Role>> wanted = RouteAttributes.getRouteMatch(request).flatMap(route -> wanted(request, route));
        return wanted.map(roles -> admit(request, roles)).orElse(null);
    }

    private @Nullable HttpResponse<?> admit(HttpRequest<?> request, List<Role> roles) {
        Optional<Member> known = sessions.member(request);
        if (known.isEmpty()) {
            return askToSignIn(request);
        }
        Member member = known.get();
        request.setAttribute(MEMBER, member);
        request.setAttribute(
                DeskFrame.ATTRIBUTE,
                new DeskFrame(
                        member.name(),
                        visitors.token(visitors.of(request)),
                        entries.of(member),
                        SupplierUtil.memoized(() -> work.of(member))));
        return member.has(roles.toArray(Role[]::new))
                ? null
                : pages.status(HttpStatus.FORBIDDEN, request, "staff/forbidden", member);
    }

    /** Empty where the public may go. */
    private static Optional<List<Role>> wanted(HttpRequest<?> request, RouteMatch<?> route) {
        AnnotationMetadata annotations = route.getAnnotationMetadata();
        if (annotations.hasAnnotation(ForStaff.class)) {
            return Optional.of(List.of(annotations.enumValues(ForStaff.class, Role.class)));
        }
        String path = request.getPath();
        boolean shut = (path.equals("/desk") || path.startsWith("/desk/")) && !OPEN.contains(path);
        return shut ? Optional.of(List.of()) : Optional.empty();
    }

    private HttpResponse<?> askToSignIn(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD) {
            String next = LocalPath.of(request.getUri().toString());
            URI signIn = SignInController.address(SignInPaths.SIGN_IN, next);
            return HttpResponse.seeOther(signIn);
        }
        return pages.status(HttpStatus.UNAUTHORIZED, request, "staff/expired", "");
    }
}
