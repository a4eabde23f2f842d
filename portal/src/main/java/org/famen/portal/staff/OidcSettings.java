package org.famen.portal.staff;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Signing staff in by an identity service of the city that speaks OpenID Connect, beside login and password.
 *
 * @param issuer address of the identity service, which its tokens name; empty for none
 * @param clientId by which it knows the portal
 * @param clientSecret that it has given the portal; empty for a public client, whom PKCE alone protects
 * @param label what the service is called on the sign-in page
 * @param scope what is asked of it
 * @param acr class of authentication that a token must name, such as that of two factors; empty for whatever it names
 * @param loginClaim claim with the login of an account that is made
 * @param rolesClaim claim with names of roles or groups, a text or a list of texts
 * @param roles which of them are which roles here: {@code name=manager, other=reception@organisation}, divided by commas
 */
@ConfigurationProperties("famen.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        String label,
        String scope,
        @Nullable String acr,
        String loginClaim,
        String rolesClaim,
        @Nullable String roles) {
    public boolean enabled() {
        return !text(issuer).isEmpty();
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "OidcSettings " + issuer;
    }

    /** Empty where nothing was set. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
