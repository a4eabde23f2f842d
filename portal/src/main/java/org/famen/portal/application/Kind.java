package org.famen.portal.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.organisation.OrganisationKind;

/**
 * What can be applied for. A further kind is a constant here with its {@link Matter}s, its rows of {@code
 * application_transition}, its words and its templates.
 */
public enum Kind {
    /** 法律援助 */
    LEGAL_AID("legal-aid", OrganisationKind.LEGAL_AID_CENTRE),
    /** 人民调解 */
    MEDIATION("mediation", OrganisationKind.MEDIATION_COMMITTEE);

    private final String path;
    private final OrganisationKind office;

    Kind(String path, OrganisationKind office) {
        this.path = path;
        this.office = office;
    }

    /** {@code legal-aid}: in addresses. */
    public String path() {
        return path;
    }

    /** {@code legal_aid}: for the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is in charge of it. */
    OrganisationKind office() {
        return office;
    }

    public List<Matter> matters() {
        return Arrays.stream(Matter.values())
                .filter(matter -> matter.kind() == this)
                .toList();
    }

    public Optional<Matter> matter(String key) {
        return matters().stream().filter(matter -> matter.key().equals(key)).findFirst();
    }

    public static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
