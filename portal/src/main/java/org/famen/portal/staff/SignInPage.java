package org.famen.portal.staff;

import java.util.Optional;
import org.famen.portal.guard.Proof;

/**
 * Signing in.
 *
 * @param login as typed
 * @param next where to go afterwards
 * @param problem why not: key of the words; empty at first
 * @param minutes that a lock lasts
 * @param proof that the form must bring
 * @param identity what the city's identity service is called; empty where there is none
 */
public record SignInPage(
        String login, String next, String problem, long minutes, Optional<Proof> proof, Optional<String> identity) {}
