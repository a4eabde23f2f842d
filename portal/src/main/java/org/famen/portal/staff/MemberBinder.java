package org.famen.portal.staff;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives the methods of controllers the {@link Member} who is signed in. */
@Singleton
class MemberBinder implements TypedRequestArgumentBinder<Member> {
    @Override
    public BindingResult<Member> bind(ArgumentConversionContext<Member> context, HttpRequest<?> request) {
        Optional<Member> member = request.getAttribute(AuthorizationFilter.MEMBER, Member.class);
        return () -> member;
    }

    @Override
    public Argument<Member> argumentType() {
        return Argument.of(Member.class);
    }
}
