package org.famen.portal.operations;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/**
 * The application for a command that does one thing and ends. It has all beans, and does nothing of what a portal does from time to
 * time: a command often has not all of a portal's settings, and would send messages nowhere.
 */
public final class CommandContext {
    static final String ENVIRONMENT = "command";

    private CommandContext() {}

    /** @param settings beside those of the environment */
    public static ApplicationContext start(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .banner(false)
                .environments(ENVIRONMENT)
                .properties(settings)
                .start();
    }
}
