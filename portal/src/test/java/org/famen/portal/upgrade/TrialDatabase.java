package org.famen.portal.upgrade;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.local.LocalPostgres;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestSecrets;
import org.famen.portal.testing.TestSms;

/**
 * A database with an owner of the schema and a portal that owns nothing.
 *
 * @param url its JDBC address
 * @param admin who may do everything in it
 */
public record TrialDatabase(String url, Sql admin) {
    private static final String PASSWORD = "for-rehearsals-alone";

    /** Makes it. */
    public static TrialDatabase on(LocalPostgres server) throws SQLException {
        String url = server.createDatabase("rehearsal");
        Sql admin = Sql.of(url, server.user(), server.password());
        admin.run("CREATE ROLE rehearsal_owner LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
        admin.run("CREATE ROLE rehearsal_portal LOGIN PASSWORD '" + PASSWORD + "'");
        admin.run("ALTER DATABASE rehearsal OWNER TO rehearsal_owner");
        admin.run("ALTER SCHEMA public OWNER TO rehearsal_owner");
        return new TrialDatabase(url, admin);
    }

    /** The owner has made the schema: from now on portals may log in. */
    public void letPortalsIn() {
        admin.run("GRANT famen_portal TO rehearsal_portal");
    }

    /** Environment of the step that changes the schema. */
    public Map<String, String> owner() {
        return Map.of(
                "POSTGRES_URL", url,
                "POSTGRES_OWNER_USER", "rehearsal_owner",
                "POSTGRES_OWNER_PASSWORD", PASSWORD);
    }

    /** Environment of a portal. */
    public Map<String, String> portal(String elasticsearch, TestSms sms) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ELASTICSEARCH_URL",
                elasticsearch,
                "POSTGRES_URL",
                url,
                "POSTGRES_USER",
                "rehearsal_portal",
                "POSTGRES_PASSWORD",
                PASSWORD,
                "RATE_LIMIT_PER_MINUTE",
                "0",
                "GUARD_FREE_TRIES",
                "1000000",
                "GUARD_MOST_TRIES",
                "2000000",
                "FAMEN_DATA_KEYS",
                TestSecrets.DATA_KEY,
                "FAMEN_HASH_KEY",
                TestSecrets.HASH_KEY));
        for (String budget : List.of("GUARD_BLOCK_CODES", "GUARD_HOURLY_CODES", "GUARD_DAILY_CODES")) {
            settings.put(budget, "1000000");
        }
        sms.settings()
                .forEach((name, value) -> settings.put(
                        name.equals("famen.notify.sms-webhook") ? "SMS_WEBHOOK" : "SMS_SECRET", value.toString()));
        return settings;
    }
}
