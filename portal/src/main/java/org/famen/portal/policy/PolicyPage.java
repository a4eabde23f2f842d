package org.famen.portal.policy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.policy.PolicyDocument;
import org.famen.portal.library.LawAddress;

/**
 * A policy.
 *
 * @param body harmless HTML
 * @param explains the policy that this one is the 解读 of
 * @param explainedBy its own 解读
 */
public record PolicyPage(
        PageDocument document,
        PolicyDocument policy,
        String body,
        Status status,
        Optional<PageDocument> explains,
        List<PageDocument> explainedBy) {

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }

    public String attachment(String name) {
        return "/policy/" + policy.id() + "/attachments/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
