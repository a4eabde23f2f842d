package org.famen.portal.database;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.annotation.Repository;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Around every statement of every store: a failure means the same within a transaction and without one. */
@Singleton
@InterceptorBean(Repository.class)
final class StoreFailures implements MethodInterceptor<Object, Object> {
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> statement) {
        try {
            return statement.proceed();
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }
}
