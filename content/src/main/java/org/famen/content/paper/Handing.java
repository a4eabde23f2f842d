package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What to do with a document once it is written.
 *
 * @param office which kind of office takes it, in words
 * @param place page of the portal that says where: /help?…, /guide/…
 * @param copies how many, in words
 * @param fee in words
 * @param feeTool id of the rule that reckons it
 * @param evidence what to bring to prove it
 * @param advice what else to know, at the end
 */
public record Handing(
        String office,
        String place,
        String copies,
        String fee,
        Optional<String> feeTool,
        List<String> evidence,
        List<String> advice) {
    public Handing {
        requireNonNull(office, "office is null");
        requireNonNull(place, "place is null");
        requireNonNull(copies, "copies is null");
        requireNonNull(fee, "fee is null");
        requireNonNull(feeTool, "feeTool is null");
        evidence = List.copyOf(evidence);
        advice = List.copyOf(advice);
    }
}
