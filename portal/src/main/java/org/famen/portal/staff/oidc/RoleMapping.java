package org.famen.portal.staff.oidc;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.staff.Grant;
import org.famen.portal.staff.OidcSettings;
import org.famen.portal.staff.Role;

/** Which names of roles mean which roles here. One that can't be read stops the start. */
@Context
class RoleMapping {
    private final Map<String, List<Grant>> grants;

    RoleMapping(OidcSettings settings) {
        this.grants = read(OidcSettings.text(settings.roles()));
    }

    /** Each once. */
    List<Grant> of(List<String> names) {
        return names.stream()
                .flatMap(name -> grants.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<Grant>> read(String written) {
        Map<String, List<Grant>> grants = new LinkedHashMap<>();
        for (String entry : written.isEmpty() ? new String[0] : written.split(",")) {
            int equals = entry.lastIndexOf('=');
            String name = entry.substring(0, Math.max(0, equals)).strip();
            Grant grant = grant(entry.substring(equals + 1).strip())
                    .filter(found -> !name.isEmpty())
                    .orElseThrow(() -> new ConfigurationException(
                            "famen.oidc.roles: write name=role or name=role@organisation, divided by commas, with a role"
                                    + " of " + List.of(Role.values()) + ", and not " + entry.strip()));
            grants.computeIfAbsent(name, key -> new ArrayList<>()).add(grant);
        }
        return grants;
    }

    private static Optional<Grant> grant(String written) {
        String[] parts = written.split("@", 2);
        String place = parts.length == 1 ? null : parts[1].strip();
        return place != null && place.isEmpty()
                ? Optional.empty()
                : Role.of(parts[0].strip()).map(role -> new Grant(role, place));
    }
}
