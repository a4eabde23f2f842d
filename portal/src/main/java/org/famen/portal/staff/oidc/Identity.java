package org.famen.portal.staff.oidc;

import java.util.List;

/**
 * Whom a token that was checked tells of.
 *
 * @param issuer and {@code subject}, together a person for good
 * @param login and {@code name} as the service has them; empty where it gives none
 * @param roles names that it gives, of whatever system
 */
record Identity(String issuer, String subject, String login, String name, List<String> roles) {
    Identity {
        roles = List.copyOf(roles);
    }
}
