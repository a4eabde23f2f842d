package org.famen.portal.testing;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Keys for tests; whoever reads this knows them. */
public final class TestSecrets {
    public static final String DATA_KEY = "test:" + base64('d');
    public static final String HASH_KEY = base64('h');
    static final Map<String, Object> SETTINGS =
            Map.of("famen.secrets.data-keys", DATA_KEY, "famen.secrets.hash-key", HASH_KEY);

    private TestSecrets() {}

    private static String base64(char each) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) each);
        return Base64.getEncoder().encodeToString(key);
    }
}
