package org.famen.indexer.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.reference.CitationsInText;

/** The page of a policy; what it cites is found in its text. */
final class PolicyPage {
    private PolicyPage() {}

    static PageDocument of(PolicyDocument policy) {
        return new PageBuilder(PageKind.POLICY, policy, policy.title())
                .subkind(policy.kind().label())
                .body(policy.body())
                .fact("文号", policy.documentNumber())
                .fact("发文机关", policy.issuer())
                .fact("成文日期", policy.writtenOn().map(Days::say))
                .fact("发布日期", Days.say(policy.publishedOn()))
                .fact("施行日期", Days.say(policy.effectiveFrom()))
                .fact("有效期至", policy.validUntil().map(Days::say))
                .issuer(policy.issuer())
                .topics(policy.topics())
                .audiences(policy.audiences())
                .date(policy.publishedOn())
                .valid(policy.effectiveFrom(), endOf(policy))
                .parent(PageKind.POLICY, policy.interprets())
                .cites(CitationsInText.find(policy.body()))
                .build();
    }

    /** The day from which it no longer applies. */
    private static Optional<LocalDate> endOf(PolicyDocument policy) {
        return Stream.concat(
                        policy.repeal().map(repeal -> repeal.from()).stream(),
                        policy.validUntil().map(last -> last.plusDays(1)).stream())
                .min(LocalDate::compareTo);
    }
}
