package org.famen.portal.staff.account;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.portal.operations.CommandContext;
import org.famen.portal.staff.StaffSettings;

/**
 * The first manager, or one who has lost password or phone while there is nobody else: {@code staff-invite --login X --name Y
 * --manager} prints a one-time link. Who can run it has the portal's keys anyway.
 */
public final class InviteCommand {
    public static final String NAME = "staff-invite";
    private static final String USAGE = "usage: " + NAME + " --login LOGIN --name NAME --manager"
            + " (2 to 40 of a-z 0-9 . _ - for the login, up to 40 characters for the name)";
    private static final int WORDS = 5;
    private static final int MAX_NAME_LENGTH = 40;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private InviteCommand() {}

    /**
     * @param arguments after the command's name
     * @param settings beside those of the environment
     * @return 0, or 2 when the arguments are others
     */
    public static int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        Optional<String> login =
                value(arguments, "--login").filter(it -> LOGIN.matcher(it).matches());
        Optional<String> name = value(arguments, "--name").filter(InviteCommand::isName);
        // Each once and nothing else: what is misspelt must not make somebody a manager under another name.
        if (login.isEmpty() || name.isEmpty() || !arguments.contains("--manager") || arguments.size() != WORDS) {
            err.println(USAGE);
            return 2;
        }
        try (ApplicationContext context = CommandContext.start(settings)) {
            Invitation made = context.getBean(Accounts.class).inviteManager(login.get(), name.get());
            out.println("One-time link of " + made.login() + ", below the portal's address, good for "
                    + context.getBean(StaffSettings.class).invitation().toHours() + " hours:");
            out.println(made.path());
        }
        return 0;
    }

    private static boolean isName(String name) {
        return !name.isBlank() && !name.startsWith("--") && name.codePointCount(0, name.length()) <= MAX_NAME_LENGTH;
    }

    private static Optional<String> value(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty();
    }
}
