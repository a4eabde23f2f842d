package org.famen.portal.operations.trace;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** Goes with a request from thread to thread, so that what is asked of the stores belongs to its trace. */
record CurrentSpan(Context context) implements ThreadPropagatedContextElement<Scope> {
    /** Micronaut gives the scope back to be closed, on the same thread. */
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Scope updateThreadContext() {
        return context.makeCurrent();
    }

    @Override
    public void restoreThreadContext(Scope scope) {
        scope.close();
    }
}
