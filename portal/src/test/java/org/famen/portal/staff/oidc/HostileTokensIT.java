package org.famen.portal.staff.oidc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens that no honest identity service gives. */
class HostileTokensIT {
    private static TokenService service;
    private static PortalUnderTest portal;
    private static Browsing browsing;

    @FunctionalInterface
    private interface Token {
        String of(JWTClaimsSet.Builder claims) throws JOSEException;
    }

    @BeforeAll
    static void start() throws Exception {
        service = new TokenService();
        portal = PortalUnderTest.startOn(
                TestPostgres.createDatabase(),
                Map.of(
                        "famen.oidc.issuer", service.issuer(),
                        "famen.oidc.client-id", "portal",
                        "famen.oidc.client-secret", "a-secret-of-the-test-that-is-long-enough",
                        "famen.oidc.acr", "two-factors",
                        "famen.oidc.roles", "chief=manager"));
        browsing = new Browsing(portal);
    }

    @AfterAll
    static void end() {
        portal.close();
        service.close();
    }

    /** Otherwise the others would prove nothing. */
    @Test
    void theRightTokenLetsIn() throws Exception {
        Caller browser = browsing.browser();
        URI leaving = browsing.leave(browser);
        assertThat(Browsing.query(leaving)).containsEntry("acr_values", "two-factors");
        assertThat(answer(browser, leaving, claims -> signed(claims.claim("acr", "two-factors")))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/desk").texts("h1")).containsExactly("工作台");

        String verifier = Arrays.stream(service.asked().split("&"))
                .filter(field -> field.startsWith("code_verifier="))
                .map(field -> field.substring("code_verifier=".length()))
                .findFirst()
                .orElseThrow();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                .isEqualTo(Browsing.query(leaving).get("code_challenge"));
        assertThat(service.authorization()).startsWith("Basic ");
    }

    @Test
    void unsigned() throws Exception {
        assertRefused(claims -> new PlainJWT(claims.claim("acr", "two-factors").build()).serialize());
    }

    @Test
    void signedWithTheClientsSecret() throws Exception {
        assertRefused(claims -> sign(
                claims.claim("acr", "two-factors"),
                JWSAlgorithm.HS256,
                "its",
                new MACSigner("a-secret-of-the-test-that-is-long-enough")));
    }

    @Test
    void signedWithThePublicKeyAsASecret() throws Exception {
        byte[] publicKey = service.key().toRSAPublicKey().getEncoded();
        assertRefused(claims ->
                sign(claims.claim("acr", "two-factors"), JWSAlgorithm.HS256, "its", new MACSigner(publicKey)));
    }

    @Test
    void signedByAnotherKeyOfTheSameName() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("its").generate();
        assertRefused(
                claims -> sign(claims.claim("acr", "two-factors"), JWSAlgorithm.RS256, "its", new RSASSASigner(other)));
    }

    @Test
    void changedAfterItWasSigned() throws Exception {
        assertRefused(claims -> {
            String[] parts = signed(claims.claim("acr", "two-factors")).split("\\.");
            String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                    .replace("person-1", "person-2");
            return parts[0] + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                    + "." + parts[2];
        });
    }

    @Test
    void ofOneFactorWhereTwoAreAskedFor() throws Exception {
        assertRefused(HostileTokensIT::signed);
        assertRefused(claims -> signed(claims.claim("acr", "one-factor")));
    }

    @Test
    void noTokenAtAll() throws Exception {
        assertRefused(claims -> "");
        assertRefused(claims -> "a.b.c");
    }

    @Test
    void anAnswerThatNamesAnotherIssuer() {
        Caller browser = browsing.browser();
        String state = Browsing.query(browsing.leave(browser)).get("state");
        assertThat(browser.peek("/desk/sign-in/identity/back?code=c&iss=https://elsewhere.example&state=" + state)
                        .status())
                .isEqualTo(403);
    }

    private static void assertRefused(Token token) throws Exception {
        Caller browser = browsing.browser();
        Reply refused = answer(browser, browsing.leave(browser), token);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.texts("main p")).anyMatch(text -> text.contains("凭据核对不上"));
        browser.get("/desk");
        assertThat(browser.path()).startsWith("/desk/sign-in");
        assertThat(Sql.of(portal).list(String.class, "SELECT subject FROM staff_identity WHERE subject <> 'person-1'"))
                .isEmpty();
    }

    private static Reply answer(Caller browser, URI leaving, Token token) throws Exception {
        Map<String, String> asked = Browsing.query(leaving);
        service.gives(token.of(service.claims(requireNonNull(asked.get("nonce")))));
        return Browsing.back(browser, requireNonNull(asked.get("state")), "c");
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return sign(claims, JWSAlgorithm.RS256, "its", new RSASSASigner(service.key()));
    }

    private static String sign(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, String key, JWSSigner signer)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }
}
