package org.famen.portal.operations;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;

/** Leaves undone in a command what a portal does from time to time. */
@Singleton
@Requires(env = CommandContext.ENVIRONMENT)
@Replaces(ScheduledMethodProcessor.class)
final class NoChores implements ExecutableMethodProcessor<Scheduled> {
    @Override
    public void process(BeanDefinition<?> bean, ExecutableMethod<?, ?> chore) {
        // Whoever serves does them.
    }
}
