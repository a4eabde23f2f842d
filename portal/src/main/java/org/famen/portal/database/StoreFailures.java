package org.famen.portal.database;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.annotation.Repository;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Around every statement of every store: a failure means the same within a transaction and without one. A statement that stands
 * alone is a transaction of its own, so it is tried again as one; a change of the schema may well lock its tables in another
 * order than a query does.
 */
@Singleton
@InterceptorBean(Repository.class)
final class StoreFailures implements MethodInterceptor<Object, Object> {
    private final TransactionOperations<Connection> transactions;

    StoreFailures(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> statement) {
        if (transactions.findTransactionStatus().isEmpty()) {
            // Each try begins the chain at this interceptor.
            return DeadlockRetry.<@Nullable Object>run(() -> statement.proceed(this));
        }
        try {
            return statement.proceed();
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }
}
