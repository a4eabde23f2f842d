package org.famen.content.village;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A law-literate villager (法律明白人) with the three roles and what came of each in the last full year.
 *
 * @param name only of who agreed to be named
 * @param role what they are in the village
 * @param told how often they explained the law (法治宣传员)
 * @param mediated how many quarrels they helped to settle (矛盾调解员)
 * @param guided how many people they led to who could help (法律服务引导员)
 * @param hours of training
 */
public record Helper(Optional<String> name, String role, int told, int mediated, int guided, int hours) {
    public Helper {
        requireNonNull(name, "name is null");
        requireNonNull(role, "role is null");
    }
}
