package org.famen.portal.staff.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.http.uri.UriBuilder;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.portal.staff.OidcSettings;
import org.jspecify.annotations.Nullable;

/**
 * Speaks OpenID Connect Core 1.0 with the one service that is configured: Authorization Code with PKCE (S256), the ID token
 * checked for signature by the service's keys, issuer, audience, nonce and time (section 3.1.3.7). Tokens without a signature, or
 * with one made from a shared secret, are refused. What it is about itself (Discovery 1.0) is asked once an hour.
 */
@Context
class OidcClient {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Duration DESCRIPTION_KEPT = Duration.ofHours(1);
    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final int MAX_KEYS_BYTES = 512 * 1024;

    private final OidcSettings settings;
    private final Clock clock;
    private final FewAtOnce few = new FewAtOnce();
    private volatile @Nullable Provider provider;

    /** What the service says of itself, and its keys, which are fetched anew where a token names one that is not there. */
    private record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant asked) {}

    OidcClient(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        if (settings.enabled()) {
            check(settings);
        }
    }

    /** @param back where the service sends the browser afterwards */
    URI authorisation(URI back, String state, String nonce, String verifier) throws IdentityException {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.scope()), clientId(), back)
                .endpointURI(provider().metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256);
        acr().ifPresent(acr -> request.acrValues(List.of(new ACR(acr))));
        return request.build().toURI();
    }

    /** Where the browser ends its session at the service too; empty where that is not offered or does not answer. */
    Optional<URI> end(URI back) {
        try {
            return Optional.ofNullable(provider().metadata().getEndSessionEndpointURI())
                    .map(endpoint -> UriBuilder.of(endpoint)
                            .queryParam("client_id", clientId().getValue())
                            .queryParam("post_logout_redirect_uri", back)
                            .build());
        } catch (IdentityException away) {
            return Optional.empty();
        }
    }

    /** Whether an answer names the service; those that name nobody (RFC 9207 is not asked of all) are believed. */
    boolean isIssuer(String named) {
        return named.isEmpty() || named.equals(issuer().getValue());
    }

    /** Who is meant by a code that came back. */
    Identity identify(String code, URI back, String nonce, String verifier) throws IdentityException {
        Provider asked = provider();
        return few.ask(() -> identify(asked, code, back, nonce, verifier));
    }

    private Identity identify(Provider asked, String code, URI back, String nonce, String verifier)
            throws IdentityException {
        JWT token = fetch(asked, code, back, verifier);
        if (!(token instanceof SignedJWT)) {
            throw new IdentityException(IdentityException.Reason.TOKEN, "the ID token is not signed");
        }
        try {
            IDTokenClaimsSet claims = new IDTokenValidator(
                            issuer(), clientId(), new JWSVerificationKeySelector<>(ALGORITHMS, asked.keys()), null)
                    .validate(token, new Nonce(nonce));
            return identity(claims);
        } catch (BadJOSEException | JOSEException refused) {
            throw new IdentityException(
                    IdentityException.Reason.TOKEN, "the ID token is refused: " + refused.getMessage(), refused);
        }
    }

    private Identity identity(IDTokenClaimsSet claims) throws IdentityException {
        Optional<String> named = Optional.ofNullable(claims.getACR()).map(ACR::getValue);
        Optional<String> wanted = acr();
        if (wanted.isPresent() && !wanted.equals(named)) {
            throw new IdentityException(IdentityException.Reason.TOKEN, "the ID token names another acr");
        }
        return new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                text(claims, settings.loginClaim()),
                text(claims, "name"),
                texts(claims, settings.rolesClaim()));
    }

    private JWT fetch(Provider asked, String code, URI back, String verifier) throws IdentityException {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(verifier));
        URI endpoint = asked.metadata().getTokenEndpointURI();
        String secret = OidcSettings.text(settings.clientSecret());
        TokenRequest request = secret.isEmpty()
                ? new TokenRequest.Builder(endpoint, clientId(), grant).build()
                : new TokenRequest.Builder(endpoint, new ClientSecretBasic(clientId(), new Secret(secret)), grant)
                        .build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLISECONDS);
        http.setReadTimeout(PATIENCE_MILLISECONDS);
        http.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(http.send());
            if (!(response.toSuccessResponse() instanceof OIDCTokenResponse success)) {
                throw new IdentityException(IdentityException.Reason.TOKEN, "no ID token for the code");
            }
            return success.getOIDCTokens().getIDToken();
        } catch (ParseException | ClassCastException refused) {
            throw new IdentityException(IdentityException.Reason.TOKEN, "no token for the code", refused);
        } catch (IOException away) {
            throw away(away);
        }
    }

    private Provider provider() throws IdentityException {
        Provider known = provider;
        if (known == null || clock.instant().isAfter(known.asked().plus(DESCRIPTION_KEPT))) {
            known = few.ask(this::ask);
            provider = known;
        }
        return known;
    }

    private Provider ask() throws IdentityException {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(issuer(), PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS);
            var retriever = new DefaultResourceRetriever(PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS, MAX_KEYS_BYTES);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                            metadata.getJWKSetURI().toURL(), retriever)
                    .build();
            return new Provider(metadata, keys, clock.instant());
        } catch (GeneralException | MalformedURLException wrong) {
            throw new IdentityException(
                    IdentityException.Reason.AWAY, "the identity service describes itself wrongly", wrong);
        } catch (IOException away) {
            throw away(away);
        }
    }

    private static IdentityException away(IOException cause) {
        return new IdentityException(IdentityException.Reason.AWAY, "the identity service does not answer", cause);
    }

    private Issuer issuer() {
        return new Issuer(OidcSettings.text(settings.issuer()));
    }

    private ClientID clientId() {
        return new ClientID(OidcSettings.text(settings.clientId()));
    }

    private Optional<String> acr() {
        return Optional.of(OidcSettings.text(settings.acr())).filter(acr -> !acr.isEmpty());
    }

    private static String text(IDTokenClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    private static List<String> texts(IDTokenClaimsSet claims, String name) {
        return switch (claims.getClaim(name)) {
            case String one -> List.of(one);
            case List<?> several ->
                several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static void check(OidcSettings settings) {
        String issuer = OidcSettings.text(settings.issuer());
        boolean safe = issuer.matches("https://[^/?#]+[^?#]*")
                || issuer.matches("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?(/[^?#]*)?");
        if (!safe) {
            throw new ConfigurationException("famen.oidc.issuer must be an https address, and is " + issuer);
        }
        if (OidcSettings.text(settings.clientId()).isEmpty()) {
            throw new ConfigurationException("famen.oidc.client-id is missing beside famen.oidc.issuer");
        }
    }
}
