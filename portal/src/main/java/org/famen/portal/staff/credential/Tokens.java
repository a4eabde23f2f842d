package org.famen.portal.staff.credential;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import org.famen.portal.operations.Secrets;

/** Random tokens of sessions and links, which stand in the database as keyed hashes alone. */
@Singleton
public class Tokens {
    private static final int BYTES = 32;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** 43 characters that an address and a cookie can hold. */
    public String random() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    public byte[] hash(String token) {
        return secrets.hash("staff-token", token);
    }

    public byte[] hashOfLogin(String login) {
        return secrets.hash("staff-login", login);
    }
}
